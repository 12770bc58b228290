import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { NARROW } from './team.ts';

/** Two who should be in contact by agreement: the first question to ask. */
export function agreedFirst(
	values: { role: string; otherRole: string },
	language: Language
): string {
	return words(language).suggestions.agreedFirst(values);
}

/**
 * Two whose contact would join two parts.
 *
 * @param values.isCertain they are in two parts whoever else has contact
 */
export function introduce(
	{ isCertain, ...roles }: { role: string; otherRole: string; isCertain: boolean },
	language: Language
): string {
	const { introduce: say } = words(language).suggestions;
	return isCertain ? say.certain(roles) : say.asFarAsKnown(roles);
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
	if (reached === others) return say.all(values);
	return unknown > 0 ? say.someKnown(values) : say.some(values);
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
	const { least, most } = values;
	if (least === most) {
		if (most === 0) return say.noContact;
		return most === 1 ? say.oneContact : say.contacts({ count: most });
	}
	if (least > 0) return say.contactsBetween(values);
	return most === 1 ? say.atMostOneContact : say.contactsAtMost({ count: most });
}

/** Of how many households somebody would then be case manager. */
export function newLoad(values: { role: string; count: number }, language: Language): string {
	const { price: say } = words(language).suggestions;
	return values.count === 1 ? say.loadOne(values) : say.loadMany(values);
}

/**
 * Into how many parts it falls again without the one all hangs on, as far as that may be
 * said; undefined where it stays one.
 *
 * @param parts when every pair not asked counts as contact, and when it counts as none
 */
export function hangsOn(
	role: string,
	{ atLeast: least, atMost: most }: { readonly atLeast: number; readonly atMost: number },
	language: Language
): string | undefined {
	const { price: say } = words(language).suggestions;
	if (most < 2) return undefined;
	if (most - least > NARROW) return say.hangsNotKnown({ role });
	if (least === most) return say.hangsOn({ role, parts: most });
	return least === 1 ? say.hangsAtMost({ role, most }) : say.hangsBetween({ role, least, most });
}

/** What always stands below a scenario. */
export function workedExample(household: string, language: Language): string {
	return words(language).suggestions.price.always({ household });
}
