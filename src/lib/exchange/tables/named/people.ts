import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Actor, HelperKind, Tier } from '#lib/domain/actor.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Notes } from '../notes.ts';
import { functionOf } from '../values/who-kinds.ts';
import { isFirstNameAlone, mayBeSamePerson, personKey } from '../values/names.ts';
import type { Organisations } from './organisations.ts';

/** A person or a function as a row of a file tells of it. */
export interface PersonMention {
	readonly kind: HelperKind;
	readonly identity: 'person' | 'function';
	readonly name: string;
	readonly functionName?: string;
	readonly organisation?: number;
	readonly tier?: Tier;
	readonly neighbourhood?: string;
	readonly lifeDomains?: readonly string[];
	readonly aliases?: readonly string[];
	readonly tags?: readonly string[];
	readonly attributes?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
	/** The household around which it was met: one first name there is one person. */
	readonly household?: string;
}

interface Entry {
	readonly handles: number[];
	readonly mentions: PersonMention[];
	readonly key: string;
	/** Code of the organisation, of a department that of the whole; '' when unknown. */
	readonly top: string;
	mergedInto?: Entry;
}

/**
 * The people and functions of a file. All are collected first; then names are matched:
 * full names by organisation, first names alone within one organisation or around one
 * household only. What may be one person and was not matched is asked about.
 */
export class People {
	readonly #organisations: Organisations;
	readonly #mentions: PersonMention[] = [];
	readonly #known = new Set<string>();
	readonly #entries: Entry[] = [];
	#entryOf: Entry[] = [];
	/** Per root the entries that are one with it, itself first. */
	readonly #mergedInto = new Map<Entry, Entry[]>();
	readonly #described = new Map<Entry, Described>();

	constructor(organisations: Organisations) {
		this.#organisations = organisations;
	}

	isKnown(name: string): boolean {
		return this.#known.has(personKey(name));
	}

	know(name: string): void {
		this.#known.add(personKey(name));
	}

	mention(person: PersonMention): number {
		return this.#mentions.push(person) - 1;
	}

