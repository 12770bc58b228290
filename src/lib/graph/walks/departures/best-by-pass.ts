import type { Progress } from '../rows.ts';
import type { Best } from './key-players.ts';

/** The value of a set with each node in turn added to it; of its own nodes it says nothing. */
export type Pass = (set: readonly number[]) => Float64Array;

/** Sets that are kept of those equally good. */
const KEEP = 100;
const EQUAL = 1e-12;
/** Work in steps up to which every set is tried, or only the best of each round. */
const WORK = 8e8;

/**
 * The set of k nodes of n with the highest value, where one pass tells the value of a
 * set with every node that might be its last. So all sets of k take as many passes as
 * there are sets of k - 1. Where that is too much work: the best node is added k times,
 * then each is changed for the best instead as long as that is better (Borgatti 2006),
 * which finds a good set but perhaps not the best. `cost` is the work of one pass.
 */
export function bestByPass(
	n: number,
	k: number,
	pass: Pass,
	cost: number,
	onProgress?: Progress
): Best | 'too-few' | 'too-large' {
	if (k > n) return 'too-few';
	let passes = 1;
	for (let i = 1; i < k; i++) passes = (passes * (n - k + 1 + i)) / i;
	if (passes * cost <= WORK) return tryAll(n, k, passes, pass, onProgress);
	return 2 * k * cost <= WORK ? greedy(k, pass, onProgress) : 'too-large';
}

/** Sets in the order of their nodes. */
function tryAll(
	n: number,
	k: number,
	total: number,
	pass: Pass,
	onProgress: Progress | undefined
): Best {
	const first = Array.from({ length: k - 1 }, (_, i) => i);
	let value = -Infinity;
	let sets: Int32Array[] = [];
	for (let tried = 1; ; tried++) {
		const values = pass(first);
		for (let last = (first.at(-1) ?? -1) + 1; last < n; last++) {
			const found = values[last]!;
			if (found > value + EQUAL) {
				value = found;
				sets = [];
			}
			if (Math.abs(found - value) > EQUAL || sets.length === KEEP) continue;
			sets.push(Int32Array.of(...first, last));
		}
		if (tried % 64 === 0) onProgress?.(tried, total);
		// The next set in order: the last place that may rise does, those after it follow.
		let at = k - 2;
		while (at >= 0 && first[at] === n - k + at) at--;
		if (at < 0) return { value, sets, exact: true };
		first[at]!++;
		for (let i = at + 1; i < k - 1; i++) first[i] = first[i - 1]! + 1;
	}
}

function greedy(k: number, pass: Pass, onProgress: Progress | undefined): Best {
	const set: number[] = [];
	let value = -Infinity;
	while (set.length < k) {
		const values = pass(set);
		const best = highest(values, set);
		value = values[best]!;
		set.push(best);
		onProgress?.(set.length, 2 * k);
	}
	// Once nobody of a whole round was changed, no swap is better.
	for (let kept = 0, at = 0; kept < k; at = (at + 1) % k) {
		const others = set.toSpliced(at, 1);
		const values = pass(others);
		const best = highest(values, others);
		if (values[best]! > value + EQUAL) {
			value = values[best]!;
			set[at] = best;
			kept = 0;
		} else kept++;
		onProgress?.(k + kept, 2 * k);
	}
	return { value, sets: [Int32Array.from(set).sort()], exact: false };
}

/** Of equals the lower number. */
function highest(values: Float64Array, taken: readonly number[]): number {
	let best = -1;
	for (let node = 0; node < values.length; node++) {
		if (taken.includes(node)) continue;
		if (best < 0 || values[node]! > values[best]! + EQUAL) best = node;
	}
	return best;
}
