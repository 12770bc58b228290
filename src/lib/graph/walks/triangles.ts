import { remember } from './remember.ts';
import { degreesOf, nodesOf, type Rows } from './rows.ts';

/**
 * Per node the number of triangles it is a corner of. Each tie points from the lower
 * to the higher degree (equal: the lower number), so that nobody fans out over a
 * hub: O(ties * square root of ties).
 */
export const trianglesOf: (rows: Rows) => Float64Array = remember((rows) => {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const degree = degreesOf(rows);
	const isBefore = (a: number, b: number): boolean =>
		degree[a]! < degree[b]! || (degree[a] === degree[b] && a < b);
	const starts = new Int32Array(nodes + 1);
	const higher = new Int32Array(targets.length >> 1);
	let length = 0;
	for (let node = 0; node < nodes; node++) {
		starts[node] = length;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			if (isBefore(node, targets[k]!)) higher[length++] = targets[k]!;
		}
	}
	starts[nodes] = length;
	const triangles = new Float64Array(nodes);
	const marked = new Int32Array(nodes).fill(-1);
	for (let a = 0; a < nodes; a++) {
		for (let k = starts[a]!; k < starts[a + 1]!; k++) marked[higher[k]!] = a;
		for (let k = starts[a]!; k < starts[a + 1]!; k++) {
			const b = higher[k]!;
			for (let j = starts[b]!; j < starts[b + 1]!; j++) {
				const c = higher[j]!;
				if (marked[c] !== a) continue;
				triangles[a]!++;
				triangles[b]!++;
				triangles[c]!++;
			}
		}
	}
	return triangles;
});
