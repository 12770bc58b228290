import { CASE_MANAGER } from '#lib/graph/roles.ts';
import type { Applied } from '#lib/graph/scenario/apply.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';

/** What becomes of somebody, or of a line, when something is tried. */
export type Fate = 'stays' | 'goes' | 'comes';

export interface Line {
	readonly from: number;
	readonly to: number;
	readonly fate: Fate;
	/** As strong as it is, or was. */
	readonly weight: number;
}

/**
 * What becomes of everybody and of every line. People have their number from before;
 * newcomers are numbered after them.
 */
export interface Fates {
	/** Per person their number after, -1 for who is gone. */
	readonly now: Int32Array;
	readonly people: readonly Fate[];
	/** Contacts, the lower number first. */
	readonly contacts: readonly Line[];
	/** Help, from a person to a household. */
	readonly help: readonly Line[];
	/** Who becomes case manager of a household, and who no longer is. */
	readonly managers: readonly Line[];
	/** People who belong to another organisation than before. */
	readonly moved: ReadonlySet<number>;
}

/** Tells two snapshots apart, person by person and line by line. O(people + lines of both). */
export function fatesOf(before: Snapshot, applied: Applied): Fates {
	const { snapshot: after, helperBefore, organisationBefore } = applied;
	const newcomers = helperBefore.reduce((sum, was) => sum + Number(was < 0), 0);
	const all = before.helpers + newcomers;
	let next = before.helpers;
	const was = helperBefore.map((number) => (number < 0 ? next++ : number));
	const now = new Int32Array(all).fill(-1);
	was.forEach((number, is) => (now[number] = is));
	const people = Array.from(now, (is, number): Fate => {
		if (number >= before.helpers) return 'comes';
		return is < 0 ? 'goes' : 'stays';
	});
	const moved = new Set<number>();
	for (let number = 0; number < before.helpers; number++) {
		if (now[number]! < 0) continue;
		const group = after.helper.organisation[now[number]!]!;
		const own = group < 0 ? -1 : organisationBefore[group]!;
		if (own !== before.helper.organisation[number]!) moved.add(number);
	}
	const same = (number: number): number => number;
	const then = (number: number): number => was[number]!;
	const managed = (roles: number): boolean => (roles & CASE_MANAGER) !== 0;
	return {
		now,
		people,
		contacts: compared(all, contactsOf(before, same), contactsOf(after, then)),
		help: compared(before.households, helpOf(before, same), helpOf(after, then)),
		managers: compared(
			before.households,
			helpOf(before, same, managed),
			helpOf(after, then, managed)
		).filter(({ fate }) => fate !== 'stays'),
		moved
	};
}

type Row = readonly [from: number, to: number, weight: number];

function contactsOf({ helpers, contacts }: Snapshot, numberOf: (helper: number) => number): Row[] {
	const { offsets, targets, weights } = contacts;
	const rows: Row[] = [];
	for (let helper = 0; helper < helpers; helper++) {
		for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
			const [a, b] = [numberOf(helper), numberOf(targets[k]!)];
			if (targets[k]! > helper) rows.push([Math.min(a, b), Math.max(a, b), weights[k]!]);
		}
	}
	return rows;
}

/** Households keep their numbers, whatever is tried. */
function helpOf(
	{ support: { helper, household, roles } }: Snapshot,
	numberOf: (helper: number) => number,
	isWanted: (roles: number) => boolean = () => true
): Row[] {
	const rows: Row[] = [];
	helper.forEach((one, row) => {
		if (isWanted(roles[row]!)) rows.push([numberOf(one), household[row]!, 1]);
	});
	return rows;
}

/**
 * Who helps a household on behalf of two organisations still has one line to it.
 *
 * @param width above every number that a line may lead to
 */
function compared(width: number, before: readonly Row[], after: readonly Row[]): Line[] {
	const byKey = (rows: readonly Row[]): ReadonlyMap<number, Row> =>
		new Map(rows.map((row) => [row[0] * width + row[1], row]));
	const [old, fresh] = [byKey(before), byKey(after)];
	const line = ([from, to, weight]: Row, fate: Fate): Line => ({ from, to, fate, weight });
	return [
		...Array.from(old, ([key, row]) => line(row, fresh.has(key) ? 'stays' : 'goes')),
		...[...fresh].filter(([key]) => !old.has(key)).map(([, row]) => line(row, 'comes'))
	];
}
