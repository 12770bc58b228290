import { AGE_BANDS, type Member } from '#lib/domain/actor.ts';
import { LIFE_DOMAINS } from '#lib/domain/words.ts';
import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** What the numbers of a snapshot are called in a sentence. */
export interface Names {
	/** "de wijkverpleegkundige van Thuiszorg Vecht"; with names on the name in front. */
	role(helper: number): string;
	/** "de wijkverpleegkundige", or the name: where the organisation is clear. */
	shortRole(helper: number): string;
	/** What somebody does and where, never who it is. */
	unnamed(helper: number): string;
	/** Whether it is known what somebody does. */
	hasFunction(helper: number): boolean;
	organisation(organisation: number): string;
	household(household: number): string;
	/** Of the word list `domain`, in lower case where it is one of ours. */
	lifeDomain(lifeDomain: number): string;
}

/** The names of one snapshot in one language. */
export function namesOf(snapshot: Snapshot, directory: Directory, language: Language): Names {
	const start = starts(snapshot);
	const organisation = (number: number): string => {
		const at = start.organisation + number;
		return directory.labels[at] || directory.codes[at]!;
	};
	const isShared = sharedRoles(snapshot, directory);
	const describe = (helper: number): Person => {
		const employer = snapshot.helper.organisation[helper]!;
		return {
			name: directory.labels[helper]!,
			code: directory.codes[helper]!,
			functionName: plainFunction(directory.functions[helper]!),
			organisation: employer < 0 ? '' : organisation(employer),
			isPerson: snapshot.helper.person[helper] === 1,
			isProfessional: snapshot.helper.formal[helper] === 1,
			isShared: isShared(helper)
		};
	};
	return {
		role: (helper) => rolePhrase(describe(helper), language),
		shortRole: (helper) => shortRolePhrase(describe(helper), language),
		unnamed: (helper) => unnamedPhrase(describe(helper), language),
		hasFunction: (helper) => directory.functions[helper] !== '',
		organisation,
		household: (household) => directory.codes[start.household + household]!,
		lifeDomain: (lifeDomain) => lifeDomainName(directory.domains[lifeDomain]!, language)
	};
}

/** What is known of somebody who helps. */
export interface Person {
	/** '' when there is none, or names are off. */
	readonly name: string;
	readonly code: string;
	/** '' when it is not known. */
	readonly functionName: string;
	readonly organisation: string;
	/** Not a person: a function ("de wijkagent") or someone of an organisation. */
	readonly isPerson: boolean;
	/** Not a professional: somebody of the own circle. */
	readonly isProfessional: boolean;
	/** Somebody else has the same function at the same organisation. */
	readonly isShared?: boolean;
}

/** Article, function and organisation; with names on the name in front. */
export function rolePhrase(person: Person, language: Language): string {
	const { phrases: say } = words(language);
	const { code, functionName: role, organisation } = person;
	if (!person.isProfessional) return person.name || say.ownCircle;
	if (person.isPerson && person.name) return named(person, language);
	if (role) {
		const phrase = organisation ? say.roleOf({ role, organisation }) : say.role({ role });
		return person.isShared ? say.named({ name: phrase, description: code }) : phrase;
	}
	if (!person.isPerson) return organisation ? say.someoneOf({ organisation }) : say.someone;
	return organisation ? say.professionalOf({ code, organisation }) : say.professional({ code });
}

function named(person: Person, language: Language): string {
	const { phrases: say } = words(language);
	const { name, functionName: role, organisation } = person;
	if (!role && !organisation) return name;
	const description =
		role && organisation ? say.functionOf({ role, organisation }) : role || organisation;
	return say.named({ name, description });
}

/** The name or the function alone; what has neither is named in full. */
export function shortRolePhrase(person: Person, language: Language): string {
	if (person.isProfessional && person.isPerson && person.name) return person.name;
	if (!person.isProfessional || !person.functionName || person.isShared) {
		return rolePhrase(person, language);
	}
	return words(language).phrases.role({ role: person.functionName });
}

/** The same phrase without the name or the code: whoever else has the function reads the same. */
function unnamedPhrase(person: Person, language: Language): string {
	const { phrases: say } = words(language);
	const { functionName, organisation, isProfessional } = person;
	if (isProfessional && !functionName && !organisation) return say.unnamed;
	return rolePhrase({ ...person, name: '', isPerson: false, isShared: false }, language);
}

/** "Wijkagent" becomes "wijkagent" inside a sentence; "POH-GGZ" and "Wmo-consulent" stay. */
function plainFunction(text: string): string {
	const bare = text.trim().replace(/^(de|het|een|the|an?) /i, '');
	if (/^(Wmo|Wlz|Zvw|Wgs|Wzd|Wvggz|Jeugdwet|Participatiewet)\b/.test(bare)) return bare;
	return /^\p{Lu}\p{Ll}/u.test(bare) ? bare[0]!.toLowerCase() + bare.slice(1) : bare;
}

/** Whether two persons without a name would read the same. Counted when it is first asked. */
function sharedRoles(snapshot: Snapshot, directory: Directory): (helper: number) => boolean {
	const { formal, person, organisation } = snapshot.helper;
	const key = (helper: number): string =>
		`${organisation[helper]} ${plainFunction(directory.functions[helper]!)}`;
	let counts: Map<string, number> | undefined;
	return (helper) => {
		if (!person[helper] || directory.labels[helper] || !directory.functions[helper]) return false;
		if (!counts) {
			counts = new Map();
			for (let i = 0; i < snapshot.helpers; i++) {
				if (formal[i] && person[i]) counts.set(key(i), (counts.get(key(i)) ?? 0) + 1);
			}
		}
		return counts.get(key(helper))! > 1;
	};
}

/** A life domain in words; one that a scan added reads as it is written. */
export function lifeDomainName(code: string, language: Language): string {
	const known = LIFE_DOMAINS.find((domain) => domain === code);
	return known ? words(language).labels.lifeDomains[known] : code;
}

/** "dit gezin" with a child in it, "deze inwoner" for one member, else "dit huishouden". */
export function householdPhrase(members: readonly Member[], language: Language): string {
	const { phrases: say } = words(language);
	if (members.some(isChild)) return say.family;
	return members.length === 1 ? say.resident : say.household;
}

const ADULT = AGE_BANDS.indexOf('18-22');

function isChild({ role, ageBand }: Member): boolean {
	return role === 'child' || (ageBand !== undefined && AGE_BANDS.indexOf(ageBand) < ADULT);
}
