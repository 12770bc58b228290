import { nodesOf, type Progress, type Rows } from '../rows.ts';
import { seeded, shuffle } from '../seeded.ts';

/**
 * The mean size of the largest part at the start and after each departure, when people
 * leave in an order drawn at random, over many orders: n + 1 numbers, the same for the
 * same seed. Read from the end: whoever left last comes back first, and parts that meet
 * are joined. O(runs * (nodes + ties)), near enough.
 */
export function randomDepartures(
	rows: Rows,
	{ runs, seed }: { readonly runs: number; readonly seed: number },
	onProgress?: Progress
): Float64Array {
	const nodes = nodesOf(rows);
	const sums = new Float64Array(nodes + 1);
	const random = seeded(seed);
	const order = Int32Array.from({ length: nodes }, (_, i) => i);
	const above = new Int32Array(nodes);
	const sizes = new Int32Array(nodes);
	const find = (node: number): number => {
		while (above[node] !== node) {
			above[node] = above[above[node]!]!;
			node = above[node]!;
		}
		return node;
	};
	for (let run = 0; run < runs; run++) {
		shuffle(order, random);
		above.fill(-1);
		let largest = 0;
		for (let at = nodes - 1; at >= 0; at--) {
			const node = order[at]!;
			above[node] = node;
			sizes[node] = 1;
			let root = node;
			for (let k = rows.offsets[node]!; k < rows.offsets[node + 1]!; k++) {
				if (above[rows.targets[k]!]! < 0) continue;
				const other = find(rows.targets[k]!);
				if (other === root) continue;
				const [small, big] = sizes[other]! < sizes[root]! ? [other, root] : [root, other];
				above[small] = big;
				sizes[big]! += sizes[small]!;
				root = big;
			}
			largest = Math.max(largest, sizes[root]!);
			sums[at]! += largest;
		}
		onProgress?.(run + 1, runs);
	}
	return sums.map((sum) => sum / runs);
}
