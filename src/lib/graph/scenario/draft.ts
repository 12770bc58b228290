import { listAt } from '#lib/domain/records/lists.ts';
import { positionOf } from '../adjacency.ts';
import type { Numbers } from '../numbers.ts';
import type { Snapshot } from '../snapshot.ts';

/** One line of help, as the draft has it. */
export interface Help {
	readonly household: number;
	readonly helper: number;
	readonly roles: number;
	readonly contacts: number;
	readonly timesAMonth: number;
	/** Row of the snapshot that it stands in, or that it was copied from; -1 for none. */
	readonly row: number;
	readonly organisations: readonly number[];
	readonly lifeDomains: readonly number[];
	readonly legalFrames: readonly number[];
}

/** Somebody who joins. */
export interface Newcomer {
	readonly code: string;
	readonly organisation: number;
}

/**
 * A snapshot on which edits are tried: what is gone and what is new, beside a snapshot
 * that stays as it is. Helpers keep their numbers and newcomers come behind them.
 */
export class Draft {
	readonly base: Snapshot;
	readonly newcomers: Newcomer[] = [];
	readonly goneHelpers = new Set<number>();
	/** Per organisation that was merged the one it became. */
	readonly organisationInto = new Map<number, number>();
	/** Contacts that are new, both ways. */
	readonly contacts = new Map<number, Map<number, number>>();
	readonly noContact = new Map<number, Map<number, number>>();
	readonly organisationContacts = new Map<number, Map<number, number>>();
	/** Help at the households that an edit touched; all other households are as they were. */
	readonly help = new Map<number, Help[]>();
	/** Help of those who left, so that somebody can still take it over. */
	readonly leftBehind = new Map<number, readonly Help[]>();
	/** Per forum who takes part besides. */
	readonly seats = new Map<number, Set<number>>();
	/** Helpers whose answers another one's became: by who took them. */
	readonly mergedInto = new Map<number, number>();

	constructor(base: Snapshot) {
		this.base = base;
	}

	get helpers(): number {
		return this.base.helpers + this.newcomers.length;
	}

	isThere(helper: number): boolean {
		return helper >= 0 && helper < this.helpers && !this.goneHelpers.has(helper);
	}

	isFormal(helper: number): boolean {
		return helper >= this.base.helpers || this.base.helper.formal[helper] === 1;
	}

	organisationOf(helper: number): number {
		const own =
			helper < this.base.helpers
				? this.base.helper.organisation[helper]!
				: this.newcomers[helper - this.base.helpers]!.organisation;
		return this.organisation(own);
	}

	/** What an organisation has become. */
	organisation(number: number): number {
		let at = number;
		while (this.organisationInto.has(at)) at = this.organisationInto.get(at)!;
		return at;
	}

	employersOf(helper: number): readonly number[] {
		if (helper >= this.base.helpers) {
			const own = this.organisationOf(helper);
			return own < 0 ? [] : [own];
		}
		const all = Array.from(listAt(this.base.helper.employers, helper), (own) =>
			this.organisation(own)
		);
		return [...new Set(all)].sort((a, b) => a - b);
	}

	/** Help at one household, by helper. */
	helpAt(household: number): readonly Help[] {
		return this.help.get(household) ?? this.#baseHelp(household);
	}

	/** Help that one helper gives now. */
	helpOf(helper: number): readonly Help[] {
		const found: Help[] = [];
		for (const household of this.householdsOf(helper)) {
			found.push(...this.helpAt(household).filter((help) => help.helper === helper));
		}
		return found;
	}

	setHelp(household: number, help: readonly Help[]): void {
		this.help.set(
			household,
			help.toSorted((a, b) => a.helper - b.helper || a.row - b.row)
		);
	}

	/** Replaces what one helper does at a household; nothing ends it. */
	setHelpOf(helper: number, household: number, own: readonly Help[]): void {
		const others = this.helpAt(household).filter((help) => help.helper !== helper);
		this.setHelp(household, [...others, ...own]);
	}

	/** A new line of help, with the employers of the helper. */
	newHelp(helper: number, household: number, roles: number): Help {
		return {
			household,
			helper,
			roles,
			contacts: NaN,
			timesAMonth: NaN,
			row: -1,
			organisations: this.employersOf(helper),
			lifeDomains:
				helper < this.base.helpers ? Array.from(listAt(this.base.helper.lifeDomains, helper)) : [],
			legalFrames: []
		};
	}

