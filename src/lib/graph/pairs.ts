import { positionOf } from './adjacency.ts';
import { PAIR, type Snapshot } from './snapshot.ts';

/**
 * What is known of two helpers: contact, none, or not asked. None when a source
 * says so, or when one of the two was asked to name everyone and the other stands
 * on the list. O(log degree).
 */
export function pairState(snapshot: Snapshot, a: number, b: number): number {
	if (positionOf(snapshot.contacts, a, b) >= 0) return PAIR.contact;
	const { namedAll, onRoster } = snapshot.helper;
	if ((namedAll[a] && onRoster[b]) || (namedAll[b] && onRoster[a])) return PAIR.none;
	return positionOf(snapshot.noContact, a, b) >= 0 ? PAIR.none : PAIR.notAsked;
}
