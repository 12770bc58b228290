import type { Attributes, ConsultationState } from '../actor.ts';
import type { Covers, RosterStatus, SourceKind, SourceStatus } from '../source.ts';
import type { Lists } from './lists.ts';

/**
 * A scan as columns: what files and the store hand to `graph`. Index i of every
 * column of a table speaks of the same row; a reference is an index, -1 is none;
 * a number that was not given is NaN. Words (life domains and the like) are
 * indices in `words`.
 */
export interface ScanColumns {
	readonly actors: ActorColumns;
	readonly claims: ClaimColumns;
	readonly sources: readonly SourceRow[];
	/** By begin; waves without days come first, in the order they were met. */
	readonly waves: readonly WaveRow[];
	readonly roster: RosterColumns;
	readonly consultations: readonly ConsultationRow[];
	readonly answers: readonly AnswerRow[];
	readonly words: Words;
}

/** What is left of a scan once its claims have become ties. */
export type WithoutClaims = Omit<ScanColumns, 'claims'>;

/** Numbers, or NaN, in an array as wide as it takes to hold each of them exactly. */
export type Fractions = Float32Array | Float64Array;

export interface ActorColumns {
	readonly length: number;
	/** The store's id; in a file the index. */
	readonly id: Int32Array;
	/** Index in ACTOR_KINDS. */
	readonly kind: Uint8Array;
	/** Index in IDENTITIES. */
	readonly identity: Uint8Array;
	readonly code: readonly string[];
	/** '' when there is none; a household never has one. */
	readonly label: readonly string[];
	readonly functionName: readonly string[];
	readonly neighbourhood: readonly string[];
	readonly partOf: Int32Array;
	readonly mergedInto: Int32Array;
	/** First and last day on which the actor exists; open ends are OPEN_BEGIN, OPEN_END. */
	readonly since: Int32Array;
	readonly until: Int32Array;
	readonly lifeDomains: Lists;
	readonly attributes: readonly (Attributes | undefined)[];
}

export interface ClaimColumns {
	readonly length: number;
	readonly id: Int32Array;
	/** Identity of the tie; claims of one tie share it. */
	readonly tie: Int32Array;
	/** Index in TIE_KINDS. */
	readonly kind: Uint8Array;
	/** Word index of the layer; -1 is the unspecified layer. */
	readonly relation: Int32Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly source: Int32Array;
	/** Indices in STANCES, REPORTERS, DIRECTIONS, SUPPORT_STATUSES. */
	readonly stance: Uint8Array;
	readonly reporter: Uint8Array;
	readonly direction: Uint8Array;
	readonly status: Uint8Array;
	/** Earliest day of the begin and latest day of the end; open ends are OPEN_BEGIN, OPEN_END. */
	readonly since: Int32Array;
	readonly until: Int32Array;
	readonly strength: Fractions;
	readonly contacts: Fractions;
	readonly timesAMonth: Fractions;
	/** Bit i: MODES[i]. */
	readonly modes: Uint8Array;
	/** Bit i: SUPPORT_ROLES[i]. */
	readonly roles: Uint16Array;
	readonly standsInFor: Int32Array;
	readonly onBehalfOf: Int32Array;
	readonly main: Uint8Array;
	readonly withdrawn: Uint8Array;
	readonly lifeDomains: Lists;
	readonly legalFrames: Lists;
	readonly settings: Lists;
	/** Households that a contact or a deputy is about; empty = in general. */
	readonly about: Lists;
}

export interface SourceRow {
	readonly id: number;
	readonly code: string;
	readonly kind: SourceKind;
	readonly status: SourceStatus;
	readonly covers: Covers;
	readonly title: string;
	/** Base name of the file it came from; '' when typed in or spoken. */
	readonly file: string;
	/** EDTF as written, '' when unknown, and its bounds. */
	readonly day: string;
	readonly earliest: number;
	readonly latest: number;
	readonly wave: number;
	/** The one household it speaks of, -1 when several. */
	readonly household: number;
	readonly informants: readonly number[];
}

export interface WaveRow {
	readonly id: number;
	readonly name: string;
	readonly from: string;
	readonly to: string;
	readonly earliest: number;
	readonly latest: number;
}

export interface RosterColumns {
	readonly wave: Int32Array;
	readonly actor: Int32Array;
	readonly status: readonly RosterStatus[];
}

export interface ConsultationRow {
	readonly household: number;
	readonly state: ConsultationState;
	/** Sources inside the agreed scope; undefined = all of them. */
	readonly scope?: readonly number[];
}

/** What was asked and answered with none or with "not known", where no tie can say so. */
export const ANSWER_THEMES = ['case-manager', 'own-circle', 'deputy'] as const;
export type AnswerTheme = (typeof ANSWER_THEMES)[number];

export interface AnswerRow {
	readonly about: number;
	readonly theme: AnswerTheme;
	readonly none: boolean;
	readonly source: number;
}

export const WORD_KINDS = ['domain', 'frame', 'setting', 'relation', 'theme'] as const;
export type WordKind = (typeof WORD_KINDS)[number];
/** Codes of the word lists that a scan may edit. */
export type Words = Readonly<Record<WordKind, readonly string[]>>;

/** A word as one number over all lists: the lists take turns. */
export function wordIndex(kind: WordKind, at: number): number {
	return at * WORD_KINDS.length + WORD_KINDS.indexOf(kind);
}

export function wordAt(words: Words, index: number): readonly [kind: WordKind, code: string] {
	const kind = WORD_KINDS[index % WORD_KINDS.length]!;
	return [kind, words[kind][Math.floor(index / WORD_KINDS.length)]!];
}
