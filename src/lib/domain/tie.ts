import { isHelper, type ActorKind } from './actor.ts';

/** Kinds of tie. A tie is an identity only: all that is known of it stands on its claims. */
export const TIE_KINDS = [
	'support',
	'collaboration',
	'employment',
	'participation',
	'agreement',
	'deputy',
	'commission'
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** Kinds whose ends are equals: stored with the lower id first. */
export function isSymmetric(kind: TieKind): boolean {
	return kind === 'collaboration' || kind === 'agreement';
}

/**
 * The kind of a tie that follows from its two ends, and whether the ends stand the
 * other way round than given; undefined when no kind fits.
 */
export function kindFromEnds(
	from: ActorKind,
	to: ActorKind
): { readonly kind: TieKind; readonly swapped: boolean } | undefined {
	if (isHelper(from) && isHelper(to)) return { kind: 'collaboration', swapped: false };
	if (from === 'organisation' && to === 'organisation')
		return { kind: 'agreement', swapped: false };
	if (isHelper(from) && to === 'household') return { kind: 'support', swapped: false };
	if (from === 'household' && isHelper(to)) return { kind: 'support', swapped: true };
	if (isHelper(from) && to === 'organisation') return { kind: 'employment', swapped: false };
	if (from === 'organisation' && isHelper(to)) return { kind: 'employment', swapped: true };
	if (to === 'forum' && from !== 'forum') return { kind: 'participation', swapped: false };
	if (from === 'forum' && to !== 'forum') return { kind: 'participation', swapped: true };
	return undefined;
}

/** Whether a tie of this kind may run from one kind of actor to the other. */
export function endsFit(kind: TieKind, from: ActorKind, to: ActorKind): boolean {
	switch (kind) {
		case 'support':
			return (isHelper(from) || from === 'organisation') && to === 'household';
		case 'collaboration':
			return (isHelper(from) && isHelper(to)) || (from === 'organisation' && to === 'organisation');
		case 'employment':
			return isHelper(from) && to === 'organisation';
		case 'participation':
			return from !== 'forum' && to === 'forum';
		case 'agreement':
			return from === 'organisation' && to === 'organisation';
		case 'deputy':
			return isHelper(from) && isHelper(to);
		case 'commission':
			return from !== 'household' && to !== 'household';
	}
}
