import type { Snapshot } from '../../snapshot.ts';
import { pairsOf } from '../rows.ts';
import { remember } from '../remember.ts';

/**
 * How contacts run within and between groups. Under `directed` arcs are counted,
 * else contacts; one with an end that has no group is left out.
 */
export interface Mixing {
	/** Ends that have a group: per group its members. */
	readonly members: Int32Array;
	/** Per group contacts with both ends in it. */
	readonly within: Float64Array;
	/** Per group arcs that leave it and arcs that come in, those within included. */
	readonly leaving: Float64Array;
	readonly arriving: Float64Array;
	readonly counted: number;
	readonly leftOut: number;
}

/** O(helpers + ties). */
export const mixingOf: (snapshot: Snapshot) => Mixing = remember((snapshot) => {
	const { directed, helpers, groups } = snapshot;
	const { group } = snapshot.helper;
	const rows = directed ? snapshot.out! : snapshot.contacts;
	const members = new Int32Array(groups);
	const within = new Float64Array(groups);
	const leaving = new Float64Array(groups);
	const arriving = new Float64Array(groups);
	let counted = 0;
	let leftOut = 0;
	for (let p = 0; p < helpers; p++) {
		const from = group[p]!;
		if (from >= 0) members[from]!++;
		// Rows rise, so from behind: a contact stands in two of them, an arc in one.
		for (let k = rows.offsets[p + 1]! - 1, begin = rows.offsets[p]!; k >= begin; k--) {
			if (!directed && rows.targets[k]! < p) break;
			const to = group[rows.targets[k]!]!;
			if (from < 0 || to < 0) {
				leftOut++;
				continue;
			}
			counted++;
			leaving[from]!++;
			arriving[to]!++;
			if (from === to) within[from]!++;
		}
	}
	return { members, within, leaving, arriving, counted, leftOut };
});

/** Pairs of people in one group, and pairs of people in two. */
export function possiblePairs({ members }: Pick<Mixing, 'members'>): {
	readonly within: number;
	readonly between: number;
} {
	let all = 0;
	let within = 0;
	for (const size of members) {
		all += size;
		within += pairsOf(size);
	}
	return { within, between: pairsOf(all) - within };
}
