import type { Language } from '../language.ts';
import { list, number } from './numbers.ts';

/** What may stand in a sentence: text as it is, a count, or names that are read as a list. */
type Slot = string | number | readonly string[];

function template(language: Language) {
	const write = (slot: Slot): string => {
		if (typeof slot === 'string') return slot;
		return typeof slot === 'number' ? number(slot, language) : list(slot, language);
	};
	return (texts: TemplateStringsArray, ...slots: readonly Slot[]): string =>
		texts.reduce((sentence, text, i) => sentence + write(slots[i - 1]!) + text);
}

/** Tags of the sentences in the dictionaries: counts and lists are written as the language does. */
export const dutch = template('nl');
export const english = template('en');

/** The same text with a capital in front, for the start of a sentence or a label. */
export function capital(text: string): string {
	const first = text.slice(0, 2) === 'ij' ? 2 : 1;
	return text.slice(0, first).toUpperCase() + text.slice(first);
}
