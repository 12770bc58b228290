import { remember } from './remember.ts';
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
}

/**
 * Low points after Hopcroft and Tarjan (1973). O(nodes + ties), without recursion,
 * so that a line of a million does not overflow.
 */
export const depthFirst: (rows: Rows) => DepthFirst = remember((rows) => {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const order = new Int32Array(nodes);
	const place = new Int32Array(nodes).fill(-1);
	const parent = new Int32Array(nodes).fill(-1);
	const cursor = offsets.slice(0, nodes);
	let met = 0;
	for (let root = 0; root < nodes; root++) {
		if (place[root]! >= 0) continue;
		place[root] = met;
		order[met++] = root;
		let node = root;
		while (node >= 0) {
			if (cursor[node]! === offsets[node + 1]!) {
				node = parent[node]!;
				continue;
			}
			const next = targets[cursor[node]!++]!;
			if (place[next]! >= 0) continue;
			parent[next] = node;
			place[next] = met;
			order[met++] = next;
			node = next;
		}
	}
	return { order, place, parent, ...lowPoints(rows, order, place, parent) };
});

/** Backwards through the order, whoever was met through a node is done before the node. */
function lowPoints(rows: Rows, order: Int32Array, place: Int32Array, parent: Int32Array) {
	const { offsets, targets } = rows;
	const size = new Int32Array(order.length).fill(1);
	const low = place.slice();
	for (let i = order.length - 1; i >= 0; i--) {
		const node = order[i]!;
		const above = parent[node]!;
		let lowest = low[node]!;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const next = targets[k]!;
			if (next !== above && place[next]! < lowest) lowest = place[next]!;
		}
		low[node] = lowest;
		if (above < 0) continue;
		size[above]! += size[node]!;
		if (lowest < low[above]!) low[above] = lowest;
	}
	return { size, low };
}
