import { listAt } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '../snapshot.ts';
import { remember } from '../walks/remember.ts';
import { nodesOf, type Rows } from '../walks/rows.ts';

/** What a suggestion must keep to. */
export interface Wishes {
	/** Only with somebody of this organisation. */
	readonly within?: number;
	/** Nobody who then helps, or keeps the overview at, more households than this. */
	readonly atMostHouseholds?: number;
	/** Pairs that should have contact by agreement: they are asked first. */
	readonly agreed?: Rows;
}

/** Households that each helper comes to. */
export const householdCounts: (snapshot: Snapshot) => Int32Array = remember(
	({ support, helpers }: Snapshot) => {
		const { offsets, values } = support.ofHelper;
		const counts = new Int32Array(helpers);
		for (let p = 0; p < helpers; p++) {
			let before = -1;
			// Rows of a helper rise, so that two lines at one household follow each other.
			for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
				const household = support.household[values[k]!]!;
				if (household !== before) counts[p]!++;
				before = household;
			}
		}
		return counts;
	}
);

/** How many households two helpers both come to. O(households of both). */
export function sharedHouseholds({ support }: Snapshot, a: number, b: number): number {
	const own = new Set(Array.from(listAt(support.ofHelper, a), (row) => support.household[row]!));
	const shared = new Set<number>();
	for (const row of listAt(support.ofHelper, b)) {
		if (own.has(support.household[row]!)) shared.add(support.household[row]!);
	}
	return shared.size;
}

/** Whether a pair stands in rows that rise. */
export function isIn(rows: Rows | undefined, a: number, b: number): boolean {
	if (!rows || a >= nodesOf(rows)) return false;
	for (let k = rows.offsets[a]!; k < rows.offsets[a + 1]!; k++) {
		if (rows.targets[k] === b) return true;
	}
	return false;
}