	/** Brings together the mentions of one person, and asks about the doubtful ones. */
	settle(notes: Notes): void {
		const byId = new Map<string, Entry>();
		this.#entryOf = this.#mentions.map((mention, handle) => {
			const key =
				mention.identity === 'person'
					? personKey(mention.name)
					: wordKey(functionOf(mention.name) ?? mention.name);
			const top =
				mention.organisation === undefined ? '' : this.#organisations.topOf(mention.organisation);
			const id = [mention.kind, mention.identity, key, top].join('\u0000');
			const entry = byId.get(id) ?? { handles: [], mentions: [], key, top };
			if (!byId.has(id)) this.#entries.push(entry);
			byId.set(id, entry);
			entry.handles.push(handle);
			entry.mentions.push(mention);
			return entry;
		});
		const people = this.#entries.filter(({ mentions }) => mentions[0]!.identity === 'person');
		this.#matchWithoutOrganisation(people, notes);
		this.#matchFirstNames(people, notes);
		this.#matchLooseFirstNames(people, notes);
		this.#askAboutFunctions(notes);
		for (const entry of this.#entries) {
			const root = rootOf(entry);
			const together = this.#mergedInto.get(root) ?? [root];
			if (entry !== root) together.push(entry);
			this.#mergedInto.set(root, together);
		}
	}

	/** A name without an organisation is somebody who has one, if only one can be meant. */
	#matchWithoutOrganisation(people: readonly Entry[], notes: Notes): void {
		const byKey = Map.groupBy(people, ({ key, mentions }) => `${mentions[0]!.kind}|${key}`);
		for (const same of byKey.values()) {
			const loose = same.find((entry) => entry.top === '');
			const placed = same.filter((entry) => entry.top !== '');
			const { name } = same[0]!.mentions[0]!;
			if (!loose || placed.length === 0) {
				if (placed.length > 1 && !isFirstNameAlone(name)) {
					notes.question('same-name-two-organisations', { values: { name, count: placed.length } });
				}
				continue;
			}
			const around = placed.filter((entry) => shareHousehold(entry, loose));
			const candidates = isFirstNameAlone(name) ? around : placed;
			if (candidates.length === 1) merge(loose, candidates[0]!);
			else notes.question('same-first-name', { values: { name, count: placed.length + 1 } });
		}
	}

	/** A first name without an organisation may be the begin of a full name. */
	#matchLooseFirstNames(people: readonly Entry[], notes: Notes): void {
		const full = Map.groupBy(
			people.filter(({ key }) => key.includes(' ')),
			({ key }) => key.split(' ')[0]!
		);
		for (const entry of people) {
			const { name } = entry.mentions[0]!;
			if (entry.top !== '' || entry.mergedInto || !isFirstNameAlone(name)) continue;
			const candidates = (full.get(entry.key) ?? []).filter(
				(other) => !other.mergedInto && mayBeSamePerson(name, other.mentions[0]!.name)
			);
			const around = candidates.filter((other) => shareHousehold(other, entry));
			if (around.length === 1) merge(entry, around[0]!);
			else if (candidates.length > 0) {
				notes.question('same-first-name', { values: { name, count: candidates.length + 1 } });
			}
		}
	}

	/** Within one organisation "Sanne" is "Sanne B." when nobody else there begins so. */
	#matchFirstNames(people: readonly Entry[], notes: Notes): void {
		const places = Map.groupBy(
			people.filter((entry) => entry.top !== ''),
			(entry) => entry.top
		);
		for (const together of places.values()) {
			const short = together.filter(
				(entry) => !entry.mergedInto && isFirstNameAlone(entry.mentions[0]!.name)
			);
			for (const entry of short) {
				const { name } = entry.mentions[0]!;
				const full = together.filter(
					(other) => other !== entry && mayBeSamePerson(name, other.mentions[0]!.name)
				);
				if (full.length === 0) continue;
				if (full.length === 1) merge(entry, full[0]!);
				const values = { name, full: full[0]!.mentions[0]!.name, count: full.length };
				notes.question(full.length === 1 ? 'first-name-matched' : 'same-first-name', { values });
			}
		}
	}

	/** "wijkagent" and "Wijkagent Noord" may be one person. */
	#askAboutFunctions(notes: Notes): void {
		const functions = this.#entries.filter(({ mentions }) => mentions[0]!.identity === 'function');
		const alike = Map.groupBy(
			functions,
			({ mentions, top }) => `${wordKey(mentions[0]!.functionName ?? '')}|${top}`
		);
		for (const [id, entries] of alike) {
			if (entries.length < 2 || id.startsWith('|')) continue;
			const names = entries.map((entry) => entry.mentions[0]!.name);
			notes.question('same-function', {
				values: { first: names[0]!, second: names[1]!, count: names.length }
			});
		}
	}

	/** What two handles share when they are one person. */
	identityOf(handle: number): number {
		return rootOf(this.#entryOf[handle]!).handles[0]!;
	}

	/** Where somebody works; a department takes the place of its whole. */
	employersOf(handle: number): readonly number[] {
		return this.#describe(handle).employers;
	}

	/** Adds the person to the records. */
	add(builder: RecordsBuilder, handle: number): number {
		const { actor, employers } = this.#describe(handle);
		const organisation =
			employers[0] === undefined ? undefined : this.#organisations.add(builder, employers[0]);
		return builder.actor(actor, { codeGiven: false, organisation });
	}

	#describe(handle: number): Described {
		const root = rootOf(this.#entryOf[handle]!);
		const known = this.#described.get(root);
		if (known) return known;
		const mentions = (this.#mergedInto.get(root) ?? [root]).flatMap((entry) => entry.mentions);
		const employers = this.#employersIn(mentions);
		const described = { actor: this.#actorOf(root, mentions, employers[0]), employers };
		this.#described.set(root, described);
		return described;
	}

	#employersIn(mentions: readonly PersonMention[]): readonly number[] {
		const byCode = new Map<string, number>();
		for (const { organisation } of mentions) {
			if (organisation === undefined) continue;
			const code = this.#organisations.codeOf(organisation);
			if (!byCode.has(code)) byCode.set(code, organisation);
		}
		const codes = [...byCode.keys()];
		return [...byCode]
			.filter(([code]) => !codes.some((other) => other.startsWith(`${code} / `)))
			.map(([, organisation]) => organisation);
	}

	#actorOf(root: Entry, mentions: readonly PersonMention[], main: number | undefined): Actor {
		const [first] = mentions;
		const find = <Key extends keyof PersonMention>(key: Key): PersonMention[Key] | undefined =>
			mentions.find((mention) => mention[key] !== undefined)?.[key];
		const names = [...new Set(mentions.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]))];
		return {
			kind: first!.kind,
			code: main === undefined ? root.key : `${root.key} (${this.#organisations.codeOf(main)})`,
			label: first!.name,
			identity: first!.identity,
			function: find('functionName'),
			tier: find('tier'),
			neighbourhood: find('neighbourhood'),
			lifeDomains: [...new Set(mentions.flatMap((mention) => mention.lifeDomains ?? []))],
			aliases: names.slice(1),
			tags: [...new Set(mentions.flatMap((mention) => mention.tags ?? []))],
			attributes: find('attributes')
		};
	}
}

interface Described {
	readonly actor: Actor;
	/** Handles of organisations; the first is the main one. */
	readonly employers: readonly number[];
}

function rootOf(entry: Entry): Entry {
	return entry.mergedInto ? rootOf(entry.mergedInto) : entry;
}

function merge(entry: Entry, into: Entry): void {
	if (rootOf(into) !== entry) entry.mergedInto = into;
}

function shareHousehold(a: Entry, b: Entry): boolean {
	const around = new Set(a.mentions.map((mention) => mention.household).filter(Boolean));
	return b.mentions.some(({ household }) => household !== undefined && around.has(household));
}
