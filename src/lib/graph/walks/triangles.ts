import { countingSort } from '../adjacency.ts';
import { remember } from './remember.ts';
import { degreesOf, nodesOf, type Rows } from './rows.ts';

/** A triangle by the places of its ties in the rows: from a to b, from a to c, from b to c. */
export type TriangleVisitor = (ab: number, ac: number, bc: number) => void;

/**
 * Every tie once, from its end with the lower degree (equal: the lower number), so that
 * nobody fans out over a hub. Those of node i stand at `starts[i] .. starts[i + 1]`.
 */
export interface Upward {
	readonly starts: Int32Array;
	readonly heads: Int32Array;
	/** Place of the tie in the row of its lower end. */
	readonly places: Int32Array;
}

/** O(nodes + ties). */
export const upwardOf: (rows: Rows) => Upward = remember((rows) => {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const rank = new Int32Array(nodes);
	const byDegree = countingSort(nodes, nodes, degreesOf(rows));
	for (let place = 0; place < nodes; place++) rank[byDegree[place]!] = place;
	const starts = new Int32Array(nodes + 1);
	const heads = new Int32Array((targets.length >> 1) + 1);
	const places = new Int32Array((targets.length >> 1) + 1);
	let length = 0;
	for (let node = 0; node < nodes; node++) {
		const mine = rank[node]!;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			heads[length] = targets[k]!;
			places[length] = k;
			// What does not point upwards is written over by what comes next.
			length += (mine - rank[targets[k]!]!) >>> 31;
		}
		starts[node + 1] = length;
	}
	return { starts, heads: heads.subarray(0, length), places: places.subarray(0, length) };
});

/** Every triangle of an undirected graph once: O(ties * square root of ties). */
export function eachTriangle(rows: Rows, visit: TriangleVisitor): void {
	const { starts, heads, places } = upwardOf(rows);
	const nodes = nodesOf(rows);
	/** Per node its tie from the node at hand, -1 when there is none. */
	const tie = new Int32Array(nodes).fill(-1);
	for (let a = 0; a < nodes; a++) {
		const first = starts[a]!;
		const end = starts[a + 1]!;
		for (let i = first; i < end; i++) tie[heads[i]!] = places[i]!;
		for (let i = first; i < end; i++) {
			const b = heads[i]!;
			for (let j = starts[b]!, last = starts[b + 1]!; j < last; j++) {
				const ac = tie[heads[j]!]!;
				if (ac >= 0) visit(places[i]!, ac, places[j]!);
			}
		}
		for (let i = first; i < end; i++) tie[heads[i]!] = -1;
	}
}

/**
 * Per tie of `upwardOf` the sum, over who is tied to both its ends, of what each is
 * worth. The same walk, written out because everything else waits for it.
 */
export function sharedWorth(rows: Rows, worth: Float64Array): Float64Array {
	const { starts, heads } = upwardOf(rows);
	const nodes = worth.length;
	const sums = new Float64Array(heads.length);
	const tie = new Int32Array(nodes).fill(-1);
	for (let a = 0; a < nodes; a++) {
		const first = starts[a]!;
		const end = starts[a + 1]!;
		if (end - first < 2) continue;
		for (let i = first; i < end; i++) tie[heads[i]!] = i;
		for (let i = first; i < end; i++) {
			const b = heads[i]!;
			let sum = sums[i]!;
			for (let j = starts[b]!, last = starts[b + 1]!; j < last; j++) {
				const c = heads[j]!;
				const ac = tie[c]!;
				if (ac < 0) continue;
				sum += worth[c]!;
				sums[ac]! += worth[b]!;
				sums[j]! += worth[a]!;
			}
			sums[i] = sum;
		}
		for (let i = first; i < end; i++) tie[heads[i]!] = -1;
	}
	return sums;
}

/** Per node the number of triangles it is a corner of. */
export const trianglesOf: (rows: Rows) => Float64Array = remember((rows) => {
	const { starts, heads } = upwardOf(rows);
	const triangles = new Float64Array(nodesOf(rows));
	const shared = sharedWorth(rows, triangles.slice().fill(1));
	for (let a = 0; a < triangles.length; a++) {
		for (let i = starts[a]!, end = starts[a + 1]!; i < end; i++) {
			triangles[a]! += shared[i]! / 2;
			triangles[heads[i]!]! += shared[i]! / 2;
		}
	}
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
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const back = new Int32Array(targets.length);
	// Rows rise, so a row is met by its targets one after the other.
	const cursor = offsets.slice(0, nodes);
	for (let node = 0; node < nodes; node++) {
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			back[k] = cursor[targets[k]!]!++;
		}
	}
	return back;
}
