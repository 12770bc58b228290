import type { Lists } from '#lib/domain/records/lists.ts';
import { countingSort } from '../adjacency.ts';
import type { Numbers } from '../numbers.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Draft } from './draft.ts';
import { picked, pickedLists } from './picked.ts';

/**
 * Households, rising, for which anything may be otherwise after the edits of a draft: their
 * help, a contact or what is known of two of their helpers, or who takes over there. Of
 * all others every measure is what it was. Undefined: all of them, for organisations merged.
 */
export function touchedBy(draft: Draft): Int32Array | undefined {
	if (draft.organisationInto.size > 0) return undefined;
	const { base } = draft;
	const touched = new Set(draft.help.keys());
	const addAll = (helper: number): void => {
		for (const household of draft.householdsOf(helper)) touched.add(household);
	};
	for (const pairs of [draft.contacts, draft.noContact]) {
		for (const [a, others] of pairs) {
			const own = new Set(draft.householdsOf(a));
			for (const b of others.keys()) {
				if (b < a) continue;
				for (const household of draft.householdsOf(b)) {
					if (own.has(household)) touched.add(household);
				}
			}
		}
	}
	for (const into of draft.mergedInto.values()) addAll(into);
	const { offsets, deputy } = base.deputies;
	for (let absent = 0; absent < base.helpers && draft.goneHelpers.size > 0; absent++) {
		for (let k = offsets[absent]!; k < offsets[absent + 1]!; k++) {
			if (draft.goneHelpers.has(deputy[k]!)) addAll(absent);
		}
	}
	return Int32Array.from(touched).sort();
}

/**
 * The same snapshot with these households only, numbered in their order. Helpers and
 * their contacts stay. O(helpers + help at these households).
 */
export function onlyHouseholds(snapshot: Snapshot, kept: Int32Array): Snapshot {
	const { support, cases, deputies, helpers, actor } = snapshot;
	const number = new Map(Array.from(kept, (household, i) => [household, i]));
	const offsets = new Int32Array(kept.length + 1);
	const rows: number[] = [];
	kept.forEach((household, i) => {
		for (let row = support.offsets[household]!; row < support.offsets[household + 1]!; row++) {
			rows.push(row);
		}
		offsets[i + 1] = rows.length;
	});
	const pick = <Column extends Numbers | Uint16Array | Int32Array>(
		column: Column,
		places: ArrayLike<number>
	): Column => picked(column, places, NOWHERE);
	const lists = (all: Lists, places: ArrayLike<number>): Lists =>
		pickedLists(all, places, () => []);
	const helper = pick(support.helper, rows);
	const ofHelper = new Int32Array(helpers + 1);
	for (const p of helper) ofHelper[p + 1]!++;
	for (let p = 0; p < helpers; p++) ofHelper[p + 1]! += ofHelper[p]!;
	const otherActors = actor.subarray(helpers + snapshot.households);
	const actors = new Int32Array(helpers + kept.length + otherActors.length);
	actors.set(actor.subarray(0, helpers));
	kept.forEach((household, i) => (actors[helpers + i] = actor[helpers + household]!));
	actors.set(otherActors, helpers + kept.length);
	return {
		...snapshot,
		households: kept.length,
		actor: actors,
		support: {
			offsets,
			household: Int32Array.from(rows, (row) => number.get(support.household[row]!)!),
			helper,
			roles: pick(support.roles, rows),
			contacts: pick(support.contacts, rows),
			timesAMonth: pick(support.timesAMonth, rows),
			tie: pick(support.tie, rows),
			organisations: lists(support.organisations, rows),
			lifeDomains: lists(support.lifeDomains, rows),
			legalFrames: lists(support.legalFrames, rows),
			ofHelper: { offsets: ofHelper, values: countingSort(helpers, helper.length, helper) }
		},
		cases: {
			caseManagerAsked: pick(cases.caseManagerAsked, kept),
			ownCircleAsked: pick(cases.ownCircleAsked, kept),
			ended: pick(cases.ended, kept),
			waiting: pick(cases.waiting, kept),
			stale: pick(cases.stale, kept),
			provisions: lists(cases.provisions, kept)
		},
		// A deputy for a household that is not looked at is a deputy for nobody here.
		deputies: {
			...deputies,
			household: deputies.household.map((household) =>
				household < 0 ? -1 : (number.get(household) ?? NOWHERE)
			)
		}
	};
}

const NOWHERE = 0x7fffffff;
