import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** How many agreements are seen in practice. */
export function agreementsSeen(
	values: { agreements: number; seen: number; notSeen: number; notMeasured: number },
	language: Language
): string {
	const { agreements: say } = words(language).comparison;
	if (values.agreements === 0) return say.none;
	return values.agreements === 1 ? say.one : say.sum(values);
}

/** What paper and practice say of one tie. */
export type Outcome =
	| { readonly kind: 'agreed-seen'; readonly sources: readonly string[] }
	| { readonly kind: 'agreed-not-seen'; readonly roles: readonly string[] }
	| { readonly kind: 'seen-not-agreed' }
	| { readonly kind: 'not-measured' };

export function paperAndPractice(outcome: Outcome, language: Language): string {
	const { outcome: say } = words(language).comparison;
	switch (outcome.kind) {
		case 'agreed-seen':
			return outcome.sources.length === 1
				? say.agreedSeenOne({ source: outcome.sources[0]! })
				: say.agreedSeenMany({ sources: outcome.sources });
		case 'agreed-not-seen':
			return say.agreedNotSeen({ roles: outcome.roles });
		case 'seen-not-agreed':
			return say.seenNotAgreed;
		case 'not-measured':
			return say.notMeasured;
	}
}

/** One source names a contact, the other does not. */
export function sourcesDiffer(
	values: { source: string; otherSource: string },
	language: Language
): string {
	return words(language).comparison.outcome.sourcesDiffer(values);
}

/** How many households were measured twice. */
export function measuredTwice(
	values: { count: number; households: number },
	language: Language
): string {
	const { waves: say } = words(language).comparison;
	const { count, households } = values;
	if (count === 0) return say.none;
	if (count === households) return count === 1 ? say.only : say.all({ households });
	return count === 1 ? say.one({ households }) : say.many({ count, households });
}

/** Who joined and left since a measurement. */
export function peopleSince(
	values: { wave: string; joined: number; left: number },
	language: Language
): string {
	const { waves: say } = words(language).comparison;
	return values.joined + values.left === 0 ? say.samePeople(values) : say.people(values);
}

/** Which contacts came and went between those who were there both times, and what is unknown. */
export function contactsSince(
	values: { come: number; gone: number; notAsked: number },
	language: Language
): readonly string[] {
	const { waves: say } = words(language).comparison;
	const { come, gone, notAsked } = values;
	const first = come + gone === 0 ? say.sameContacts : say.contacts({ come, gone });
	return notAsked === 0 ? [first] : [first, say.notAsked({ count: notAsked })];
}

/** What cannot be told: nothing was asked twice, or why something changed. */
export function unknownSince(wave: string, language: Language): string {
	return words(language).comparison.waves.unknown({ wave });
}

export function whySince(language: Language): string {
	return words(language).comparison.waves.why;
}
