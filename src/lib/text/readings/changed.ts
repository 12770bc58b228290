import type { Changes } from '#lib/graph/changes.ts';
import type { Language } from '../language.ts';
import {
	contactsSince,
	measuredTwice,
	peopleSince,
	unknownSince,
	whySince
} from '../sentences/comparison.ts';

/** What is other since an earlier measurement, between what both asked. */
export function changedReading(
	{ people, contacts, households, notAsked }: Changes,
	wave: string,
	language: Language
): readonly string[] {
	if (!people && !contacts) return [unknownSince(wave, language)];
	const { twice, all } = households;
	const isPart = people !== undefined && twice > 0 && twice < all;
	const isOther = [people?.joined, people?.left, contacts?.come, contacts?.gone].some(Boolean);
	return [
		...(people ? [peopleSince({ wave, ...people }, language)] : []),
		...(isPart ? [measuredTwice({ count: twice, households: all }, language)] : []),
		...(contacts ? contactsSince({ ...contacts, notAsked }, language) : []),
		...(isOther ? [whySince(language)] : [])
	];
}
