import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** A measure of a team that needs two professionals. */
export function needsTwoProfessionals(language: Language): string {
	return words(language).hidden.fewProfessionals;
}

/** A measure of contacts that needs four. */
export function needsFourContacts(language: Language): string {
	return words(language).hidden.fewContacts;
}

/** A group too small to show. */
export function smallGroup(threshold: number, language: Language): string {
	return words(language).hidden.smallGroup({ threshold });
}

/** How many of all are shown, and through what lens. @param values.filter in words */
export function shownOf(
	values: { shown: number; all: number; filter: string },
	language: Language
): string {
	return words(language).hidden.byLens(values);
}

/** A household that its editors alone may see. */
export function notDiscussed(language: Language): string {
	return words(language).hidden.notDiscussed;
}
