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
	/**
	 * With how many households each other helper is shared with the present one, above
	 * `floor`; what is not above it was counted for somebody before.
	 */
	const shared = new Int32Array(helpers);
	let floor = 0;
	let first = 0;
	while (first < seats.length) {
		const p = helper[seats[first]!]!;
		let end = first;
		for (; end < seats.length && helper[seats[end]!] === p; end++) {
			for (let s = seats[end]! + 1, last = offsets[household[s - 1]! + 1]!; s < last; s++) {
				shared[helper[s]!] = Math.max(shared[helper[s]!]!, floor) + 1;
			}
		}
		for (let i = first; i < end; i++) {
			const h = household[seats[i]!]!;
			let sum = 0;
			for (let s = seats[i]! + 1, last = offsets[h + 1]!; s < last; s++) {
				sum += shared[helper[s]!]! - floor;
			}
			total[h]! += sum;
		}
		floor += end - first;
		first = end;
	}
	return total;
}
