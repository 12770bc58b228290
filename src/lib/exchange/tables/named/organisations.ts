import type { Actor } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { ORGANISATION_TYPE_INDEX } from '#lib/domain/vocabulary/organisation-types.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Notes } from '../notes.ts';
import { isGroupOfOrganisations } from '../values/who-kinds.ts';
import { readOrganisationTypes } from '../values/vocabularies.ts';
import { dashedName, isShortOf, organisationKey } from './organisation-key.ts';

/** What a file tells of an organisation besides its name. */
export interface OrganisationFacts {
	readonly organisationType?: string;
	readonly neighbourhood?: string;
	readonly isEntrance?: boolean;
	readonly aliases?: readonly string[];
	readonly tags?: readonly string[];
	readonly attributes?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

interface Mention {
	readonly name: string;
	readonly department: string;
	/** It has a row of its own, or a header. */
	isDeclared: boolean;
	parent: number;
	readonly facts: OrganisationFacts[];
}

interface Group {
	key: string;
	label: string;
	readonly spellings: Set<string>;
	isDeclared: boolean;
	readonly facts: OrganisationFacts[];
	parent: string;
}

/**
 * The organisations of a file. All names are collected first; then spellings of one
 * organisation are brought together, with their departments, and the reader is asked.
 */
export class Organisations {
	readonly #mentions: Mention[] = [];
	readonly #handles = new Map<string, number>();
	readonly #known = new Set<string>();
	readonly #groups = new Map<string, Group>();
	readonly #actors = new Map<string, Actor>();
	/** Per mention the code of the organisation, and of its department. */
	readonly #codes: { whole: string; own: string }[] = [];

	/** Whether a name was met where only organisations stand. */
	isKnown(name: string): boolean {
		return this.#known.has(organisationKey(name));
	}

	/** Makes a name known as that of an organisation before anything is read. */
	know(name: string): void {
		this.#known.add(organisationKey(name));
	}

