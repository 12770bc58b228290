import { remember, type Remembered } from './remember.ts';
import { nodesOf, type Rows } from './rows.ts';

/** A walk that goes on from where it is as long as it can, then steps back. */
export interface DepthFirst {
	/** Nodes in the order in which they were met. */
	readonly order: Int32Array;
	/** Per node its place in `order`. */
	readonly place: Int32Array;
	/** Per node whom it was met from; -1 for the first of each piece. */
	readonly parent: Int32Array;
	/** Per node how many were met through it, itself included: they stand at `place .. place + size`. */
	readonly size: Int32Array;
	/**
	 * Per node the earliest place that it or anybody met through it has a tie to. A
	 * node above which nothing reaches cuts them off: low(child) >= place(node).
	 */
	readonly low: Int32Array;
	/** Per node the number of its piece, numbered by their first node, and nodes per piece. */
	readonly piece: Int32Array;
	readonly pieceSizes: Int32Array;
}

/**
 * Low points after Hopcroft and Tarjan (1973). O(nodes + ties), every tie read once from
 * each end. Without recursion, so that a line of a million does not overflow: what is
 * known of the nodes between the first and the one at hand stands in `path`, `next` and
 * `lowest`, by depth.
 */
export const depthFirst: Remembered<Rows, DepthFirst> = remember((rows) => {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const order = new Int32Array(nodes);
	const place = new Int32Array(nodes).fill(-1);
	const parent = new Int32Array(nodes);
	const size = new Int32Array(nodes);
	const low = new Int32Array(nodes);
	const piece = new Int32Array(nodes);
	const pieceSizes = new Int32Array(nodes);
	const path = new Int32Array(nodes);
	/** Where the row is read on after stepping back. */
	const next = new Int32Array(nodes);
	const lowest = new Int32Array(nodes);
	let met = 0;
	let pieces = 0;
	for (let root = 0; root < nodes; root++) {
		if (place[root]! >= 0) continue;
		let depth = 0;
		let node = root;
		let above = -1;
		let at = offsets[root]!;
		let end = offsets[root + 1]!;
		let least = met;
		path[0] = root;
		parent[root] = -1;
		piece[root] = pieces;
		place[root] = met;
		order[met++] = root;
		for (;;) {
			if (at < end) {
				const other = targets[at++]!;
				const seen = place[other]!;
				if (seen >= 0) {
					if (seen < least && other !== above) least = seen;
					continue;
				}
				next[depth] = at;
				lowest[depth++] = least;
				above = node;
				node = other;
				path[depth] = node;
				parent[node] = above;
				piece[node] = pieces;
				least = met;
				place[node] = met;
				order[met++] = node;
				at = offsets[node]!;
				end = offsets[node + 1]!;
				continue;
			}
			// All that was met since the node was met through it.
			size[node] = met - place[node]!;
			low[node] = least;
			if (depth-- === 0) break;
			node = above;
			above = depth > 0 ? path[depth - 1]! : -1;
			at = next[depth]!;
			end = offsets[node + 1]!;
			if (lowest[depth]! < least) least = lowest[depth]!;
		}
		pieceSizes[pieces++] = size[root]!;
	}
	return { order, place, parent, size, low, piece, pieceSizes: pieceSizes.slice(0, pieces) };
});
