import { listAt, listsFrom, type Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '../../snapshot.ts';
import { remember } from '../remember.ts';

/** How the contacts of the people of one circle (an organisation, a life domain) run. */
export interface Crossing {
	readonly members: number;
	/** Contacts of its people with anybody who is in a circle. */
	readonly contacts: number;
	/** Of those the contacts with people who are not in this one. */
	readonly across: number;
	/** How many would go across by chance: as of all pairs that touch the circle. */
	readonly expected: number;
}

/**
 * Contacts of each circle; helpers may stand in several, and who stands in none is left
 * out. O(helpers + contacts, times the circles of a helper).
 *
 * @param circlesOf per helper the numbers of their circles
 */
export function crossingsOf(
	{ contacts, helpers }: Pick<Snapshot, 'contacts' | 'helpers'>,
	circlesOf: Lists,
	circles: number
): readonly Crossing[] {
	const members = new Int32Array(circles);
	const touching = new Int32Array(circles);
	const across = new Int32Array(circles);
	let all = 0;
	for (let p = 0; p < helpers; p++) {
		const own = listAt(circlesOf, p);
		if (own.length === 0) continue;
		all++;
		for (const circle of own) members[circle]!++;
		for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
			const theirs = listAt(circlesOf, contacts.targets[k]!);
			if (theirs.length === 0) continue;
			for (const circle of own) {
				const isWithin = theirs.includes(circle);
				// Within a circle each contact is met from both of its ends.
				if (isWithin && contacts.targets[k]! < p) continue;
				touching[circle]!++;
				if (!isWithin) across[circle]!++;
			}
		}
	}
	return Array.from(members, (size, circle) => ({
		members: size,
		contacts: touching[circle]!,
		across: across[circle]!,
		expected: touching[circle]! * shareByChance(size, all)
	}));
}

/** Of all pairs that touch a circle, the share with one end outside it. */
function shareByChance(size: number, all: number): number {
	const outside = size * (all - size);
	const pairs = outside + (size * (size - 1)) / 2;
	return pairs === 0 ? 0 : outside / pairs;
}

/** One group per helper, or none, as lists of one. */
export const groupLists: (snapshot: Snapshot) => Lists = remember(({ helper }) =>
	listsFrom(Array.from(helper.group, (group) => (group < 0 ? [] : [group])))
);

/** Who carries the contacts between groups: per helper. */
export interface Carriers {
	readonly across: Int32Array;
	readonly within: Int32Array;
	/** Other groups that they have contact with. */
	readonly groups: Int32Array;
}

/** O(helpers + contacts). */
export const carriersOf: (snapshot: Snapshot) => Carriers = remember(
	({ contacts, helper, helpers }) => {
		const across = new Int32Array(helpers);
		const within = new Int32Array(helpers);
		const groups = new Int32Array(helpers);
		for (let p = 0; p < helpers; p++) {
			const own = helper.group[p]!;
			if (own < 0) continue;
			const met = new Set<number>();
			for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
				const other = helper.group[contacts.targets[k]!]!;
				if (other < 0) continue;
				if (other === own) within[p]!++;
				else {
					across[p]!++;
					met.add(other);
				}
			}
			groups[p] = met.size;
		}
		return { across, within, groups };
	}
);
