import { LANGUAGES, LOCALES, type Language } from '../language.ts';

function perLanguage<Formatter>(make: (locale: string) => Formatter): Record<Language, Formatter> {
	const entries = LANGUAGES.map((language) => [language, make(LOCALES[language])]);
	return Object.fromEntries(entries) as Record<Language, Formatter>;
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const plurals = perLanguage((locale) => new Intl.PluralRules(locale));

/** A number in digits, always: `1.234` in Dutch, `1,234` in English. */
export function number(value: number, language: Language): string {
	return numbers[language].format(value);
}

const shares = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** A number with at most two decimals: `0,33` in Dutch. */
export function decimals(value: number, language: Language): string {
	return shares[language].format(value);
}

/** `a, b en c`. */
export function list(items: readonly string[], language: Language): string {
	return lists[language].format(items);
}

/** The form of a noun that goes with a count. */
export interface Forms {
	readonly one: string;
	readonly other: string;
}

/** A count with its noun: `1 maand`, `6 maanden`. */
export function counted(count: number, forms: Forms, language: Language): string {
	const form = plurals[language].select(count) === 'one' ? forms.one : forms.other;
	return `${number(count, language)} ${form}`;
}
