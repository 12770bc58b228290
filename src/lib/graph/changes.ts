import { listAt } from '#lib/domain/records/lists.ts';
import { pairState } from './pairs.ts';
import { PAIR, type Snapshot } from './snapshot.ts';

/** What is other between two measurements of one scan, as far as both asked for it. */
export interface Changes {
	/** Households with help in both, and those with help in one of the two or both. */
	readonly households: { readonly twice: number; readonly all: number };
	/** Professionals; undefined where no household and no list was measured twice. */
	readonly people?: { readonly joined: number; readonly left: number };
	/** Contacts between professionals of both; undefined where no pair was asked twice. */
	readonly contacts?: { readonly come: number; readonly gone: number };
	/** Contacts of one measurement between professionals of both that the other did not ask. */
	readonly notAsked: number;
}

/**
 * Compares two snapshots of one scan, whose actors have the same numbers. Who only helps a
 * household that was measured once neither joined nor left. O(helpers + ties).
 */
export function changesBetween(before: Snapshot, now: Snapshot): Changes {
	const [helpedBefore, helpedNow] = [helped(before), helped(now)];
	const twice = helpedBefore.intersection(helpedNow);
	const isListed = hasList(before) && hasList(now);
	const comparedBefore = compared(before, twice, isListed);
	const comparedNow = compared(now, twice, isListed);
	const [inBefore, inNow] = [professionals(before), professionals(now)];
	const sides = [
		{ snapshot: before, people: inBefore },
		{ snapshot: now, people: inNow }
	] as const;
	const { come, gone, kept, notAsked } = contactsOf(...sides);
	const isAsked = come + gone + kept > 0 || asksTwice(...sides);
	return {
		households: { twice: twice.size, all: helpedBefore.union(helpedNow).size },
		...(twice.size > 0 || isListed
			? {
					people: {
						joined: comparedNow.difference(new Set(inBefore.keys())).size,
						left: comparedBefore.difference(new Set(inNow.keys())).size
					}
				}
			: {}),
		...(isAsked ? { contacts: { come, gone } } : {}),
		notAsked
	};
}

/** Professionals by their actor, with their number. */
function professionals({ actor, helper, helpers }: Snapshot): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (let p = 0; p < helpers; p++) if (helper.formal[p]) found.set(actor[p]!, p);
	return found;
}

/** Actors that are households with help. */
function helped({ actor, helpers, support }: Snapshot): Set<number> {
	return new Set(Array.from(support.household, (household) => actor[helpers + household]!));
}

function hasList({ helper, helpers }: Snapshot): boolean {
	return helper.onRoster.subarray(0, helpers).includes(1);
}

/** Actors that are professionals of whom both measurements could know whether they are there. */
function compared(
	snapshot: Snapshot,
	households: ReadonlySet<number>,
	isListed: boolean
): Set<number> {
	const { actor, helper, helpers, support } = snapshot;
	const isCompared = (p: number): boolean =>
		(isListed && helper.onRoster[p] === 1) ||
		Array.from(listAt(support.ofHelper, p)).some((row) =>
			households.has(actor[helpers + support.household[row]!]!)
		);
	const found = new Set<number>();
	for (const [who, p] of professionals(snapshot)) if (isCompared(p)) found.add(who);
	return found;
}

interface Side {
	readonly snapshot: Snapshot;
	readonly people: ReadonlyMap<number, number>;
}

function contactsOf(before: Side, now: Side) {
	const counts = { come: 0, gone: 0, kept: 0, notAsked: 0 };
	for (const [a, b] of contactsIn(now, before)) {
		const state = pairState(before.snapshot, a, b);
		if (state === PAIR.contact) counts.kept++;
		else if (state === PAIR.none) counts.come++;
		else counts.notAsked++;
	}
	for (const [a, b] of contactsIn(before, now)) {
		const state = pairState(now.snapshot, a, b);
		if (state === PAIR.none) counts.gone++;
		else if (state === PAIR.notAsked) counts.notAsked++;
	}
	return counts;
}

/** Contacts of one between professionals of both, by the numbers of the other. */
function* contactsIn(one: Side, other: Side): Generator<readonly [number, number]> {
	const { actor, contacts } = one.snapshot;
	for (const [who, p] of one.people) {
		const a = other.people.get(who);
		if (a === undefined) continue;
		for (let i = contacts.offsets[p]!; i < contacts.offsets[p + 1]!; i++) {
			const q = contacts.targets[i]!;
			if (q < p) continue;
			const b = other.people.get(actor[q]!);
			if (b !== undefined) yield [a, b];
		}
	}
}

/** Whether somebody named everyone twice, and somebody else stands on both lists. */
function asksTwice(before: Side, now: Side): boolean {
	const [told, listed] = [new Set<number>(), new Set<number>()];
	for (const [who, p] of before.people) {
		const q = now.people.get(who);
		if (q === undefined) continue;
		const [one, other] = [before.snapshot.helper, now.snapshot.helper];
		if (one.namedAll[p] && other.namedAll[q]) told.add(who);
		if (one.onRoster[p] && other.onRoster[q]) listed.add(who);
	}
	return told.size > 0 && told.union(listed).size > 1 && listed.size > 0;
}
