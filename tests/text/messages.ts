/** Every message of a dictionary, and what to fill its slots with. */
import type { Language } from '../../src/lib/text/language.ts';
import { words } from '../../src/lib/text/words.ts';

export interface Message {
	/** `household.involved.ofMany` */
	readonly path: string;
	/** Names of its slots; empty for a plain text. */
	readonly slots: readonly string[];
	readonly text: string;
}

const NURSE = {
	nl: 'de wijkverpleegkundige van Thuiszorg Vecht',
	en: 'the district nurse of Thuiszorg Vecht'
};
const OFFICER = { nl: 'de wijkagent van Politie', en: 'the community officer of Politie' };

/** What stands in a slot of this name; counts are plural, so that nouns and verbs are too. */
function filling(slot: string, language: Language): string | number | readonly string[] {
	const texts: Readonly<Record<string, string | readonly string[]>> = {
		household: { nl: 'dit gezin', en: 'this family' }[language],
		role: NURSE[language],
		again: NURSE[language],
		otherRole: OFFICER[language],
		deputy: NURSE[language],
		deputies: [NURSE[language], OFFICER[language]],
		roles: [NURSE[language], OFFICER[language]],
		sources: ['De Linde', 'Wijkteam Noord'],
		source: 'De Linde',
		otherSource: 'Wijkteam Noord',
		organisation: 'GGZ Meerzicht',
		otherOrganisation: 'Thuiszorg Vecht',
		lifeDomain: { nl: 'gezondheid', en: 'health' }[language],
		date: { nl: 'najaar 2018', en: 'autumn 2018' }[language],
		filter: { nl: 'gezondheid', en: 'health' }[language],
		column: 'Regie',
		field: { nl: 'de regisseur', en: 'the case manager' }[language],
		from: 'Van',
		to: 'Met',
		code: 'H-7KQ2-M',
		columns: 'Kolom A, Kolom B',
		where: 'file',
		kind: 'phone',
		other: 'H-2B9X-4',
		written: '3',
		name: 'Sanne',
		full: 'Sanne Bakker',
		second: 'wijkagent Noord',
		spellings: 'GGZ | G.G.Z.',
		meeting: 'De Tafel',
		codes: ['H-7KQ2-M', 'H-2B9X-4']
	};
	return texts[slot] ?? 12;
}

/** Sentences with counts in a place where another sentence has a name. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
	'household.comparison.half': ['from', 'to'],
	'household.provisions': []
};
const LISTED: Readonly<Record<string, string>> = { 'household.provisions': 'organisations' };

/** Walks the parts of a dictionary that hold sentences. */
export function messagesOf(language: Language, parts: readonly Part[] = PARTS): readonly Message[] {
	const dictionary = words(language);
	return parts.flatMap((part) => walk(part, dictionary[part], language));
}

type Part = keyof ReturnType<typeof words>;

export const PARTS: readonly Part[] = [
	'command',
	'comparison',
	'hidden',
	'household',
	'importing',
	'network',
	'organisations',
	'reasons',
	'role',
	'suggestions',
	'whatIf'
];

function walk(path: string, node: unknown, language: Language): Message[] {
	if (typeof node === 'string') return [{ path, slots: [], text: node }];
	if (typeof node === 'function') return [fill(path, node as Template, language)];
	return Object.entries(node as object).flatMap(([key, child]) =>
		walk(`${path}.${key}`, child, language)
	);
}

type Template = (values: Readonly<Record<string, unknown>>) => string;

function fill(path: string, template: Template, language: Language): Message {
	const slots = new Set<string>();
	const values = new Proxy<Record<string, unknown>>(
		{},
		{
			get: (_, slot: string) => {
				slots.add(slot);
				if (COUNTED[path]?.includes(slot)) return 12;
				if (LISTED[path] === slot) return ['GGZ Meerzicht', 'Thuiszorg Vecht'];
				return filling(slot, language);
			}
		}
	);
	const text = template(values);
	return { path, slots: [...slots].sort(), text };
}
