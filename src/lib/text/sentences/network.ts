import type { Language } from '../language.ts';
import { words } from '../words.ts';

export interface Size {
	/** Professionals who help a household, and those who do not. */
	readonly helping: number;
	readonly others: number;
	/** Organisations of the professionals counted; of all of them when nobody helps yet. */
	readonly organisations: number;
	readonly households: number;
}

/** How large the net is: the first sentences about a scan. */
export function size(values: Size, language: Language): readonly string[] {
	const { size: say } = words(language).network;
	const { helping, others, organisations, households } = values;
	if (helping + others === 0) {
		if (households > 0) return [say.onlyHouseholds({ households })];
		return [organisations > 0 ? say.onlyOrganisations({ organisations }) : say.empty];
	}
	if (households === 0) {
		const count = { professionals: others, organisations };
		return [organisations === 0 ? say.onlyProfessionals(count) : say.noHouseholds(count)];
	}
	if (helping === 0) {
		return [say.nobodyHelps({ households, professionals: others })];
	}
	const count = { professionals: helping, organisations, households };
	const first =
		organisations === 0
			? say.help(count)
			: households === 1
				? say.helpOne(count)
				: say.helpMany(count);
	return others === 0 ? [first] : [first, say.others({ professionals: others })];
}

export interface Across {
	readonly contacts: number;
	readonly across: number;
	/** How many would go across by chance. */
	readonly expected: number;
	/** Whether people are divided by organisation, or by something else. */
	readonly byOrganisation: boolean;
}

/** How many contacts go to another organisation or group. */
export function across(values: Across, language: Language): string {
	const { across: say } = words(language).network;
	const expected = Math.round(values.expected);
	const { contacts, across } = values;
	if (contacts === 0) return say.noContacts;
	if (!values.byOrganisation) return say.someOfGroups({ contacts, across, expected });
	if (contacts === 1) return across === 1 ? say.onlyOneAcross : say.onlyOneWithin;
	if (across === 0) return say.none({ contacts, expected });
	if (across === 1) return say.one({ contacts, expected });
	return across === contacts
		? say.all({ contacts, expected })
		: say.some({ contacts, across, expected });
}

export interface WhoReachesWhom {
	/** Sizes of the groups of two or more. */
	readonly groups: readonly number[];
	/** People without contact who were asked, or of whom the others were. */
	readonly alone: number;
	/** People without contact of whom it was not asked. */
	readonly unknown: number;
	/** Nobody is left to ask: the number of groups is final. */
	readonly isComplete: boolean;
}

/** Who can reach whom, direct or through others. */
export function whoReachesWhom(values: WhoReachesWhom, language: Language): readonly string[] {
	const { reach: say } = words(language).network;
	const { groups, alone, unknown, isComplete } = values;
	const sentences: string[] = [];
	if (groups.length === 1) {
		const isWhole = alone === 0 && unknown === 0;
		sentences.push(isWhole ? say.whole : say.together({ together: groups[0]! }));
	} else if (groups.length > 1) {
		sentences.push(isComplete ? say.groups({ groups: groups.length }) : say.notYet);
	}
	if (alone > 0) sentences.push(alone === 1 ? say.aloneOne : say.aloneMany({ alone }));
	if (unknown > 0) sentences.push(unknown === 1 ? say.unknownOne : say.unknownMany({ unknown }));
	return sentences;
}

export interface Lines {
	/** Pairs of organisations whose people have contact. */
	readonly lines: number;
	/** Of those the lines that run through one person. */
	readonly thin: number;
	/** Of the thin ones those where of one side only one person is known. */
	readonly forced: number;
}

/** How many lines between organisations run through one person. */
export function thinLines(values: Lines, language: Language): readonly string[] {
	const { lines: say } = words(language).network;
	const { lines, thin, forced } = values;
	if (lines === 0) return [say.noLines];
	if (thin === 0) return [lines === 1 ? say.onlyThick : say.thick];
	const first = firstOfThin(values, language);
	if (forced === 0) return [first];
	if (forced === thin) return [first, say.forcedAll];
	return [first, forced === 1 ? say.forcedOne : say.forcedMany({ count: forced })];
}

function firstOfThin({ lines, thin }: Lines, language: Language): string {
	const { lines: say } = words(language).network;
	if (lines === 1) return say.onlyThin;
	if (thin === lines) return say.all({ lines });
	return thin === 1 ? say.one({ lines }) : say.many({ thin, lines });
}

export interface CaseManagers {
	readonly households: number;
	/** Households of which the case manager is known. */
	readonly known: number;
	/** How many case managers leaving together take more than half of those along. */
	readonly count: number;
}

/** On how many case managers the households depend. */
export function caseManagers(values: CaseManagers, language: Language): readonly string[] {
	const { caseManagers: say } = words(language).network;
	const { households, known, count } = values;
	if (households === 0) return [];
	if (known === 0) return [say.none];
	if (known === households) {
		if (known === 1) return [];
		return [count === 1 ? say.one({ households }) : say.many({ count, households })];
	}
	const first = say.knownFor({ known, households });
	if (known === 1) return [first];
	const depend = { count, households: known };
	return [first, count === 1 ? say.oneOfKnown(depend) : say.manyOfKnown(depend)];
}

/** Of how many contacts both sides were spoken to, and how many both name. */
export function confirmation(
	values: { contacts: number; both: number },
	language: Language
): string {
	const { confirmation: say } = words(language).network;
	if (values.contacts === 0) return say.none;
	if (values.contacts === 1) return say.one;
	return values.both === 0 ? say.manyNeverBoth(values) : say.many(values);
}

/** What everything shown rests on: who spoke, how many sources, of what days (EDTF, in words). */
export function coverage(
	values: {
		readonly answered: number;
		readonly professionals: number;
		readonly sources: number;
		readonly date?: string;
	},
	language: Language
): readonly string[] {
	const { coverage: say } = words(language).network;
	const { answered, professionals, sources: count, date } = values;
	return [
		...(professionals > 0 ? [say.spoken({ answered, professionals })] : []),
		...(count === 0 ? [] : [date === undefined ? say.all({ count }) : say.dated({ count, date })])
	];
}

/** How many contacts of people of one life domain go to people who are not of it. */
export function acrossDomains(values: Omit<Across, 'byOrganisation'>, language: Language): string {
	const { acrossDomains: say } = words(language).network;
	const { contacts, across } = values;
	if (contacts === 0) return say.noContacts;
	if (contacts === 1) return across === 1 ? say.onlyOneAcross : say.onlyOneWithin;
	return say.some({ contacts, across, expected: Math.round(values.expected) });
}

/** After how many departures at most half of the largest part is left. */
export interface Departures {
	/** People in the largest part now. */
	readonly together: number;
	readonly busiest: number;
	/** The same in orders drawn at random. */
	readonly chance: number;
}

/** How much it matters that the busiest leave first. */
export function departures(values: Departures, language: Language): readonly string[] {
	const { departures: say } = words(language).network;
	if (values.together < 2) return [say.noContacts];
	return [say.busiest({ gone: values.busiest }), say.chance({ gone: values.chance }), say.caution];
}
