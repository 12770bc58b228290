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
	const lists = [people?.joined, people?.left, contacts?.come, contacts?.gone];
	const isOther = lists.some((list) => list && list.length > 0);
	return [
		...(people
			? [peopleSince({ wave, joined: people.joined.length, left: people.left.length }, language)]
			: []),
		...(isPart ? [measuredTwice({ count: twice, households: all }, language)] : []),
		...(contacts
			? contactsSince(
					{ come: contacts.come.length, gone: contacts.gone.length, notAsked },
					language
				)
			: []),
		...(isOther ? [whySince(language)] : [])
	];
}
