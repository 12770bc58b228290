import type { EditRefusal } from '#lib/domain/scenario.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Why something that was tried cannot be. */
export function whyNot(reason: EditRefusal, language: Language): string {
	return words(language).whatIf.refusals[reason];
}

/** Households that keep somebody whom a court gave them. */
export function keptByCourt(codes: readonly string[], language: Language): string {
	return words(language).whatIf.keptByCourt({ codes });
}
