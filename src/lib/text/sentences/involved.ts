import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Where no tie can say so: not asked, asked and nobody, or asked but not known. */
export type Asked = 'not-asked' | 'none' | 'not-known';

export interface Involved {
	/** "dit gezin", "deze inwoner" or "dit huishouden". */
	readonly household: string;
	readonly professionals: number;
	readonly organisations: number;
	readonly ownCircle: number;
	/** The one professional, when there is one. */
	readonly role: string;
	/** Professionals whose organisation is not known. */
	readonly withoutOrganisation: number;
	/** Professionals without a name or function. */
	readonly unnamed: number;
}

/** How many professionals of how many organisations: the first sentences about a household. */
export function involved(values: Involved, language: Language): readonly string[] {
	const { involved: say } = words(language).household;
	const { household, professionals, organisations, ownCircle, role } = values;
	if (professionals === 0) {
		if (ownCircle === 0) return [say.nobody({ household })];
		if (ownCircle === 1) return [say.ownCircleOne({ household })];
		return [say.ownCircleMany({ household, ownCircle })];
	}
	if (professionals === 1) return [say.one({ household, role })];
	return [
		organisations === 0
			? say.ofNone({ household, professionals })
			: organisations === 1
				? say.ofOne({ household, professionals })
				: say.ofMany({ household, professionals, organisations }),
		...(organisations > 0 ? organisationsUnknown(values.withoutOrganisation, language) : []),
		...unnamed(values.unnamed, language)
	];
}

function organisationsUnknown(count: number, language: Language): readonly string[] {
	const { involved: say } = words(language).household;
	if (count === 0) return [];
	return [count === 1 ? say.organisationUnknownOne : say.organisationUnknownMany({ count })];
}

function unnamed(count: number, language: Language): readonly string[] {
	const { involved: say } = words(language).household;
	if (count === 0) return [];
	return [count === 1 ? say.unnamedOne : say.unnamedMany({ count })];
}

/** What family, neighbours and volunteers do beside the professionals. */
export function ownCircle(
	values: { household: string; ownCircle: number; asked: Asked },
	language: Language
): string {
	const { ownCircle: say } = words(language).household;
	if (values.ownCircle === 1) return say.one;
	if (values.ownCircle > 1) return say.many(values);
	if (values.asked === 'none') return say.none(values);
	return values.asked === 'not-known' ? say.notKnown : say.notAsked;
}

/** Organisations that provide without a person in view; undefined for none. */
export function provisions(
	organisations: readonly string[],
	language: Language
): string | undefined {
	if (organisations.length === 0) return undefined;
	return words(language).household.provisions({ organisations });
}

/** Professionals who have stopped; undefined when nobody has. */
export function ended(count: number, language: Language): string | undefined {
	const { current: say } = words(language).household;
	if (count === 0) return undefined;
	return count === 1 ? say.endedOne : say.endedMany({ count });
}

/** Professionals of whom nobody knows whether they still come; undefined when there are none. */
export function withoutEnd(count: number, language: Language): string | undefined {
	const { current: say } = words(language).household;
	if (count === 0) return undefined;
	return count === 1 ? say.noEndOne : say.noEndMany({ count });
}

/** Asks whether old data still hold. @param date in words */
export function dataOf(date: string, language: Language): string {
	return words(language).household.current.old({ date });
}
