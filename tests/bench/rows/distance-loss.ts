import { nearnessWithout } from '#lib/graph/walks/departures/distance-loss.ts';
import { rowsWithout } from '#lib/graph/walks/departures/fragmentation.ts';
import { distancesFrom } from '#lib/graph/walks/routes/distances.ts';
import type { Rows } from '#lib/graph/walks/rows.ts';
import { isClose } from '../equal.ts';
import type { Bench } from '../ground.ts';
import { medianOf, paired, timed } from '../timing.ts';

const WHAT = 'distance-weighted fragmentation after every removal';
/** Sources of a batch on the larger town: one in so many. */
const ONE_IN = 20;

export const distanceLoss: Bench = {
	name: 'distance-loss',
	sizes: ['S', 'M'],
	async run({ name, raw, town, report, igraph }) {
		const batch = { from: 0, to: name === 'S' ? town.nodes : Math.ceil(town.nodes / ONE_IN) };
		const part = name === 'S' ? '' : `, ${batch.to} sources`;
		const found = await paired(
			() => nearnessWithout(raw, batch),
			() => timed(() => distancesFrom(raw, batch))
		);
		report.within(WHAT + part, name, 'one pass over all pairs', found, 6);
		const whole = nearnessWithout(raw);
		const some = name === 'S' ? Array.from(whole.keys()) : [0, 1500, 3100, 9000];
		const isExact = some.every((node) => whole[node] === byRemoving(raw, node));
		report.equal(`${WHAT}, by removing, to the last bit`, name, isExact);
		if (name !== 'S') return;
		report.below(
			`${WHAT}: all sources`,
			name,
			medianOf(() => nearnessWithout(raw)),
			200
		);
		if (!igraph) return;
		let theirs: unknown;
		const peer = await paired(
			() => nearnessWithout(raw),
			async () => {
				const answer = await igraph.ask('distanceLoss', town.nodes);
				theirs = answer.value;
				return answer;
			}
		);
		report.faster(WHAT, name, 'igraph, by removing', peer, 75);
		report.equal(`${WHAT}, igraph`, name, isClose(whole, theirs as number[]));
	}
};

/** Pairs counted per distance after one removal, then summed from near to far. */
function byRemoving(rows: Rows, gone: number): number {
	const { offsets, targets } = rowsWithout(rows, [gone]);
	const nodes = offsets.length - 1;
	const pairs = new Float64Array(nodes);
	const metBy = new Int32Array(nodes).fill(-1);
	const queue = new Int32Array(nodes);
	for (let source = 0; source < nodes; source++) {
		let head = 0;
		let tail = 1;
		queue[0] = source;
		metBy[source] = source;
		for (let steps = 1; head < tail; steps++) {
			const end = tail;
			for (; head < end; head++) {
				for (let k = offsets[queue[head]!]!; k < offsets[queue[head]! + 1]!; k++) {
					if (metBy[targets[k]!] === source) continue;
					metBy[targets[k]!] = source;
					queue[tail++] = targets[k]!;
				}
			}
			pairs[steps]! += tail - end;
		}
	}
	return pairs.reduce((sum, count, steps) => (count > 0 ? sum + count / steps : sum), 0);
}
