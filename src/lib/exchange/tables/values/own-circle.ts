import { VOLUNTEER_WORDS } from '#lib/domain/vocabulary/own-circle.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';

const VOLUNTEERS = new Set(VOLUNTEER_WORDS.map(wordKey));

/** A volunteer works for an organisation, and is told apart from family and friends. */
export function isVolunteer(text: string): boolean {
	return wordKey(text)
		.split(' ')
		.some((word) => VOLUNTEERS.has(word));
}
