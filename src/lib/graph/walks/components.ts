import { depthFirst } from './depth-first.ts';
import { remember } from './remember.ts';
import { nodesOf, type Rows } from './rows.ts';

/** Pieces of a graph within which everybody reaches everybody, direct or through others. */
export interface Components {
	readonly count: number;
	/** Per node the number of its piece; pieces are numbered by their first node. */
	readonly of: Int32Array;
	/** Nodes per piece. */
	readonly sizes: Int32Array;
}

/** O(nodes + ties), by flooding from each node that was not yet reached. */
export const componentsOf: (rows: Rows) => Components = remember((rows) => {
	// Who walked depth first has met every piece as well.
	const walk = depthFirst.known(rows);
	if (walk) return { count: walk.pieceSizes.length, of: walk.piece, sizes: walk.pieceSizes };
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const of = new Int32Array(nodes).fill(-1);
	const queue = new Int32Array(nodes);
	const sizes = new Int32Array(nodes);
	let count = 0;
	for (let root = 0; root < nodes; root++) {
		if (of[root]! >= 0) continue;
		let head = 0;
		let tail = 1;
		queue[0] = root;
		of[root] = count;
		while (head < tail) {
			const node = queue[head++]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const next = targets[k]!;
				if (of[next]! >= 0) continue;
				of[next] = count;
				queue[tail++] = next;
			}
		}
		sizes[count++] = tail;
	}
	return { count, of, sizes: sizes.slice(0, count) };
});

/** Unordered pairs that reach each other. */
export function connectedPairs(sizes: ArrayLike<number>): number {
	let pairs = 0;
	for (let i = 0; i < sizes.length; i++) pairs += (sizes[i]! * (sizes[i]! - 1)) / 2;
	return pairs;
}

/** Sizes from large to small. */
export function descending(sizes: Int32Array): Int32Array {
	return sizes.slice().sort((a, b) => b - a);
}
