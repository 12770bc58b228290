import { remember } from './remember.ts';
import { degreesOf, nodesOf, type Rows } from './rows.ts';

/**
 * The core number of each node: the largest k such that it belongs to a group in
 * which everybody has at least k contacts inside the group.
 *
 * Batagelj and Zaversnik (2003), O(nodes + ties): nodes stand sorted by what is left
 * of their degree; the lowest is taken away and its neighbours move one bin down.
 */
export const coreNumbers: (rows: Rows) => Int32Array = remember((rows) => {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const core = degreesOf(rows);
	let highest = 0;
	for (const degree of core) if (degree > highest) highest = degree;
	/** Where the nodes of each degree begin in `sorted`. */
	const bin = new Int32Array(highest + 2);
	for (const degree of core) bin[degree + 1]!++;
	for (let d = 0; d <= highest; d++) bin[d + 1]! += bin[d]!;
	const sorted = new Int32Array(nodes);
	const place = new Int32Array(nodes);
	const free = bin.slice();
	for (let node = 0; node < nodes; node++) {
		place[node] = free[core[node]!]!++;
		sorted[place[node]!] = node;
	}
	for (let i = 0; i < nodes; i++) {
		const node = sorted[i]!;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const next = targets[k]!;
			const degree = core[next]!;
			if (degree <= core[node]!) continue;
			const first = bin[degree]!;
			const swapped = sorted[first]!;
			sorted[place[next]!] = swapped;
			place[swapped] = place[next]!;
			sorted[first] = next;
			place[next] = first;
			bin[degree]!++;
			core[next]!--;
		}
	}
	return core;
});
