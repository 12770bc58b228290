import { degreesOf, nodesOf, pairsOf } from '#lib/graph/walks/rows.ts';
import { projectionOf } from '#lib/graph/walks/two-mode/projection.ts';
import { sidesOf, type Sides } from '#lib/graph/walks/two-mode/sides.ts';
import type { Measure } from '../measure.ts';
import { numbers, value } from '../results.ts';

/**
 * Do helpers who share one household share more of them?
 *
 * `robins_alexander_clustering` (2004) = 4 x squares / routes of three ties: how often a
 * route from a household over a helper and a household to another helper is closed; 0
 * without routes. `node_redundancy_latapy` (2008): the share of pairs of one's neighbours
 * that are joined by somebody else too; undefined for who has fewer than two. In [0,1].
 * O(sum of squared degrees), redundancy O(sum of cubed degrees). MEASURES 4.2.
 */
const shared = { level: 'analyst', cost: 'slow', twoMode: true } as const;

export const robinsAlexander = {
	...shared,
	id: 'robins_alexander_clustering',
	scope: 'network',
	compute: (snapshot) => {
		const sides = sidesOf(snapshot);
		const degree = degreesOf(sides);
		let routes = 0;
		for (let node = 0; node < degree.length; node++) {
			for (let k = sides.offsets[node]!; k < sides.offsets[node + 1]!; k++) {
				// Each tie stands in two rows.
				routes += ((degree[node]! - 1) * (degree[sides.targets[k]!]! - 1)) / 2;
			}
		}
		const { shared: both } = projectionOf(sides, 'provider');
		const squares = both.reduce((sum, count) => sum + pairsOf(count), 0);
		return value(routes > 0 ? (4 * squares) / routes : 0);
	}
} as const satisfies Measure;

export const nodeRedundancy = {
	...shared,
	id: 'node_redundancy_latapy',
	scope: 'actor',
	compute: (snapshot) => {
		const sides = sidesOf(snapshot);
		return numbers(nodesOf(sides), (i) => redundancy(sides, i), 'too-few-actors');
	}
} as const satisfies Measure;

function redundancy({ offsets, targets }: Sides, node: number): number {
	const neighbours = targets.subarray(offsets[node]!, offsets[node + 1]!);
	if (neighbours.length < 2) return NaN;
	let joined = 0;
	neighbours.forEach((a, i) => {
		const others = new Set(targets.subarray(offsets[a]!, offsets[a + 1]!));
		others.delete(node);
		for (const b of neighbours.subarray(i + 1)) {
			if (targets.subarray(offsets[b]!, offsets[b + 1]!).some((each) => others.has(each))) joined++;
		}
	});
	return joined / pairsOf(neighbours.length);
}
