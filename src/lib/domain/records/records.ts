import type { AgeBand, MemberRole, Tier } from '../actor.ts';
import type { Certainty } from '../claim.ts';
import type { Lens } from '../lens.ts';
import type { Problem } from '../problem.ts';
import type { PlacedLayout, PlacedLevel } from '../columns/placed.ts';
import type { ScanCard } from '../columns/scan-card.ts';
import type { Scenario } from '../scenario.ts';
import type { ConsultationRow, ScanColumns } from './columns.ts';
import type { Lists } from './lists.ts';

/**
 * Everything a file says: the columns that the graph reads, and beside them what
 * only the store keeps. Index i of a detail list speaks of row i of its columns.
 */
export interface Records extends ScanColumns {
	readonly actorDetails: readonly (ActorDetail | undefined)[];
	readonly claimDetails: readonly (ClaimDetail | undefined)[];
	readonly sourceDetails: readonly (SourceDetail | undefined)[];
	readonly consultationDetails: readonly (ConsultationDetail | undefined)[];
	readonly members: readonly MemberRecord[];
	readonly agreements: readonly AgreementRecord[];
	readonly events: readonly EventRecord[];
	readonly statements: readonly StatementRecord[];
	readonly figures: readonly FigureRecord[];
	readonly apart: readonly ApartRecord[];
	readonly scenarios: readonly ScenarioRecord[];
	/** What is written down of the scan itself; at most one. */
	readonly cards: readonly CardRecord[];
	/** What was answered before the consultation that counts, the oldest first. */
	readonly earlier: readonly EarlierRecord[];
	readonly positions: readonly PositionRecord[];
	readonly rows: RowColumns;
}

export interface ActorDetail {
	/** The code stands in the file; otherwise the store gives one. */
	readonly codeGiven?: boolean;
	/** Index of the organisation that tells people of one name apart; -1 none. */
	readonly organisation?: number;
	readonly aliases?: readonly string[];
	readonly tier?: Tier;
	readonly organisationType?: string;
	readonly isEntrance?: boolean;
	readonly tags?: readonly string[];
	readonly from?: string;
	readonly to?: string;
}

export interface ClaimDetail {
	readonly from?: string;
	readonly to?: string;
	readonly certainty?: Certainty;
	readonly quote?: string;
	readonly does?: string;
	readonly provision?: string;
	readonly forMembers?: string;
	readonly requestedOn?: string;
	readonly lastConfirmed?: string;
	readonly purpose?: string;
	readonly ease?: string;
	readonly attributes?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export interface SourceDetail {
	readonly question?: string;
	readonly form?: 'single' | 'group';
	readonly secondHandOf?: string;
	readonly interviewers?: readonly string[];
	readonly sha256?: string;
}

export interface ConsultationDetail {
	readonly day?: string;
	readonly byRole?: string;
	readonly how?: string;
	/** Which explanation they were given. */
	readonly infoVersion?: string;
	readonly feedback?: string;
}

export interface MemberRecord {
	readonly household: number;
	readonly role: MemberRole;
	readonly ageBand?: AgeBand;
}

/** A record with one to many parties; lines between them are derived. */
export interface AgreementRecord {
	readonly code: string;
	readonly kind: string;
	readonly text: string;
	readonly document: string;
	readonly page: string;
	readonly from: string;
	readonly to: string;
	readonly source: number;
	readonly parties: readonly number[];
}

export interface EventRecord {
	readonly code: string;
	readonly kind: string;
	readonly day: string;
	readonly about: number;
	readonly text: string;
	readonly source: number;
	readonly participants: readonly {
		readonly actor: number;
		readonly role: string;
		readonly presence: 'invited' | 'came' | 'absent';
	}[];
}

/** One source says something about anything: an answer, a score, a problem, a wish. */
export interface StatementRecord {
	readonly source: number;
	readonly about: number;
	readonly theme: string;
	readonly kind: 'answer' | 'score' | 'problem' | 'wish' | 'question' | 'appraisal' | 'observation';
	readonly scale: string;
	/** undefined = no information, which is an answer too. */
	readonly value?: string | number;
	readonly words: string;
	readonly member: string;
	readonly shareable: boolean;
}

export interface FigureRecord {
	readonly what: string;
	/** -1 = the scan itself. */
	readonly about: number;
	readonly period: string;
	readonly value: number;
	readonly unit: string;
	readonly denominator: number;
	readonly qualifier: 'exact' | 'about' | 'at-least';
	readonly source: number;
}

/** Two that look like one and are not. */
export interface ApartRecord {
	readonly actor: number;
	readonly other: number;
}

/** What somebody tried and kept; its steps name everybody by code. */
export interface ScenarioRecord {
	readonly name: string;
	readonly lens: Lens;
	readonly edits: Scenario;
}

export interface CardRecord {
	readonly name: string;
	readonly card: ScanCard;
}

/** An answer of a household that another one followed. */
export interface EarlierRecord extends ConsultationRow {
	readonly detail?: ConsultationDetail;
}

/** Where somebody stands on the map. */
export interface PositionRecord {
	readonly level: PlacedLevel;
	readonly layout: PlacedLayout;
	readonly actor: number;
	readonly x: number;
	readonly y: number;
	readonly pinned: boolean;
}

/** Tables that a row of a file can make or touch. */
export const RECORD_TABLES = [
	'word',
	'wave',
	'source',
	'actor',
	'member',
	'consultation',
	'roster',
	'claim',
	'agreement',
	'event',
	'statement',
	'figure',
	'apart',
	'scenario',
	'card',
	'earlier',
	'position'
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** What became of each row of a file while it was read. */
export const ROW_FATES = ['read', 'rejected', 'skipped', 'repeated'] as const;
export type RowFate = (typeof ROW_FATES)[number];

/**
 * The rows of a file and what each one made: `made` holds, per row, an index in
 * RECORD_TABLES and an index in that table, in turn.
 */
export interface RowColumns {
	readonly length: number;
	readonly sheets: readonly string[];
	readonly sheet: Int32Array;
	/** As the spreadsheet shows it, the first is 1. */
	readonly number: Int32Array;
	/** Index in ROW_FATES. */
	readonly fate: Uint8Array;
	readonly made: Lists;
}

/** A file as it was understood. */
export interface Reading {
	readonly records: Records;
	readonly problems: readonly Problem[];
	/** Ties that are arcs; undefined when the file has no contacts. */
	readonly directed?: boolean;
}
