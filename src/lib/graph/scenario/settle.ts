import { byCodePoint } from '#lib/domain/fold.ts';
import { listAt, listsFrom, type Lists } from '#lib/domain/records/lists.ts';
import type { Adjacency } from '../adjacency.ts';
import type { Deputies, HelperColumns, Snapshot } from '../snapshot.ts';
import { remember } from '../walks/remember.ts';
import { carryPairs } from './carry.ts';
import type { Codes } from './codes.ts';
import type { Draft } from './draft.ts';
import { picked, pickedLists } from './picked.ts';
import { editRows, type Renumbering } from './rows.ts';
import { editSupport } from './support.ts';
import { touchedBy } from './touched.ts';

/** A snapshot that was made of a draft, with the numbers that its nodes had before. */
export interface Settled {
	readonly snapshot: Snapshot;
	/** Per helper the number in the snapshot it was made of, -1 for who is new. */
	readonly helperBefore: Int32Array;
	readonly organisationBefore: Int32Array;
	/** Households for which anything may be otherwise; undefined: all of them. */
	readonly touched: Int32Array | undefined;
	/** Codes of those who are new, by their number now. */
	readonly newcomers: ReadonlyMap<number, string>;
}

/** A snapshot of a draft, each kind of node by code again. O(nodes, ties and help). */
export function settle(draft: Draft, codes: Codes): Settled {
	const { base } = draft;
	const helpers = numberHelpers(draft, codes);
	const organisations = numberOrganisations(draft);
	const isSame = draft.newcomers.length === 0 && draft.goneHelpers.size === 0;
	const keep = (rows: Adjacency, added: Draft['contacts']): Adjacency =>
		isSame && added.size === 0 ? rows : editRows(rows, helpers, added);
	const isSamePeople = isSame && draft.organisationInto.size === 0;
	const columns = isSamePeople ? base.helper : helperColumns(draft, helpers, organisations);
	const noContact = { ...base.noContact, weights: EMPTY_WEIGHTS, ties: EMPTY_TIES };
	const none = keep(noContact, draft.noContact);
	const byOrganisation = isByOrganisation(base);
	const snapshot: Snapshot = {
		...base,
		helpers: helpers.before.length,
		organisations: organisations.before.length,
		actor: isSamePeople ? base.actor : actors(base, helpers, organisations),
		helper: columns,
		contacts: keep(base.contacts, draft.contacts),
		...(base.out && base.in
			? { out: keep(base.out, draft.contacts), in: keep(base.in, draft.contacts) }
			: {}),
		noContact: { offsets: none.offsets, targets: none.targets },
		support:
			isSamePeople && draft.help.size === 0
				? base.support
				: editSupport(draft, helpers, organisations),
		cases: {
			...base.cases,
			provisions: mapped(base.cases.provisions, organisations.next, draft)
		},
		deputies: deputies(draft, helpers),
		organisationContacts:
			draft.organisationInto.size === 0
				? base.organisationContacts
				: editRows(base.organisationContacts, organisations, draft.organisationContacts),
		seats: isSame && draft.seats.size === 0 ? base.seats : seats(draft, helpers),
		groups: byOrganisation ? organisations.before.length : base.groups
	};
	carryPairs(draft, helpers, snapshot);
	return {
		snapshot,
		helperBefore:
			draft.newcomers.length === 0
				? helpers.before
				: helpers.before.map((number) => (number < base.helpers ? number : -1)),
		organisationBefore: organisations.before,
		touched: touchedBy(draft),
		newcomers: new Map(
			draft.newcomers.flatMap(({ code }, i) => {
				const number = helpers.next[base.helpers + i]!;
				return number < 0 ? [] : [[number, code] as const];
			})
		)
	};
}

const EMPTY_WEIGHTS = new Float64Array(0);
const EMPTY_TIES = new Int32Array(0);

/** Whether the groups of a snapshot are its organisations. */
const isByOrganisation = remember(({ groups, organisations, helper }: Snapshot): boolean => {
	return groups === organisations && helper.group.every((g, p) => g === helper.organisation[p]);
});

function numberHelpers(draft: Draft, { helperCodes }: Codes): Renumbering {
	const next = new Int32Array(draft.helpers).fill(-1);
	const before = new Int32Array(draft.helpers);
	const joined = draft.newcomers
		.map(({ code }, i) => ({ code, number: draft.base.helpers + i }))
		.filter(({ number }) => draft.isThere(number))
		.sort((a, b) => byCodePoint(a.code, b.code));
	let length = 0;
	let at = 0;
	const put = (number: number): void => {
		next[number] = length;
		before[length++] = number;
	};
	for (let p = 0; p < draft.base.helpers; p++) {
		while (at < joined.length && byCodePoint(joined[at]!.code, helperCodes[p]!) < 0) {
			put(joined[at++]!.number);
		}
		if (!draft.goneHelpers.has(p)) put(p);
	}
	while (at < joined.length) put(joined[at++]!.number);
	return { next, before: before.slice(0, length) };
}

