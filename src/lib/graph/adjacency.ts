import type { Numbers } from './numbers.ts';

/**
 * Neighbours of n nodes as compressed sparse rows: those of node i stand at
 * `offsets[i] .. offsets[i + 1]` of every other array, in rising order and without
 * doubles. `offsets` has n + 1 entries.
 */
export interface Adjacency {
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	/** Strength of each tie, above zero. */
	readonly weights: Numbers;
	/** What each tie came from: a caller's index, the smallest when several were merged. */
	readonly ties: Int32Array;
}

export interface Arcs {
	readonly from: ArrayLike<number>;
	readonly to: ArrayLike<number>;
	readonly weight: ArrayLike<number>;
	readonly tie: ArrayLike<number>;
	readonly length: number;
}

/**
 * Rows from arcs in any order. Parallel arcs are merged and their weights summed;
 * self arcs must have been left out. Two counting sorts: O(nodes + arcs).
 */
export function adjacencyFrom(nodes: number, arcs: Arcs): Adjacency {
	const byTarget = countingSort(nodes, arcs.length, arcs.to);
	const byBoth = countingSort(nodes, arcs.length, arcs.from, byTarget);
	const offsets = new Int32Array(nodes + 1);
	const targets = new Int32Array(arcs.length);
	const weights = new Float64Array(arcs.length);
	const ties = new Int32Array(arcs.length);
	let length = 0;
	let row = -1;
	for (const arc of byBoth) {
		const from = arcs.from[arc]!;
		const to = arcs.to[arc]!;
		while (row < from) offsets[++row] = length;
		if (length > offsets[from]! && targets[length - 1] === to) {
			weights[length - 1]! += arcs.weight[arc]!;
			ties[length - 1] = Math.min(ties[length - 1]!, arcs.tie[arc]!);
		} else {
			targets[length] = to;
			weights[length] = arcs.weight[arc]!;
			ties[length++] = arcs.tie[arc]!;
		}
	}
	while (row < nodes) offsets[++row] = length;
	return {
		offsets,
		targets: targets.slice(0, length),
		weights: weights.slice(0, length),
		ties: ties.slice(0, length)
	};
}

/** Both directions of undirected ties, as arcs. */
export function bothWays(ties: Arcs): Arcs {
	const { length } = ties;
	const from = new Int32Array(length * 2);
	const to = new Int32Array(length * 2);
	const weight = new Float64Array(length * 2);
	const tie = new Int32Array(length * 2);
	for (let i = 0; i < length; i++) {
		from[i] = to[length + i] = ties.from[i]!;
		to[i] = from[length + i] = ties.to[i]!;
		weight[i] = weight[length + i] = ties.weight[i]!;
		tie[i] = tie[length + i] = ties.tie[i]!;
	}
	return { from, to, weight, tie, length: length * 2 };
}

/** Indices 0..length in rising order of their key, keys equal in the order of `start`. */
export function countingSort(
	keys: number,
	length: number,
	key: ArrayLike<number>,
	start?: Int32Array
): Int32Array {
	const at = new Int32Array(keys + 1);
	for (let i = 0; i < length; i++) at[key[i]! + 1]!++;
	for (let k = 0; k < keys; k++) at[k + 1]! += at[k]!;
	const sorted = new Int32Array(length);
	for (let i = 0; i < length; i++) {
		const item = start ? start[i]! : i;
		sorted[at[key[item]!]!++] = item;
	}
	return sorted;
}

/** Position of neighbour `b` in the row of `a`, -1 when they are not tied. */
export function positionOf(
	rows: Pick<Adjacency, 'offsets' | 'targets'>,
	a: number,
	b: number
): number {
	let low = rows.offsets[a]!;
	let high = rows.offsets[a + 1]! - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const target = rows.targets[middle]!;
		if (target === b) return middle;
		if (target < b) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