	hasContact(a: number, b: number): boolean {
		if (this.contacts.get(a)?.has(b)) return true;
		const isKnown = a < this.base.helpers && b < this.base.helpers;
		return isKnown && positionOf(this.base.contacts, a, b) >= 0;
	}

	/** Everybody whom a helper is in contact with, and how strongly. */
	contactsOf(helper: number): ReadonlyMap<number, number> {
		return this.#neighbours(this.base.contacts, this.contacts, helper);
	}

	/** Everybody of whom it is known that a helper has no contact with them. */
	noContactsOf(helper: number): ReadonlyMap<number, number> {
		const { offsets, targets } = this.base.noContact;
		const rows = { offsets, targets, weights: undefined };
		return this.#neighbours(rows, this.noContact, helper);
	}

	#neighbours(
		rows: { offsets: Int32Array; targets: Int32Array; weights: Numbers | undefined },
		added: ReadonlyMap<number, ReadonlyMap<number, number>>,
		helper: number
	): ReadonlyMap<number, number> {
		const found = new Map<number, number>();
		if (helper < this.base.helpers) {
			for (let k = rows.offsets[helper]!; k < rows.offsets[helper + 1]!; k++) {
				if (this.isThere(rows.targets[k]!)) found.set(rows.targets[k]!, rows.weights?.[k] ?? 1);
			}
		}
		for (const [other, weight] of added.get(helper) ?? []) {
			if (this.isThere(other)) found.set(other, (found.get(other) ?? 0) + weight);
		}
		return found;
	}

	addContact(a: number, b: number, strength = 1): void {
		add(this.contacts, a, b, strength);
	}

	addNoContact(a: number, b: number): void {
		add(this.noContact, a, b, 1);
	}

	addOrganisationContact(a: number, b: number, strength: number): void {
		add(this.organisationContacts, a, b, strength);
	}

	/** Organisations that an organisation names as partners, and how strongly. */
	organisationContactsOf(organisation: number): ReadonlyMap<number, number> {
		const { offsets, targets, weights } = this.base.organisationContacts;
		const found = new Map<number, number>();
		for (let k = offsets[organisation]!; k < offsets[organisation + 1]!; k++) {
			if (!this.organisationInto.has(targets[k]!)) found.set(targets[k]!, weights[k]!);
		}
		for (const [other, weight] of this.organisationContacts.get(organisation) ?? []) {
			if (!this.organisationInto.has(other)) found.set(other, (found.get(other) ?? 0) + weight);
		}
		return found;
	}

	/** Who takes part in a meeting now. */
	seatedAt(forum: number): ReadonlySet<number> {
		const all = [...listAt(this.base.seats, forum), ...(this.seats.get(forum) ?? [])];
		return new Set(all.filter((helper) => this.isThere(helper)));
	}

	seat(forum: number, helper: number): void {
		this.seats.set(forum, new Set([...(this.seats.get(forum) ?? []), helper]));
	}

	/** Households that a helper comes to now, rising. */
	householdsOf(helper: number): readonly number[] {
		const found = new Set<number>();
		if (helper < this.base.helpers) {
			for (const row of listAt(this.base.support.ofHelper, helper)) {
				const household = this.base.support.household[row]!;
				if (!this.help.has(household)) found.add(household);
			}
		}
		for (const [household, help] of this.help) {
			if (help.some((one) => one.helper === helper)) found.add(household);
		}
		return [...found].sort((a, b) => a - b);
	}

	#baseHelp(household: number): readonly Help[] {
		const { support } = this.base;
		const found: Help[] = [];
		for (let row = support.offsets[household]!; row < support.offsets[household + 1]!; row++) {
			found.push({
				household,
				helper: support.helper[row]!,
				roles: support.roles[row]!,
				contacts: support.contacts[row]!,
				timesAMonth: support.timesAMonth[row]!,
				row,
				organisations: Array.from(listAt(support.organisations, row)),
				lifeDomains: Array.from(listAt(support.lifeDomains, row)),
				legalFrames: Array.from(listAt(support.legalFrames, row))
			});
		}
		return found;
	}
}

function add(rows: Map<number, Map<number, number>>, a: number, b: number, strength: number): void {
	for (const [from, to] of [
		[a, b],
		[b, a]
	] as const) {
		let row = rows.get(from);
		if (!row) rows.set(from, (row = new Map()));
		row.set(to, (row.get(to) ?? 0) + strength);
	}
}
