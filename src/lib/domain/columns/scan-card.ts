/** What is written down of a scan beside its name. */
export const CARD_TEXTS = [
	'client',
	'area',
	'cause',
	'question',
	'method',
	'goals',
	'team',
	'definition',
	'opening',
	'legalGround'
] as const;
export const CARD_DAYS = ['studyFrom', 'studyTo', 'endsOn'] as const;
/** How many households there were at each step: numbers, never who. */
export const CARD_COUNTS = [
	'householdsKnown',
	'householdsInvited',
	'householdsAgreed',
	'householdsDeclined'
] as const;
export const CARD_FIELDS = [...CARD_TEXTS, ...CARD_DAYS, ...CARD_COUNTS] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** A field that nobody filled in is missing. */
export type ScanCard = {
	readonly [Field in (typeof CARD_TEXTS | typeof CARD_DAYS)[number]]?: string;
} & { readonly [Field in (typeof CARD_COUNTS)[number]]?: number };

/** The column of the store that a field stands in. */
export function cardColumn(field: CardField): string {
	return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
