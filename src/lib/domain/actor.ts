/** The nodes of a local care network. */

/** Household (huishouden), professional, own circle (informal), organisation, forum (overleg). */
export const ACTOR_KINDS = [
	'household',
	'professional',
	'informal',
	'organisation',
	'forum'
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Those who help: never a household, an organisation or a forum. */
export type HelperKind = 'professional' | 'informal';

export function isHelper(kind: ActorKind): kind is HelperKind {
	return kind === 'professional' || kind === 'informal';
}

/**
 * How well we know who a professional is: a *person* with a name, a *function*
 * ("de wijkagent"), or *someone of* an organisation ("iemand van GGZ Meerzicht").
 * Only persons take part in "who leaves".
 */
export const IDENTITIES = ['person', 'function', 'someone-of'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** Layer of a professional in the organisation. */
export const TIERS = ['front-line', 'management', 'board'] as const;
export type Tier = (typeof TIERS)[number];

/** A value that a file gave beside the fields we know. */
export type AttributeValue = string | number | boolean | readonly string[];
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** What is known of an actor. A household carries a code and never a label. */
export interface Actor {
	readonly kind: ActorKind;
	/** Unique within a scan and kind; the key of every list that is sorted. */
	readonly code: string;
	readonly label?: string;
	readonly identity?: Identity;
	readonly function?: string;
	readonly tier?: Tier;
	readonly neighbourhood?: string;
	/** Codes of the word list `domain`; the first is the main one. */
	readonly lifeDomains?: readonly string[];
	readonly aliases?: readonly string[];
	readonly organisationType?: string;
	readonly isEntrance?: boolean;
	readonly tags?: readonly string[];
	/** EDTF: since when and until when this actor exists. */
	readonly from?: string;
	readonly to?: string;
	readonly attributes?: Attributes;
}

/** A person in a household: a role and an age band, nothing more. */
export const MEMBER_ROLES = ['parent', 'child', 'lives-in'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export const AGE_BANDS = ['0-3', '4-11', '12-17', '18-22', '23-64', '65+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export interface Member {
	readonly role: MemberRole;
	readonly ageBand?: AgeBand;
}

/** The age band that holds an age in years; undefined when no band does. */
export function ageBandOf(years: number): AgeBand | undefined {
	if (!(years >= 0 && years < 120)) return undefined;
	return AGE_BANDS.find((band) => years <= (band === '65+' ? 120 : Number(band.split('-')[1])));
}

/** Samenspraak: what was agreed with a household about this scan. */
export const CONSULTATION_STATES = [
	'not-asked',
	'informed',
	'agreed',
	'declined',
	'withdrawn'
] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** Who looks: the makers of the scan, or others (report, print, picture, share). */
export const AUDIENCES = ['editors', 'others'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whether an audience may see a household at all. */
export function mayBeSeen(state: ConsultationState, audience: Audience): boolean {
	if (state === 'declined' || state === 'withdrawn') return false;
	return audience === 'editors' || state !== 'not-asked';
}
