import { PAIR, type Snapshot } from '../snapshot.ts';
import { pairState } from '../pairs.ts';
import { CASE_MANAGER } from '../roles.ts';
import { remember } from '../walks/remember.ts';
import { managerRows } from '../walks/teams/manager-rows.ts';
import { teamsOf } from '../walks/teams/seats.ts';
import { UnionFind } from '../walks/union-find.ts';
import type { Wishes } from './wishes.ts';

/** Somebody who might keep the overview at a household. */
export interface Appointment {
	readonly helper: number;
	/** Of so many others in the team they are in contact with so many now. */
	readonly others: number;
	readonly reached: number;
	/** New contacts it takes to know everybody: pairs not asked may be there already. */
	readonly contactsAtLeast: number;
	readonly contactsAtMost: number;
	/** Households of which they are then case manager. */
	readonly load: number;
	/** Parts the team falls into again without them, once they know everybody. */
	readonly partsWithout: PartsWithout;
}

/** Parts of a team without one of its members: pairs not asked count as contact, and as none. */
export interface PartsWithout {
	readonly atLeast: number;
	readonly atMost: number;
}

/**
 * Who of the team might be the case manager of a household: whoever reaches most of the
 * others now, then whoever is case manager at fewest households. Functions and "someone
 * of" are no one to ask. Exact: everybody of the team is looked at. O(team squared).
 */
export function appointments(
	snapshot: Snapshot,
	household: number,
	{ within, atMostHouseholds = Infinity }: Wishes = {}
): readonly Appointment[] {
	const teams = teamsOf(snapshot, 'formal');
	const [first, end] = [teams.offsets[household]!, teams.offsets[household + 1]!];
	const members = Array.from(teams.helper.subarray(first, end));
	const managed = managedCounts(snapshot);
	const { person, organisation } = snapshot.helper;
	return members
		.filter((helper) => person[helper])
		.filter((helper) => within === undefined || organisation[helper] === within)
		.map((helper): Appointment => {
			const states = members
				.filter((other) => other !== helper)
				.map((other) => pairState(snapshot, helper, other));
			const reached = states.filter((state) => state === PAIR.contact).length;
			const isManager = (teams.roles[first + members.indexOf(helper)]! & CASE_MANAGER) !== 0;
			return {
				helper,
				others: states.length,
				reached,
				contactsAtLeast: states.filter((state) => state === PAIR.none).length,
				contactsAtMost: states.length - reached,
				load: managed[helper]! + (isManager ? 0 : 1),
				partsWithout: partsWithout(snapshot, members, helper)
			};
		})
		.filter(({ load }) => load <= atMostHouseholds)
		.sort((x, y) => y.reached - x.reached || x.load - y.load || x.helper - y.helper);
}

/** Households of which each helper is case manager. */
export const managedCounts: (snapshot: Snapshot) => Int32Array = remember((snapshot: Snapshot) => {
	const { support, helpers } = snapshot;
	const counts = new Int32Array(helpers);
	const last = new Int32Array(helpers).fill(-1);
	for (const row of managerRows(snapshot)) {
		const helper = support.helper[row]!;
		if (last[helper] === support.household[row]) continue;
		last[helper] = support.household[row]!;
		counts[helper]!++;
	}
	return counts;
});

/** Parts a team falls into without one of its members. O(team squared). */
export function partsWithout(
	snapshot: Snapshot,
	members: readonly number[],
	helper: number
): PartsWithout {
	const rest = members.filter((member) => member !== helper);
	const [known, possible] = [new UnionFind(rest.length), new UnionFind(rest.length)];
	let [atMost, atLeast] = [rest.length, rest.length];
	for (let i = 0; i < rest.length; i++) {
		for (let k = i + 1; k < rest.length; k++) {
			const state = pairState(snapshot, rest[i]!, rest[k]!);
			if (state === PAIR.contact && known.join(i, k)) atMost--;
			if (state !== PAIR.none && possible.join(i, k)) atLeast--;
		}
	}
	return { atLeast, atMost };
}