/** `next` of an organisation that was merged is -1; what it became is asked of the draft. */
function numberOrganisations({ base, organisationInto }: Draft): Renumbering {
	const next = new Int32Array(base.organisations).fill(-1);
	const before = new Int32Array(base.organisations);
	let length = 0;
	for (let o = 0; o < base.organisations; o++) {
		if (organisationInto.has(o)) continue;
		next[o] = length;
		before[length++] = o;
	}
	return { next, before: before.slice(0, length) };
}

function actors(base: Snapshot, helpers: Renumbering, organisations: Renumbering): Int32Array {
	const { actor, households, forums } = base;
	const firstOrganisation = base.helpers + households;
	const [people, employers] = [helpers.before.length, organisations.before.length];
	const after = new Int32Array(people + households + employers + forums);
	after.set(picked(actor.subarray(0, base.helpers), helpers.before, -1));
	after.set(actor.subarray(base.helpers, firstOrganisation), people);
	after.set(
		picked(actor.subarray(firstOrganisation), organisations.before, -1),
		people + households
	);
	after.set(actor.subarray(actor.length - forums), people + households + employers);
	return after;
}

function helperColumns(
	draft: Draft,
	{ before }: Renumbering,
	organisations: Renumbering
): HelperColumns {
	const { helper, helpers: known } = draft.base;
	const answered = helper.answered.slice();
	const namedAll = helper.namedAll.slice();
	for (const [from, into] of draft.mergedInto) {
		if (from >= known || into >= known) continue;
		answered[into]! |= answered[from]!;
		// Two who become one named everyone only when both did.
		namedAll[into]! &= namedAll[from]!;
	}
	const organisation = picked(helper.organisation, before, -1);
	const isMerged = draft.organisationInto.size > 0;
	const newOrganisation = (p: number): number => {
		const own = draft.organisationOf(p);
		return own < 0 ? -1 : organisations.next[own]!;
	};
	for (let i = 0; i < before.length; i++) {
		if (isMerged || before[i]! >= known) organisation[i] = newOrganisation(before[i]!);
	}
	const employersOf = (p: number): number[] =>
		draft.employersOf(p).map((o) => organisations.next[o]!);
	return {
		formal: picked(helper.formal, before, 1),
		person: picked(helper.person, before, 1),
		answered: picked(answered, before, 1),
		namedAll: picked(namedAll, before, 1),
		onRoster: picked(helper.onRoster, before, 1),
		organisation,
		employers: isMerged
			? listsFrom(Array.from(before, employersOf))
			: pickedLists(helper.employers, before, employersOf),
		group: isByOrganisation(draft.base) ? organisation : picked(helper.group, before, -1),
		lifeDomains: pickedLists(helper.lifeDomains, before, () => [])
	};
}

/** Lists of organisations after a merge, each once and rising. */
function mapped(lists: Lists, next: Int32Array, draft: Draft): Lists {
	if (draft.organisationInto.size === 0) return lists;
	return listsFrom(
		Array.from({ length: lists.offsets.length - 1 }, (_, i) => {
			const now = Array.from(listAt(lists, i), (o) => next[draft.organisation(o)]!);
			return [...new Set(now)].sort((a, b) => a - b);
		})
	);
}

/** Who takes over stays so while both are there; of who was merged it goes to who they became. */
function deputies(draft: Draft, { next, before }: Renumbering): Deputies {
	const { base, mergedInto } = draft;
	const { offsets, deputy, household, askedNone } = base.deputies;
	const isSame = mergedInto.size === 0 && draft.goneHelpers.size === 0;
	if (isSame && draft.newcomers.length === 0) return base.deputies;
	const became = (helper: number): number => {
		let at = helper;
		while (mergedInto.has(at)) at = mergedInto.get(at)!;
		return next[at]!;
	};
	const rows: { absent: number; deputy: number; household: number }[] = [];
	const seen = new Set<string>();
	for (let p = 0; p < base.helpers; p++) {
		for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
			const row = { absent: became(p), deputy: became(deputy[k]!), household: household[k]! };
			const key = `${row.absent} ${row.deputy} ${row.household}`;
			if (row.absent < 0 || row.deputy < 0 || row.absent === row.deputy || seen.has(key)) continue;
			seen.add(key);
			rows.push(row);
		}
	}
	rows.sort((a, b) => a.absent - b.absent || a.deputy - b.deputy || a.household - b.household);
	const starts = new Int32Array(before.length + 1);
	for (const { absent } of rows) starts[absent + 1]!++;
	for (let p = 0; p < before.length; p++) starts[p + 1]! += starts[p]!;
	return {
		offsets: starts,
		deputy: Int32Array.from(rows, (row) => row.deputy),
		household: Int32Array.from(rows, (row) => row.household),
		askedNone: Uint8Array.from(before, (p) => (p < base.helpers ? askedNone[p]! : 0))
	};
}

function seats(draft: Draft, { next }: Renumbering): Lists {
	const { base } = draft;
	return listsFrom(
		Array.from({ length: base.forums }, (_, forum) =>
			Array.from(draft.seatedAt(forum), (p) => next[p]!).sort((a, b) => a - b)
		)
	);
}
