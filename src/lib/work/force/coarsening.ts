import { adjacencyFrom, bothWays, countingSort, type Adjacency } from '#lib/graph/adjacency.ts';
import type { Springs } from './forces.ts';

/** A network of points by number: what each weighs, and its neighbours. */
export interface Net {
	readonly mass: Float64Array;
	readonly rows: Adjacency;
}

/** A smaller network in which a point stands for one or two. */
export interface Coarser extends Net {
	/** Of each point of the larger network the one that stands for it. */
	readonly into: Int32Array;
}

/**
 * Joins points that belong together, two by two. First each point, those with the fewest
 * neighbours first, with the free neighbour that its forces would bring nearest. Then those
 * whose neighbours are all taken with another at the same neighbour, so that a star
 * halves too. Mass is kept and pieces stay apart. A network has one outcome.
 */
export function coarser({ mass, rows }: Net): Coarser {
	const mate = matesOf(rows, mass);
	const into = new Int32Array(mass.length);
	let count = 0;
	for (let i = 0; i < into.length; i++) into[i] = mate[i]! < i ? into[mate[i]!]! : count++;
	const joined = new Float64Array(count);
	for (let i = 0; i < into.length; i++) joined[into[i]!]! += mass[i]!;
	return { mass: joined, rows: joinedRows(rows, into, count), into };
}

/** Ties as rows: parallel ones as one, and those from a point to itself left out. */
export function rowsOf(points: number, { from, to, weight }: Springs): Adjacency {
	const tie = Int32Array.from(from.keys()).filter((t) => from[t] !== to[t]);
	const ends = { from: tie.map((t) => from[t]!), to: tie.map((t) => to[t]!) };
	const pull = Float64Array.from(tie, (t) => weight[t]!);
	return adjacencyFrom(points, bothWays({ ...ends, weight: pull, tie, length: tie.length }));
}

/** Rows as ties, each once. */
export function springsOf({ offsets, targets, weights }: Adjacency): Springs {
	const [from, to] = [new Int32Array(targets.length >> 1), new Int32Array(targets.length >> 1)];
	const weight = new Float64Array(targets.length >> 1);
	let length = 0;
	for (let i = 0; i + 1 < offsets.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (targets[k]! < i) continue;
			from[length] = i;
			to[length] = targets[k]!;
			weight[length++] = weights[k]!;
		}
	}
	return { from, to, weight };
}

/** Of each point the one it is joined with: itself when it stays alone. */
function matesOf(rows: Adjacency, mass: Float64Array): Int32Array {
	const mate = Int32Array.from(mass.keys());
	const isFree = (point: number): boolean => mate[point] === point;
	const join = (a: number, b: number): void => {
		mate[a] = b;
		mate[b] = a;
	};
	const order = byNeighbours(rows);
	for (const point of order) {
		if (!isFree(point)) continue;
		const other = nearest(rows, mass, point, isFree);
		if (other >= 0) join(point, other);
	}
	const waitsAt = new Map<number, number>();
	for (const point of order) {
		if (!isFree(point)) continue;
		const middle = nearest(rows, mass, point);
		const other = waitsAt.get(middle);
		if (middle < 0) continue;
		if (other === undefined) waitsAt.set(middle, point);
		else {
			join(point, other);
			waitsAt.delete(middle);
		}
	}
	return mate;
}

/** All points, those with the fewest neighbours first. */
function byNeighbours({ offsets }: Adjacency): Int32Array {
	const many = offsets.subarray(1).map((end, i) => end - offsets[i]!);
	const most = many.reduce((a, b) => Math.max(a, b), 0);
	return countingSort(most + 1, many.length, many);
}

/**
 * The neighbour that two left to their forces would bring nearest: a strong tie, a small
 * mass. -1 when there is none.
 */
function nearest(
	{ offsets, targets, weights }: Adjacency,
	mass: Float64Array,
	point: number,
	isAllowed: (other: number) => boolean = () => true
): number {
	let found = -1;
	let most = 0;
	for (let k = offsets[point]!; k < offsets[point + 1]!; k++) {
		const other = targets[k]!;
		const pull = weights[k]! / mass[other]!;
		if (pull <= most || !isAllowed(other)) continue;
		found = other;
		most = pull;
	}
	return found;
}

/** The ties between points that stand for others; those inside one are gone. */
function joinedRows(rows: Adjacency, into: Int32Array, count: number): Adjacency {
	const { offsets, targets, weights, ties } = rows;
	const [from, to] = [new Int32Array(targets.length), new Int32Array(targets.length)];
	const [weight, tie] = [new Float64Array(targets.length), new Int32Array(targets.length)];
	let length = 0;
	for (let i = 0; i < into.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const [a, b] = [into[i]!, into[targets[k]!]!];
			if (a === b) continue;
			from[length] = a;
			to[length] = b;
			weight[length] = weights[k]!;
			tie[length++] = ties[k]!;
		}
	}
	return adjacencyFrom(count, { from, to, weight, tie, length });
}
