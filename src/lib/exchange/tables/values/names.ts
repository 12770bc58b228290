import { foldName } from '#lib/domain/fold.ts';
import { FAMILY_WORDS, SURNAME_PREFIXES, TITLES } from '#lib/domain/vocabulary/names/names.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';

const TITLE_WORDS = new Set(TITLES.map(wordKey));
const PREFIXES = new Set(SURNAME_PREFIXES.map(wordKey));
const FAMILY = new Set(FAMILY_WORDS.map(wordKey));

/** What tells people of one organisation apart: the folded name without titles. */
export function personKey(name: string): string {
	const words = foldName(name).replace(/\./g, '. ').split(/\s+/).filter(Boolean);
	while (words.length > 1 && TITLE_WORDS.has(wordKey(words[0]!))) words.shift();
	if (words.length > 2 && words[0] === 'de' && words[1] === 'heer') words.splice(0, 2);
	return words.join(' ');
}

/** Whether only a first name was written: one word, which is no initial. */
export function isFirstNameAlone(name: string): boolean {
	const words = personKey(name).split(' ');
	return (
		words.length === 1 &&
		!/\.$/.test(words[0]!) &&
		!/^(dhr|mw|mevr|de heer|mevrouw)/.test(foldName(name))
	);
}

/** "Sanne" and "Sanne B." begin alike, and the second says more. */
export function mayBeSamePerson(first: string, full: string): boolean {
	const words = personKey(full).split(' ');
	return words.length > 1 && words[0] === personKey(first) && !PREFIXES.has(words[0]!);
}

/** The surname in the name of a family: "fam. Zonneveld (vader)" and "Zonneveld" share it. */
export function familyKey(name: string): string {
	const words = wordKey(name.replace(/\([^)]*\)/g, ' ')).split(' ');
	while (words.length > 1 && (FAMILY.has(words[0]!) || TITLE_WORDS.has(words[0]!))) words.shift();
	return words.join(' ');
}
