import { bestByPass } from '#lib/graph/walks/departures/best-by-pass.ts';
import { fragmentationPass, rowsWithout } from '#lib/graph/walks/departures/fragmentation.ts';
import { componentsOf, connectedPairs } from '#lib/graph/walks/components.ts';
import type { Bench } from '../ground.ts';
import { medianOf } from '../timing.ts';

const K = 10;
const WHAT = 'key player set of ten, by parts: greedy, then swaps';
const LIMITS = { S: undefined, M: 60, L: 700, XL: undefined };

export const keyPlayers: Bench = {
	name: 'key-players',
	sizes: ['S', 'M', 'L'],
	run({ name, raw, town, report }) {
		const find = () => bestByPass(town.nodes, K, fragmentationPass({ ...raw }), town.nodes);
		report.below(WHAT, name, medianOf(find), LIMITS[name]);
		const best = find();
		if (typeof best === 'string') throw new Error(best);
		const together = connectedPairs(componentsOf(rowsWithout(raw, [...best.sets[0]!])).sizes);
		const left = town.nodes - K;
		const isEqual = best.value === 1 - (2 * together) / (left * (left - 1));
		report.equal(`${WHAT}, by flooding`, name, isEqual);
	}
};
