import type { Adjacency } from '../../adjacency.ts';
import type { Batch } from './betweenness.ts';
import { DistanceHeap } from './heap.ts';
import { remember } from '../remember.ts';
import { nodesOf } from '../rows.ts';

/** How long each tie is when a strong one is short: 1 / strength. */
export interface Lengths {
	readonly of: Float64Array;
	/** Whole numbers, so that sums are exact and equal routes are seen as equal. */
	readonly exact: boolean;
}

const STEP = 16;
/** Part of a length by which two sums of doubles may differ and still be equal. */
const TOLERANCE = 1e-9;

/**
 * With whole strengths the length is L / strength, L their least common multiple, as
 * long as the longest route stays below 2^53; else 1 / strength in doubles.
 */
export const lengthsOf: (rows: Adjacency) => Lengths = remember((rows) => {
	const { weights } = rows;
	const longest = Number.MAX_SAFE_INTEGER / Math.max(1, nodesOf(rows) - 1);
	let multiple = 1;
	for (const weight of new Set(weights)) {
		multiple = Number.isInteger(weight) ? leastCommonMultiple(multiple, weight) : Infinity;
		if (multiple > longest)
			return { of: Float64Array.from(weights, (each) => 1 / each), exact: false };
	}
	return { of: Float64Array.from(weights, (weight) => multiple / weight), exact: true };
});

function leastCommonMultiple(a: number, b: number): number {
	let [divisor, rest] = [a, b];
	while (rest > 0) [divisor, rest] = [rest, divisor % rest];
	return (a / divisor) * b;
}

/**
 * Betweenness along the shortest routes by length, as `betweenness` counts it by steps.
 * Brandes (2001) with the search of Dijkstra, O(sources * ties * log nodes).
 */
export function weightedBetweenness(rows: Adjacency, batch: Batch = {}): Float64Array {
	const { offsets, targets } = rows;
	const { of: length, exact } = lengthsOf(rows);
	const nodes = nodesOf(rows);
	const { from = 0, to = nodes, onProgress } = batch;
	const isSame = (a: number, b: number): boolean =>
		exact || b === Infinity ? a === b : Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
	const through = new Float64Array(nodes);
	const distance = new Float64Array(nodes);
	const routes = new Float64Array(nodes);
	const gain = new Float64Array(nodes);
	const isDone = new Uint8Array(nodes);
	const order = new Int32Array(nodes);
	const heap = new DistanceHeap(nodes);
	for (let source = from; source < to; source++) {
		distance.fill(Infinity);
		isDone.fill(0);
		let done = 0;
		distance[source] = 0;
		routes[source] = 1;
		heap.push(source, 0);
		while (!heap.isEmpty) {
			const node = heap.pop();
			if (isDone[node]) continue;
			isDone[node] = 1;
			order[done++] = node;
			for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
				const next = targets[k]!;
				const beyond = distance[node]! + length[k]!;
				if (isSame(beyond, distance[next]!)) {
					if (!isDone[next]) routes[next]! += routes[node]!;
				} else if (beyond < distance[next]!) {
					distance[next] = beyond;
					routes[next] = routes[node]!;
					heap.push(next, beyond);
				}
			}
		}
		for (let i = done - 1; i > 0; i--) {
			const node = order[i]!;
			let beyond = 0;
			for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
				const next = targets[k]!;
				if (isSame(distance[node]! + length[k]!, distance[next]!)) beyond += gain[next]!;
			}
			const dependency = routes[node]! * beyond;
			through[node]! += dependency;
			gain[node] = (1 + dependency) / routes[node]!;
		}
		if (onProgress && (source - from) % STEP === STEP - 1) onProgress(source - from + 1, to - from);
	}
	return through;
}
