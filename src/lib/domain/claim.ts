import type { Attributes } from './actor.ts';

/** What a source says of a tie: it is, is not, should be, is wished, or was asked but is unknown. */
export const STANCES = ['present', 'absent', 'agreed', 'wished', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * What a stance speaks of. One source may say of one tie that it is agreed and that it
 * happens: these are two claims, while "is" and "is not" contradict each other.
 */
export function sideOf(stance: Stance): 'practice' | 'paper' | 'wish' {
	if (stance === 'agreed') return 'paper';
	return stance === 'wished' ? 'wish' : 'practice';
}

/**
 * Which end of the tie says so. `both` is an undirected row of a plain graph,
 * `other` a third party, who never confirms.
 */
export const REPORTERS = ['from', 'to', 'both', 'other'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** Direction of what is claimed (a refers to b), not of who reports it. */
export const DIRECTIONS = ['none', 'forward', 'backward'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a helper is to a household, besides helping. A tie may have several. */
export const SUPPORT_ROLES = [
	'caseManager',
	'deputy',
	'coach',
	'contact',
	'courtGuardian',
	'courtAdministrator',
	'practitioner'
] as const;
export type SupportRole = (typeof SUPPORT_ROLES)[number];

export const SUPPORT_STATUSES = ['active', 'requested', 'waiting', 'paused', 'ended'] as const;
export type SupportStatus = (typeof SUPPORT_STATUSES)[number];

/** Handing over (chain) or consulting (network). */
export const MODES = ['handover', 'consult'] as const;
export type Mode = (typeof MODES)[number];

export const CERTAINTIES = ['certain', 'low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** One source saying something of one tie. */
export interface Claim {
	readonly stance: Stance;
	readonly reporter: Reporter;
	readonly direction: Direction;
	/** EDTF; missing = open. `to` is the last day on which it holds. */
	readonly from?: string;
	readonly to?: string;
	readonly status?: SupportStatus;
	/** Bigger is stronger; above zero. */
	readonly strength?: number;
	readonly contacts?: number;
	readonly timesAMonth?: number;
	/** One, or both of them. */
	readonly mode?: Mode | readonly Mode[];
	readonly roles?: readonly SupportRole[];
	readonly main?: boolean;
	readonly lifeDomains?: readonly string[];
	readonly legalFrames?: readonly string[];
	readonly settings?: readonly string[];
	readonly certainty?: Certainty;
	readonly quote?: string;
	readonly does?: string;
	readonly provision?: string;
	readonly forMembers?: string;
	readonly requestedOn?: string;
	readonly lastConfirmed?: string;
	readonly purpose?: string;
	readonly ease?: string;
	/** Taken back by its own source. */
	readonly withdrawn?: boolean;
	readonly attributes?: Attributes;
}
