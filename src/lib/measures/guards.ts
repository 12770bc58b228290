import type { Snapshot } from '#lib/graph/snapshot.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Reason } from './measure.ts';

/** Below this share of professionals spoken to, ties that are missing may well exist. */
const ENOUGH_ANSWERED = 0.8;

const fewAnsweredIn = remember(({ helper }: Snapshot) => {
	let professionals = 0;
	let answered = 0;
	for (let p = 0; p < helper.formal.length; p++) {
		if (!helper.formal[p]) continue;
		professionals++;
		if (helper.answered[p]) answered++;
	}
	return { few: answered < professionals * ENOUGH_ANSWERED };
});

/** Values that a missing tie changes: not to be read when too few professionals were spoken to. */
export function fewAnswered(snapshot: Snapshot): Reason | undefined {
	return fewAnsweredIn(snapshot).few ? 'few-answered' : undefined;
}

/** "Who leaves" is a question about persons: more people may hold a function. */
export function notAPerson(snapshot: Snapshot, i: number): Reason | undefined {
	return snapshot.helper.person[i] ? undefined : 'not-a-person';
}

/** Below this many contacts a spread says little. */
const ENOUGH_CONTACTS = 4;

export function fewContacts({ support }: Snapshot, household: number): Reason | undefined {
	let contacts = 0;
	for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) {
		contacts += support.contacts[i]! || 0;
	}
	return contacts < ENOUGH_CONTACTS ? 'too-few-contacts' : undefined;
}

/** With one or two contacts a share of them says little of a position. */
export function fewNeighbours({ contacts }: Snapshot, i: number): Reason | undefined {
	return contacts.offsets[i + 1]! - contacts.offsets[i]! < 3 ? 'too-few-contacts' : undefined;
}
