import { remember } from './remember.ts';
import { nodesOf, type Rows } from './rows.ts';

/**
 * How many pieces there are within which everybody reaches everybody along arcs.
 * Tarjan (1972), O(nodes + arcs), without recursion.
 */
export const strongComponentCount: (out: Rows) => number = remember((out) => {
	const { offsets, targets } = out;
	const nodes = nodesOf(out);
	const place = new Int32Array(nodes).fill(-1);
	const low = new Int32Array(nodes);
	const parent = new Int32Array(nodes).fill(-1);
	const isOpen = new Uint8Array(nodes);
	/** Nodes met whose piece is not yet closed. */
	const open = new Int32Array(nodes);
	const cursor = offsets.slice(0, nodes);
	let met = 0;
	let waiting = 0;
	let count = 0;
	for (let root = 0; root < nodes; root++) {
		let node = place[root]! < 0 ? root : -1;
		while (node >= 0) {
			if (place[node]! < 0) {
				place[node] = low[node] = met++;
				open[waiting++] = node;
				isOpen[node] = 1;
			}
			if (cursor[node]! < offsets[node + 1]!) {
				const next = targets[cursor[node]!++]!;
				if (place[next]! < 0) {
					parent[next] = node;
					node = next;
				} else if (isOpen[next] && place[next]! < low[node]!) {
					low[node] = place[next]!;
				}
				continue;
			}
			if (low[node] === place[node]) {
				count++;
				let closed;
				do {
					closed = open[--waiting]!;
					isOpen[closed] = 0;
				} while (closed !== node);
			}
			const above = parent[node]!;
			if (above >= 0 && low[node]! < low[above]!) low[above] = low[node]!;
			node = above;
		}
	}
	return count;
});
