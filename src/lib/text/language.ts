/** The languages of the interface. The language is a value handed down, never kept in a module. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Dutch is the source of every word, and what a reader gets who chose nothing. */
export const DEFAULT_LANGUAGE: Language = 'nl';

export function isLanguage(text: string): text is Language {
	return (LANGUAGES as readonly string[]).includes(text);
}

/** Name of the locale by which numbers, lists and dates are written. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
