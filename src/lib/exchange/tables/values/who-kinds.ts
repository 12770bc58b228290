import { FIRST_NAMES } from '#lib/domain/vocabulary/names/first-names.ts';
import { FUNCTIONS, FUNCTIONS_TO_ASK } from '#lib/domain/vocabulary/functions.ts';
import {
	AREA_WORDS,
	GROUP_WORDS,
	HOUSEHOLD_WORDS,
	NO_NAMES,
	SURNAME_PREFIXES,
	TITLES,
	VACANCY_WORDS
} from '#lib/domain/vocabulary/names/names.ts';
import {
	GROUPS_OF_ORGANISATIONS,
	ORGANISATION_ENDINGS,
	ORGANISATION_WORDS,
	WELL_KNOWN_ORGANISATIONS
} from '#lib/domain/vocabulary/names/organisation-names.ts';
import { ORGANISATION_TYPE_INDEX } from '#lib/domain/vocabulary/organisation-types.ts';
import { OWN_CIRCLE } from '#lib/domain/vocabulary/own-circle.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey));

const OWN = keys(OWN_CIRCLE);
const GROUPS = keys(GROUP_WORDS);
const ORGANISATION_GROUPS = keys(GROUPS_OF_ORGANISATIONS);
const HOUSEHOLD = keys(HOUSEHOLD_WORDS);
const VACANCIES = keys(VACANCY_WORDS);
const WELL_KNOWN = keys(WELL_KNOWN_ORGANISATIONS);
const AREAS = keys(AREA_WORDS);
const WHOLE_WORDS = keys(ORGANISATION_WORDS);
const PREFIXES = keys(SURNAME_PREFIXES);
const TITLE_WORDS = keys(TITLES);
const FUNCTION_OF = new Map(
	FUNCTIONS.flatMap(({ words }) => words.map((word) => [wordKey(word), words[0]!] as const))
);
const AMBIGUOUS_FUNCTIONS = keys(FUNCTIONS_TO_ASK);

/** The function a word names, in full; undefined when it names none. */
export function functionOf(text: string): string | undefined {
	return FUNCTION_OF.get(wordKey(text));
}

export function isAmbiguousFunction(text: string): boolean {
	return AMBIGUOUS_FUNCTIONS.has(wordKey(text));
}

/** A function in front of a name, and what stands behind it: "IB De Linde", "wijkagent Noord". */
export function functionInFront(
	text: string
): { readonly functionName: string; readonly rest: string } | undefined {
	const words = text.split(/\s+/);
	for (let length = Math.min(3, words.length - 1); length > 0; length--) {
		// "mw. De Boer" is a lady; "mw" alone is a maatschappelijk werker.
		if (length === 1 && TITLE_WORDS.has(wordKey(words[0]!))) continue;
		const functionName = functionOf(words.slice(0, length).join(' '));
		if (functionName) return { functionName, rest: words.slice(length).join(' ') };
	}
	return undefined;
}

export function isOwnCircle(text: string): boolean {
	return OWN.has(wordKey(text));
}

/** The word of the own circle that a text begins or ends with: "oma Riet", "Piet (buurman)". */
export function ownCircleIn(text: string): string | undefined {
	const words = wordKey(text).split(' ');
	return OWN.has(wordKey(text)) ? text : words.find((word) => OWN.has(word));
}

/** Everybody, various, the team: nobody in particular. */
export function isGroup(text: string): boolean {
	return GROUPS.has(wordKey(text));
}

export function isGroupOfOrganisations(text: string): boolean {
	return ORGANISATION_GROUPS.has(wordKey(text));
}

export function isHousehold(text: string): boolean {
	return HOUSEHOLD.has(wordKey(text));
}

export function isVacancy(text: string): boolean {
	return VACANCIES.has(wordKey(text));
}

export function isArea(text: string): boolean {
	return AREAS.has(wordKey(text));
}

/** Whether a text is the name of an organisation by the words in it. */
export function soundsLikeOrganisation(text: string): boolean {
	const key = wordKey(text);
	if (ORGANISATION_TYPE_INDEX.has(key) || WELL_KNOWN.has(key) || ORGANISATION_GROUPS.has(key))
		return true;
	const words = key.split(' ');
	if (TITLE_WORDS.has(words[0]!)) return false;
	if (words.some((word) => WHOLE_WORDS.has(word))) return true;
	if (words.length > 1 && (ORGANISATION_TYPE_INDEX.has(words[0]!) || WELL_KNOWN.has(words[0]!)))
		return true;
	if (words.some((word) => ORGANISATION_ENDINGS.some((end) => word.endsWith(end)))) return true;
	if (/^g g z\b|^g g d\b/.test(key)) return true;
	return words.length === 1 && looksLikeAbbreviation(text.trim());
}

/** "FACT", "UWV", "IrisZorg": capitals that no name of a person has. */
function looksLikeAbbreviation(text: string): boolean {
	return (
		/^\p{Lu}{3,7}$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*$/u.test(text.replace(/^Ma?c/, ''))
	);
}

/** Whether a text has the form of a person's name: capitals, no digits, at most five words. */
export function looksLikePerson(text: string): boolean {
	const words = wordsOf(text);
	if (words.length > 6 || /[\d=:;@/]/.test(text)) return false;
	const names = words.filter(
		(word) => !PREFIXES.has(wordKey(word)) && !TITLE_WORDS.has(wordKey(word))
	);
	return names.length > 0 && names.every((word) => /^['’]?\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
}

/** A little picture in a name says nothing of what it is. */
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu;

function wordsOf(text: string): readonly string[] {
	return text.replace(PICTURES, ' ').trim().split(/\s+/).filter(Boolean);
}

/** Whether a text begins with a first name that is common. */
export function hasFirstName(text: string): boolean {
	return FIRST_NAMES.has(wordKey(text).split(' ')[0]!);
}

/** Whether a short word is a first name written as one: "Mo" is somebody, "MO" is a shelter. */
export function isShortFirstName(text: string): boolean {
	return /^\p{Lu}\p{Ll}{1,2}$/u.test(text) && hasFirstName(text);
}

/** Words of a sentence, which no name begins with. */
const NO_NAME = keys(NO_NAMES);

/** Whether a text can be a name that was typed without capitals. */
export function mayBePerson(text: string): boolean {
	const words = wordsOf(text);
	if (words.some((word) => NO_NAME.has(wordKey(word)))) return false;
	const isName = words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word));
	return words.length > 0 && words.length <= 3 && isName;
}
