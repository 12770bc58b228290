import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** A life domain with two or more professionals. @param values.roles at most a handful is read out */
export function sharedLifeDomain(
	values: { lifeDomain: string; count: number; roles: readonly string[] },
	language: Language
): string {
	return words(language).household.lifeDomains.several(values);
}

/** What is to be said where no life domain has two; undefined when nothing was filled in. */
export function lifeDomainsApart(
	values: { professionals: number; blank: number },
	language: Language
): string | undefined {
	const { professionals, blank } = values;
	return professionals < 2 || blank === professionals
		? undefined
		: words(language).household.lifeDomains.none;
}

/** That blanks are normal; undefined when every professional has a life domain. */
export function lifeDomainsBlank(
	values: { professionals: number; blank: number },
	language: Language
): string | undefined {
	const { lifeDomains: say } = words(language).household;
	if (values.blank === 0) return undefined;
	return values.blank === values.professionals ? say.allBlank : say.blank(values);
}

/**
 * What the household would like and nobody does.
 *
 * @param values.lifeDomain undefined when their wishes were not asked
 */
export function wish(
	values: { household: string; lifeDomain?: string },
	language: Language
): string {
	const { wish: say } = words(language).household;
	const { household, lifeDomain } = values;
	return lifeDomain === undefined
		? say.notAsked({ household })
		: say.nobody({ household, lifeDomain });
}

/** Help that was asked for and has not begun. @param values.date in words */
export function requested(values: { role: string; date: string }, language: Language): string {
	return words(language).household.waiting.requested(values);
}

/** How many professionals are waited for; undefined when none are. */
export function requestedCount(count: number, language: Language): string | undefined {
	const { waiting: say } = words(language).household;
	if (count === 0) return undefined;
	return count === 1 ? say.requestedOne : say.requestedMany({ count });
}

/** How long the household waited. @param values.isVague one of the two dates is not exact */
export function waited(
	values: { role: string; weeks: number; isVague: boolean },
	language: Language
): string {
	const { waiting: say } = words(language).household;
	const { role, weeks } = values;
	if (weeks === 0) return say.beganAtOnce({ role });
	return values.isVague
		? say.beganAbout({ role, after: weeks })
		: say.began({ role, after: weeks });
}

/** Fewer households than this are not compared with. */
const ENOUGH_HOUSEHOLDS = 10;

/**
 * The two values between which half of the households lie. Both are values that occur,
 * so that no household is cut in pieces.
 *
 * @param values whole numbers, one a household
 * @returns undefined when they are too few to say
 */
export function middleHalf(values: ArrayLike<number>): readonly [number, number] | undefined {
	const households = values.length;
	if (households < ENOUGH_HOUSEHOLDS) return undefined;
	const sorted = Float64Array.from(values).sort();
	const from = sorted[Math.floor((households - 1) / 4)]!;
	const to = sorted[Math.ceil(((households - 1) * 3) / 4)]!;
	return [from, to];
}

/**
 * The same as a sentence, this household among the others.
 *
 * @param all households, also those without a value: how many those are is told
 */
export function halfOfHouseholds(
	values: ArrayLike<number>,
	all: number,
	language: Language
): string {
	const { comparison: say } = words(language).household;
	const households = values.length;
	const half = middleHalf(values);
	if (!half) return say.tooFew({ households });
	const [from, to] = half;
	const first =
		from === to ? say.same({ households, value: from }) : say.half({ households, from, to });
	const others = all - households;
	return others > 0 ? `${first} ${say.others({ others })}` : first;
}
