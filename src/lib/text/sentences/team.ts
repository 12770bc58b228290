import type { Language } from '../language.ts';
import { words } from '../words.ts';
import type { Asked } from './involved.ts';

/** What is known of the pairs of professionals around a household. */
export interface Pairs {
	readonly professionals: number;
	readonly pairs: number;
	/** Pairs of whom it is known whether they have contact. */
	readonly known: number;
	readonly contact: number;
}

/** How many pairs have contact, or that nobody was asked; undefined below two professionals. */
export function contactInPairs(values: Pairs, language: Language): string | undefined {
	const { pairs: say } = words(language).household;
	const { pairs, known, contact } = values;
	if (values.professionals < 2) return undefined;
	if (values.professionals === 2) {
		if (known === 0) return say.twoNotAsked;
		return contact === 1 ? say.twoYes : say.twoNo;
	}
	if (known === 0) return say.notAsked;
	if (known === 1) return say.knownOne({ pairs });
	if (known < pairs) return say.knownSome({ pairs, known, contact, none: known - contact });
	if (contact === 0) return say.none({ pairs });
	if (contact === 1) return say.one({ pairs });
	return contact === pairs ? say.all({ pairs }) : say.some({ pairs, contact });
}

/** The separate parts of a team with the household taken out. */
export interface Parts {
	readonly household: string;
	/** Parts when every unknown pair is counted as having contact. */
	readonly least: number;
	/** Parts when every unknown pair is counted as having none. */
	readonly most: number;
	/** Sizes of the parts, unknown pairs counted as no contact. */
	readonly sizes: ArrayLike<number>;
	/** Pairs nobody was asked about. */
	readonly unknown: number;
}

/** Beyond this distance between least and most, no number of parts is named. */
export const NARROW = 2;

/** In how many separate groups they are, as far as that may be said. */
export function separateParts(values: Parts, language: Language): readonly string[] {
	const { parts: say } = words(language).household;
	const { household, least, most, unknown } = values;
	if (most - least > NARROW) return [say.notYet({ unknown })];
	if (least === most) return exactParts(values, language);
	return [
		least === 1 ? say.atMost({ household, most }) : say.between({ household, least, most }),
		unknown === 1 ? say.unknownOne : say.unknownMany({ unknown })
	];
}

function exactParts({ household, sizes }: Parts, language: Language): readonly string[] {
	const { parts: say } = words(language).household;
	const groups = Array.from(sizes).filter((size) => size > 1);
	const alone = sizes.length - groups.length;
	if (sizes.length === 1) return [say.whole];
	if (groups.length === 0) return [say.nobody];
	return [
		groups.length === 1
			? say.together({ together: groups[0]! })
			: say.groups({ household, groups: groups.length }),
		...(alone === 0 ? [] : [alone === 1 ? say.aloneOne : say.aloneMany({ alone })])
	];
}

/** Of what the parts are made up; undefined when all of them are of one sort. */
export function sumOfParts(sizes: ArrayLike<number>, language: Language): string | undefined {
	const groups = Array.from(sizes).filter((size) => size > 1).length;
	const alone = sizes.length - groups;
	if (groups === 0 || alone === 0) return undefined;
	return words(language).household.parts.sum({ groups, alone });
}

/** How often the story has to be told to reach everyone; undefined when once may do. */
export function storyAtLeast(parts: number, language: Language): string | undefined {
	return parts < 2 ? undefined : words(language).household.story.least({ parts });
}

/** How often the household says that it told the story again. @param values.during in months */
export function storyTold(
	values: { household: string; times: number; during: number },
	language: Language
): string {
	return words(language).household.story.told(values);
}

/** Who keeps the overview. @param values.roles of those who are listed as case manager */
export function caseManager(
	values: { roles: readonly string[]; asked: Asked },
	language: Language
): string {
	const { caseManager: say } = words(language).household;
	const { roles, asked } = values;
	if (roles.length === 1) return say.one({ role: roles[0]! });
	if (roles.length > 1) return say.several({ count: roles.length, roles });
	return asked === 'none' ? say.none : say.notAsked;
}

/** With how many of the other professionals the one case manager has contact. */
export interface Reach {
	readonly others: number;
	/** Of how many it is known whether there is contact. */
	readonly known: number;
	readonly reached: number;
}

/** Undefined when there are no others. */
export function caseManagerReach(values: Reach, language: Language): string | undefined {
	const { reach: say } = words(language).household;
	const { others, known, reached } = values;
	if (others === 0) return undefined;
	if (known === 0) return say.notAsked;
	if (reached === others) return others === 1 ? say.allOfOne : say.all;
	if (known < others) return say.partly({ known, others, reached, none: known - reached });
	if (reached > 0) return say.some({ reached, others });
	return others === 1 ? say.noneOfOne : say.none({ others });
}

/**
 * Whom the household itself turns to, where paper names someone else.
 *
 * @param values.otherRole whom the household names; undefined when it was not asked
 */
export function regularContact(
	values: { household: string; role: string; otherRole?: string },
	language: Language
): string {
	const { regularContact: say } = words(language).household;
	const { household, role, otherRole } = values;
	return otherRole === undefined
		? say.notAsked({ household })
		: say.differs({ household, role, otherRole });
}
