import { positionOf } from '../adjacency.ts';
import { remember } from './remember.ts';
import { degreesOf, nodesOf, type Rows } from './rows.ts';

/** A triangle by the places of its ties in the rows: from a to b, from a to c, from b to c. */
export type TriangleVisitor = (ab: number, ac: number, bc: number) => void;

/**
 * Every triangle of an undirected graph once. Each tie points from the lower to the
 * higher degree (equal: the lower number), so that nobody fans out over a hub:
 * O(ties * square root of ties).
 */
export function eachTriangle(rows: Rows, visit: TriangleVisitor): void {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const degree = degreesOf(rows);
	const isBefore = (a: number, b: number): boolean =>
		degree[a]! < degree[b]! || (degree[a] === degree[b] && a < b);
	const starts = new Int32Array(nodes + 1);
	/** Places in `targets` of the ties that point upwards. */
	const upward = new Int32Array(targets.length >> 1);
	let length = 0;
	for (let node = 0; node < nodes; node++) {
		starts[node] = length;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			if (isBefore(node, targets[k]!)) upward[length++] = k;
		}
	}
	starts[nodes] = length;
	/** Per node its tie from the node at hand, valid while `marked` says so. */
	const tie = new Int32Array(nodes);
	const marked = new Int32Array(nodes).fill(-1);
	for (let a = 0; a < nodes; a++) {
		for (let i = starts[a]!; i < starts[a + 1]!; i++) {
			marked[targets[upward[i]!]!] = a;
			tie[targets[upward[i]!]!] = upward[i]!;
		}
		for (let i = starts[a]!; i < starts[a + 1]!; i++) {
			const b = targets[upward[i]!]!;
			for (let j = starts[b]!; j < starts[b + 1]!; j++) {
				const c = targets[upward[j]!]!;
				if (marked[c] === a) visit(upward[i]!, tie[c]!, upward[j]!);
			}
		}
	}
}

/** Per node the number of triangles it is a corner of. */
export const trianglesOf: (rows: Rows) => Float64Array = remember((rows) => {
	const triangles = new Float64Array(nodesOf(rows));
	const from = sourcesOf(rows);
	eachTriangle(rows, (ab, ac) => {
		triangles[from[ab]!]!++;
		triangles[rows.targets[ab]!]!++;
		triangles[rows.targets[ac]!]!++;
	});
	return triangles;
});

/** Per place in the rows the node whose row it is. */
export function sourcesOf(rows: Rows): Int32Array {
	const sources = new Int32Array(rows.targets.length);
	for (let node = 0; node < nodesOf(rows); node++) {
		sources.fill(node, rows.offsets[node]!, rows.offsets[node + 1]!);
	}
	return sources;
}

/** Per place in undirected rows the place of the same tie in the row of its other end. */
export function otherEnds(rows: Rows): Int32Array {
	const from = sourcesOf(rows);
	return from.map((node, k) => positionOf(rows, rows.targets[k]!, node));
}
