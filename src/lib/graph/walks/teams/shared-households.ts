import { countingSort } from '../../adjacency.ts';
import type { Teams } from './seats.ts';

/**
 * Per household the sum, over the pairs of its team, of how many households the two
 * share, this one included. Two sweeps per helper over the teams they sit in, and no
 * table of pairs: O(sum of squared team sizes).
 */
export function sharedHouseholds(teams: Teams, helpers: number): Float64Array {
	const { offsets, helper, household } = teams;
	const total = new Float64Array(offsets.length - 1);
	/** Seats by helper; those of a helper stand by household. */
	const seats = countingSort(helpers, helper.length, helper);
	/** With how many households each other helper is shared with the present one. */
	const shared = new Int32Array(helpers);
	let first = 0;
	while (first < seats.length) {
		const p = helper[seats[first]!]!;
		let end = first;
		for (; end < seats.length && helper[seats[end]!] === p; end++) {
			for (let s = seats[end]! + 1; s < offsets[household[seats[end]!]! + 1]!; s++) {
				shared[helper[s]!]!++;
			}
		}
		for (let i = first; i < end; i++) {
			const h = household[seats[i]!]!;
			for (let s = seats[i]! + 1; s < offsets[h + 1]!; s++) total[h]! += shared[helper[s]!]!;
		}
		for (let i = first; i < end; i++) {
			const h = household[seats[i]!]!;
			for (let s = seats[i]! + 1; s < offsets[h + 1]!; s++) shared[helper[s]!] = 0;
		}
		first = end;
	}
	return total;
}
