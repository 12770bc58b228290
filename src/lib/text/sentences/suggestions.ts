import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Two who should be in contact by agreement: the first question to ask. */
export function agreedFirst(
	values: { role: string; otherRole: string },
	language: Language
): string {
	return words(language).suggestions.agreedFirst(values);
}

/** Two whose contact would join two parts. */
export function introduce(values: { role: string; otherRole: string }, language: Language): string {
	return words(language).suggestions.introduce(values);
}

/**
 * Somebody who might be case manager.
 *
 * @param values.unknown of so many others nobody asked whether they are in contact
 */
export function appoint(
	values: { role: string; again: string; reached: number; others: number; unknown: number },
	language: Language
): string {
	const { appoint: say } = words(language).suggestions;
	const { reached, others, unknown } = values;
	if (reached === 0 && unknown === others) return say.notAsked(values);
	if (reached === 0) return unknown > 0 ? say.partlyAsked(values) : say.none(values);
	return reached === others ? say.all(values) : say.some(values);
}

/** Who takes over. */
export function askForDeputy(role: string, language: Language): string {
	return words(language).suggestions.deputy({ role });
}

/** Nothing to suggest. */
export function nothingToSuggest(language: Language): string {
	return words(language).suggestions.nothing;
}

/** How many new contacts a scenario takes, from least to most. */
export function newContacts(values: { least: number; most: number }, language: Language): string {
	const { price: say } = words(language).suggestions;
	if (values.least !== values.most) return say.contactsBetween(values);
	if (values.most === 0) return say.noContact;
	return values.most === 1 ? say.oneContact : say.contacts({ count: values.most });
}

/** Of how many households somebody would then be case manager. */
export function newLoad(values: { role: string; count: number }, language: Language): string {
	const { price: say } = words(language).suggestions;
	return values.count === 1 ? say.loadOne(values) : say.loadMany(values);
}

/** Into how many parts it falls again without the one all hangs on. */
export function hangsOn(values: { role: string; parts: number }, language: Language): string {
	return words(language).suggestions.price.hangsOn(values);
}

/** What always stands below a scenario. */
export function workedExample(household: string, language: Language): string {
	return words(language).suggestions.price.always({ household });
}
