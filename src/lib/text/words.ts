import { dictionary as en } from './en/dictionary.ts';
import type { Language } from './language.ts';
import { dictionary as nl, type Dictionary } from './nl/dictionary.ts';

const dictionaries: Readonly<Record<Language, Dictionary>> = { nl, en };

/** All words of a language. */
export function words(language: Language): Dictionary {
	return dictionaries[language];
}
