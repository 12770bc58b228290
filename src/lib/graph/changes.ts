import { listAt } from '#lib/domain/records/lists.ts';
import { pairState } from './pairs.ts';
import { PAIR, type Snapshot } from './snapshot.ts';

/** Two people, by their numbers in one snapshot. */
type Pair = readonly [number, number];

/** What is other between two measurements of one scan, as far as both asked for it. */
export interface Changes {
	/** Households with help in both, and those with help in one of the two or both. */
	readonly households: { readonly twice: number; readonly all: number };
	/**
	 * Professionals: who joined by their number now, who left by their number before;
	 * undefined where no household and no list was measured twice.
	 */
	readonly people?: { readonly joined: readonly number[]; readonly left: readonly number[] };
	/**
	 * Contacts between professionals of both: those that came by their numbers now, those that
	 * are gone by their numbers before; undefined where no pair was asked twice.
	 */
	readonly contacts?: { readonly come: readonly Pair[]; readonly gone: readonly Pair[] };
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
	const isAsked = come.length + gone.length + kept > 0 || asksTwice(...sides);
	return {
		households: { twice: twice.size, all: helpedBefore.union(helpedNow).size },
		...(twice.size > 0 || isListed
			? {
					people: {
						joined: comparedNow.filter((p) => !inBefore.has(now.actor[p]!)),
						left: comparedBefore.filter((p) => !inNow.has(before.actor[p]!))
					}
				}
			: {}),
		...(isAsked ? { contacts: { come, gone } } : {}),
		notAsked
	};
}

/** Who came to a household and who no longer comes, of one that was measured twice. */
export interface TeamChanges {
	/** The actor that is the household. */
	readonly household: number;
	/** Professionals, by their number now. */
	readonly joined: readonly number[];
	/** Professionals, by their number before. */
	readonly left: readonly number[];
}

/** Each household with help in both, in the order of now. O(ties of support). */
export function teamsBetween(before: Snapshot, now: Snapshot): readonly TeamChanges[] {
	const [teamsBefore, teamsNow] = [teams(before), teams(now)];
	return [...teamsNow].flatMap(([household, team]) => {
		const was = teamsBefore.get(household);
		return was ? [{ household, ...differenceOf(was, team) }] : [];
	});
}

/**
 * The same as `changesBetween`, of one household and those around it in either measurement;
 * undefined when it had help in one of them alone. O(ties of support + helpers + team squared).
 */
export function changesAround(
	before: Snapshot,
	now: Snapshot,
	household: number
): Changes | undefined {
	const [was, team] = [teams(before).get(household), teams(now).get(household)];
	if (!was || !team) return undefined;
	const [inBefore, inNow] = [professionals(before), professionals(now)];
	const both = [...new Set([...team.keys(), ...was.keys()])].filter(
		(who) => inBefore.has(who) && inNow.has(who)
	);
	const [come, gone]: [Pair[], Pair[]] = [[], []];
	let [notAsked, isAsked] = [0, false];
	both.forEach((who, i) => {
		for (const other of both.slice(i + 1)) {
			const then: Pair = [inBefore.get(who)!, inBefore.get(other)!];
			const pair: Pair = [inNow.get(who)!, inNow.get(other)!];
			const states = [pairState(before, ...then), pairState(now, ...pair)];
			if (states.includes(PAIR.notAsked)) notAsked += states.includes(PAIR.contact) ? 1 : 0;
			else {
				isAsked = true;
				if (states[0] === states[1]) continue;
				if (states[1] === PAIR.contact) come.push(pair);
				else gone.push(then);
			}
		}
	});
	return {
		households: { twice: 1, all: 1 },
		people: differenceOf(was, team),
		...(isAsked ? { contacts: { come, gone } } : {}),
		notAsked
	};
}

function differenceOf(was: ReadonlyMap<number, number>, is: ReadonlyMap<number, number>) {
	return {
		joined: [...is].flatMap(([who, p]) => (was.has(who) ? [] : p)),
		left: [...was].flatMap(([who, p]) => (is.has(who) ? [] : p))
	};
}

/** Professionals around each household with help: actors, with their number here. */
function teams(snapshot: Snapshot): ReadonlyMap<number, ReadonlyMap<number, number>> {
	const { actor, helper, helpers, support } = snapshot;
	const found = new Map<number, Map<number, number>>();
	support.household.forEach((household, row) => {
		const at = actor[helpers + household]!;
		const team = found.get(at) ?? new Map<number, number>();
		found.set(at, team);
		const p = support.helper[row]!;
		if (helper.formal[p]) team.set(actor[p]!, p);
	});
	return found;
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

/** Professionals of whom both measurements could know whether they are there, by their number. */
function compared(
	snapshot: Snapshot,
	households: ReadonlySet<number>,
	isListed: boolean
): readonly number[] {
	const { actor, helper, helpers, support } = snapshot;
	const isCompared = (p: number): boolean =>
		(isListed && helper.onRoster[p] === 1) ||
		Array.from(listAt(support.ofHelper, p)).some((row) =>
			households.has(actor[helpers + support.household[row]!]!)
		);
	return [...professionals(snapshot).values()].filter(isCompared);
}

interface Side {
	readonly snapshot: Snapshot;
	readonly people: ReadonlyMap<number, number>;
}

function contactsOf(before: Side, now: Side) {
	const [come, gone]: [Pair[], Pair[]] = [[], []];
	let [kept, notAsked] = [0, 0];
	for (const { pair, other } of contactsIn(now, before)) {
		const state = pairState(before.snapshot, ...other);
		if (state === PAIR.contact) kept++;
		else if (state === PAIR.none) come.push(pair);
		else notAsked++;
	}
	for (const { pair, other } of contactsIn(before, now)) {
		const state = pairState(now.snapshot, ...other);
		if (state === PAIR.none) gone.push(pair);
		else if (state === PAIR.notAsked) notAsked++;
	}
	return { come, gone, kept, notAsked };
}

/** Contacts of one between professionals of both, by its own numbers and by those of the other. */
function* contactsIn(
	one: Side,
	other: Side
): Generator<{ readonly pair: Pair; readonly other: Pair }> {
	const { actor, contacts } = one.snapshot;
	for (const [who, p] of one.people) {
		const a = other.people.get(who);
		if (a === undefined) continue;
		for (let i = contacts.offsets[p]!; i < contacts.offsets[p + 1]!; i++) {
			const q = contacts.targets[i]!;
			if (q < p) continue;
			const b = other.people.get(actor[q]!);
			if (b !== undefined) yield { pair: [p, q], other: [a, b] };
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
