import { letGo } from '#lib/domain/records/growing.ts';
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
	letGo(byTarget, byBoth);
	return {
		offsets,
		targets: targets.slice(0, length),
		weights: weights.slice(0, length),
		ties: ties.slice(0, length)
	};
}

/**
 * Rows in which every tie stands at both of its ends. Ties of one pair are merged and their
 * weights summed; self ties must have been left out. Going through the nodes in order, each
 * tells its neighbours that it is one of theirs, so rows rise by themselves: O(nodes + ties).
 */
export function undirectedFrom(nodes: number, ties: Arcs): Adjacency {
	const { from, to, weight, tie, length } = ties;
	const starts = new Int32Array(nodes + 1);
	for (let i = 0; i < length; i++) {
		starts[from[i]! + 1]!++;
		starts[to[i]! + 1]!++;
	}
	for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
	/** Per place the other end and the tie, those of a node in the order of the ties. */
	const other = new Int32Array(length * 2);
	const by = new Int32Array(length * 2);
	const next = starts.slice();
	for (let i = 0; i < length; i++) {
		const a = next[from[i]!]!++;
		const b = next[to[i]!]!++;
		other[a] = to[i]!;
		other[b] = from[i]!;
		by[a] = by[b] = i;
	}
	const targets = new Int32Array(length * 2);
	const weights = new Float64Array(length * 2);
	const origins = new Int32Array(length * 2);
	next.set(starts);
	for (let node = 0; node < nodes; node++) {
		for (let place = starts[node]!; place < starts[node + 1]!; place++) {
			const neighbour = other[place]!;
			const i = by[place]!;
			const at = next[neighbour]!;
			if (at > starts[neighbour]! && targets[at - 1] === node) {
				weights[at - 1]! += weight[i]!;
				origins[at - 1] = Math.min(origins[at - 1]!, tie[i]!);
			} else {
				targets[at] = node;
				weights[at] = weight[i]!;
				origins[at] = tie[i]!;
				next[neighbour] = at + 1;
			}
		}
	}
	letGo(other, by);
	return closedUp({ offsets: starts, targets, weights, ties: origins }, next);
}

/** Rows without the room that is left between their ends and the next row. */
function closedUp(rows: Adjacency, ends: Int32Array): Adjacency {
	const nodes = rows.offsets.length - 1;
	const offsets = new Int32Array(nodes + 1);
	for (let node = 0; node < nodes; node++) {
		const start = rows.offsets[node]!;
		const end = ends[node]!;
		const at = offsets[node]!;
		offsets[node + 1] = at + end - start;
		if (at === start) continue;
		rows.targets.copyWithin(at, start, end);
		rows.weights.copyWithin(at, start, end);
		rows.ties.copyWithin(at, start, end);
	}
	const length = offsets[nodes]!;
	if (length === rows.targets.length) return { ...rows, offsets };
	const closed = {
		offsets,
		targets: rows.targets.slice(0, length),
		weights: rows.weights.slice(0, length),
		ties: rows.ties.slice(0, length)
	};
	letGo(rows.targets, rows.weights, rows.ties);
	return closed;
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