	/** A handle for an organisation, or for a department of it. */
	mention(
		name: string,
		{
			department = '',
			isDeclared = false,
			...facts
		}: OrganisationFacts & { readonly department?: string; readonly isDeclared?: boolean } = {}
	): number {
		const clean = name.replace(/\s+/g, ' ').trim();
		const id = `${clean}\u0000${department}`;
		const handle = this.#handles.get(id) ?? this.#mentions.length;
		if (!this.#handles.has(id)) {
			this.#handles.set(id, handle);
			this.#mentions.push({
				name: clean,
				department: department.trim(),
				isDeclared: false,
				parent: -1,
				facts: []
			});
		}
		const mention = this.#mentions[handle]!;
		if (isDeclared) mention.isDeclared = true;
		if (Object.values(facts).some((fact) => fact !== undefined)) mention.facts.push(facts);
		return handle;
	}

	/** Makes one organisation a part of another. */
	within(part: number, whole: number): void {
		if (part !== whole) this.#mentions[part]!.parent = whole;
	}

	/** Brings the spellings together and asks about what was not written alike. */
	settle(notes: Notes): void {
		const bases = new Set(
			this.#mentions
				.filter(({ name }) => !dashedName(name))
				.map(({ name }) => organisationKey(name))
		);
		const read = this.#mentions.map((mention) => split(mention, bases));
		for (const [i, { base, mention }] of read.entries()) {
			const key = organisationKey(base) || foldName(base);
			const group = this.#groups.get(key) ?? {
				key,
				label: base,
				spellings: new Set(),
				isDeclared: false,
				facts: [],
				parent: ''
			};
			if (mention.isDeclared && !group.isDeclared) group.label = base;
			group.isDeclared ||= mention.isDeclared;
			group.spellings.add(mention.name);
			if (read[i]!.department === '') group.facts.push(...mention.facts);
			this.#groups.set(key, group);
		}
		const joined = this.#joinShortNames(notes);
		for (const { base, department, mention } of read) {
			const key = organisationKey(base) || foldName(base);
			const whole = joined.get(key) ?? key;
			this.#codes.push({ whole, own: this.#departmentOf(whole, department, mention) });
		}
		for (const [i, mention] of this.#mentions.entries()) {
			if (mention.parent >= 0)
				this.#groups.get(this.#codes[i]!.own)!.parent = this.#codes[mention.parent]!.own;
		}
		this.#ask(notes);
	}

	#departmentOf(whole: string, department: string, mention: Mention): string {
		const part = organisationKey(department);
		if (part === '' || part === whole) return whole;
		const key = `${whole} / ${part}`;
		const group = this.#groups.get(key) ?? {
			key,
			label: department,
			spellings: new Set([department]),
			isDeclared: true,
			facts: [],
			parent: whole
		};
		group.facts.push(...mention.facts);
		this.#groups.set(key, group);
		return key;
	}

	/** "Kredietbank" is "Kredietbank Vecht" when only one organisation is called so. */
	#joinShortNames(notes: Notes): ReadonlyMap<string, string> {
		const joined = new Map<string, string>();
		const declared = [...this.#groups.values()].filter((group) => group.isDeclared);
		for (const group of [...this.#groups.values()]) {
			if (group.isDeclared || isGroupOfOrganisations(group.label)) continue;
			const longer = declared.filter((other) => isShortOf(group.key, other.key));
			if (longer.length !== 1) continue;
			const [whole] = longer;
			joined.set(group.key, whole!.key);
			for (const spelling of group.spellings) whole!.spellings.add(spelling);
			whole!.facts.push(...group.facts);
			this.#groups.delete(group.key);
			notes.question('organisation-short-name', {
				values: { written: group.label, name: whole!.label }
			});
		}
		return joined;
	}

	#ask(notes: Notes): void {
		for (const { label, spellings, parent } of this.#groups.values()) {
			const others = [...spellings].filter((spelling) => foldName(spelling) !== foldName(label));
			const isOtherwise = others.some(
				(other) => organisationKey(other) === organisationKey(label) || dashedName(other)
			);
			if (parent === '' && isOtherwise && !ORGANISATION_TYPE_INDEX.has(wordKey(label))) {
				notes.question('organisation-spellings', {
					values: { name: label, count: spellings.size, spellings: [...spellings].join(' | ') }
				});
			}
			if (isGroupOfOrganisations(label))
				notes.question('group-not-organisation', { values: { name: label } });
		}
	}

	/** The code of an organisation; of a department that of the whole it is part of. */
	topOf(handle: number): string {
		return this.#codes[handle]!.whole;
	}

	codeOf(handle: number): string {
		return this.#codes[handle]!.own;
	}

	labelOf(handle: number): string {
		return this.#groups.get(this.codeOf(handle))!.label;
	}

	/** Adds the organisation to the records, with the wholes it is part of. */
	add(builder: RecordsBuilder, handle: number): number {
		return this.#add(builder, this.codeOf(handle), 0);
	}

	/** Adds the organisation as a whole, also when a department of it was written. */
	addWhole(builder: RecordsBuilder, handle: number): number {
		return this.#add(builder, this.topOf(handle), 0);
	}

	#add(builder: RecordsBuilder, code: string, depth: number): number {
		const { parent } = this.#groups.get(code)!;
		const known = this.#actors.get(code) ?? this.#actorOf(code);
		this.#actors.set(code, known);
		const actor = builder.actor(known, { codeGiven: false });
		if (parent !== '' && depth < 10) {
			builder.partOf(actor, this.#add(builder, parent, depth + 1));
		}
		return actor;
	}

	#actorOf(code: string): Actor {
		const { label, spellings, facts } = this.#groups.get(code)!;
		const aliases = new Set([...spellings, ...facts.flatMap((fact) => fact.aliases ?? [])]);
		aliases.delete(label);
		const first = <Key extends keyof OrganisationFacts>(key: Key): OrganisationFacts[Key] =>
			facts.find((fact) => fact[key] !== undefined)?.[key];
		const attributes = Object.assign({}, ...facts.map((fact) => fact.attributes).reverse());
		return {
			kind: 'organisation',
			code,
			label,
			organisationType: first('organisationType') ?? typeIn(label),
			neighbourhood: first('neighbourhood'),
			isEntrance: first('isEntrance'),
			aliases: [...aliases],
			tags: [...new Set(facts.flatMap((fact) => fact.tags ?? []))],
			attributes: Object.keys(attributes).length > 0 ? attributes : undefined
		};
	}
}

/** The type that a name tells: "Wijkteam Noord". */
function typeIn(name: string): string | undefined {
	return ORGANISATION_TYPE_INDEX.get(wordKey(name)) ?? readOrganisationTypes(name).codes[0];
}

/** "G.G.Z. Meerzicht - Jeugd" is a department where "GGZ Meerzicht" is known, or the row says so. */
function split(
	mention: Mention,
	bases: ReadonlySet<string>
): { readonly base: string; readonly department: string; readonly mention: Mention } {
	const dashed = dashedName(mention.name);
	const isPart =
		dashed !== undefined &&
		(bases.has(organisationKey(dashed.base)) ||
			ORGANISATION_TYPE_INDEX.has(wordKey(dashed.base)) ||
			organisationKey(dashed.department) === organisationKey(mention.department));
	if (!isPart) return { base: mention.name, department: mention.department, mention };
	return { base: dashed.base, department: mention.department || dashed.department, mention };
}
