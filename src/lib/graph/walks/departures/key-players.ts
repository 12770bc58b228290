import type { Progress } from '../rows.ts';

/** The best value that any set of k nodes reaches, and the sets that reach it. */
export interface Best {
	readonly value: number;
	readonly sets: readonly Int32Array[];
	/** Whether every set was tried. */
	readonly exact: boolean;
}

/** Sets in all up to which every one is tried. */
const TRY_ALL = 200_000;
/** Sets that are kept of those equally good. */
const KEEP = 100;
const EQUAL = 1e-12;
/** Work in steps up to which every set is tried, or every node in turn. */
const WORK = 2e9;

/**
 * The set of k nodes of n with the highest value. Every set in the order of its nodes
 * while there are few; else greedy with swaps as long as a swap is better (Borgatti
 * 2006), which finds a good set but perhaps not the best, and nothing where even that is
 * too much work. `cost` is the work of one value.
 */
export function bestSet(
	n: number,
	k: number,
	valueOf: (set: Int32Array) => number,
	cost: number,
	onProgress?: Progress
): Best | 'too-few' | 'too-large' {
	if (k > n) return 'too-few';
	const sets = choose(n, k);
	if (sets <= TRY_ALL && sets * cost <= WORK) return tryAll(n, k, sets, valueOf, onProgress);
	return n * k * cost <= WORK ? greedy(n, k, valueOf, onProgress) : 'too-large';
}

function choose(n: number, k: number): number {
	let sets = 1;
	for (let i = 1; i <= k; i++) sets = (sets * (n - k + i)) / i;
	return sets;
}

function tryAll(
	n: number,
	k: number,
	total: number,
	valueOf: (set: Int32Array) => number,
	onProgress?: Progress
): Best {
	const set = Int32Array.from({ length: k }, (_, i) => i);
	let value = -Infinity;
	let sets: Int32Array[] = [];
	for (let tried = 1; ; tried++) {
		const found = valueOf(set);
		if (found > value + EQUAL) {
			value = found;
			sets = [set.slice()];
		} else if (Math.abs(found - value) <= EQUAL && sets.length < KEEP) sets.push(set.slice());
		if (tried % 1024 === 0) onProgress?.(tried, total);
		// The next set in order: the last place that may rise does, those after it follow.
		let at = k - 1;
		while (at >= 0 && set[at] === n - k + at) at--;
		if (at < 0) return { value, sets, exact: true };
		set[at]!++;
		for (let i = at + 1; i < k; i++) set[i] = set[i - 1]! + 1;
	}
}

function greedy(
	n: number,
	k: number,
	valueOf: (set: Int32Array) => number,
	onProgress?: Progress
): Best {
	let set: number[] = [];
	let value = -Infinity;
	const attempt = (candidate: number[]): boolean => {
		const found = valueOf(Int32Array.from(candidate));
		if (!(found > value + EQUAL)) return false;
		value = found;
		set = candidate;
		return true;
	};
	for (let size = 1; size <= k; size++) {
		const before = set;
		value = -Infinity;
		for (let node = 0; node < n; node++) {
			if (!before.includes(node)) attempt([...before, node]);
			if (node % 64 === 63) onProgress?.(size * n - n + node, k * n);
		}
	}
	for (let isBetter = true; isBetter;) {
		isBetter = false;
		for (let at = 0; at < k; at++) {
			for (let node = 0; node < n; node++) {
				if (!set.includes(node)) isBetter = attempt(set.with(at, node)) || isBetter;
			}
		}
	}
	return { value, sets: [Int32Array.from(set).sort()], exact: false };
}
