import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { wordIndex } from '#lib/domain/records/columns.ts';
import { RECORD_TABLES, type RecordTable, type Records } from '#lib/domain/records/records.ts';
import type { Value, Values } from '../../store/import/columns.ts';
import type { ListTable, ScanState } from '../../store/import/state.ts';
import type { Drafts } from './drafts.ts';

/** What becomes of a thing a file speaks of; the highest decides what becomes of its row. */
export const FATES = ['unchanged', 'updated', 'created', 'rejected'] as const;
export type Fate = (typeof FATES)[number];

/** What the parts of an import hand on to each other. */
export interface Planning {
	readonly records: Records;
	readonly state: ScanState;
	readonly drafts: Drafts;
	readonly fates: Fates;
	readonly problems: Problem[];
	/** These very bytes were imported before: what is known of an actor is not set back. */
	readonly isRepeat: boolean;
	/** Ids in the store by index in the records. */
	readonly actorIds: Int32Array;
	readonly sourceIds: Int32Array;
	readonly waveIds: Int32Array;
	/** Households that may be left out of a file and of which this one is silent; known once actors are. */
	unseen: ReadonlySet<number>;
	/** Something of theirs stays that the file does not name. */
	isUnseenKept: boolean;
}

/** The fate of every thing of the records, and why something was rejected. */
export class Fates {
	readonly #fates: Readonly<Record<RecordTable, Uint8Array>>;
	readonly #reasons = new Map<string, string>();

	constructor(records: Records) {
		this.#fates = Object.fromEntries(
			RECORD_TABLES.map((table) => [table, new Uint8Array(lengthOf(records, table))])
		) as Record<RecordTable, Uint8Array>;
	}

	of(table: RecordTable, index: number): Fate {
		return FATES[this.#fates[table][index]!]!;
	}

	set(table: RecordTable, index: number, fate: Fate): void {
		this.#fates[table][index] = FATES.indexOf(fate);
	}

	reject(table: RecordTable, index: number, code: string): void {
		this.set(table, index, 'rejected');
		this.#reasons.set(`${table} ${index}`, code);
	}

	/** Something worth saying of a thing that is kept all the same. */
	remark(table: RecordTable, index: number, code: string): void {
		this.#reasons.set(`${table} ${index}`, code);
	}

	reasonOf(table: RecordTable, index: number): string | undefined {
		return this.#reasons.get(`${table} ${index}`);
	}
}

function lengthOf(records: Records, table: RecordTable): number {
	switch (table) {
		case 'word':
			return wordIndex(
				'domain',
				Math.max(...Object.values(records.words).map((list) => list.length))
			);
		case 'wave':
			return records.waves.length;
		case 'source':
			return records.sources.length;
		case 'actor':
			return records.actors.length;
		case 'member':
			return records.members.length;
		case 'consultation':
			return records.consultations.length;
		case 'roster':
			return records.roster.actor.length;
		case 'claim':
			return records.claims.length;
		case 'agreement':
			return records.agreements.length;
		case 'event':
			return records.events.length;
		case 'statement':
			return records.statements.length;
		case 'figure':
			return records.figures.length;
		case 'apart':
			return records.apart.length;
		case 'scenario':
			return records.scenarios.length;
		case 'card':
			return records.cards.length;
		case 'earlier':
			return records.earlier.length;
		case 'position':
			return records.positions.length;
	}
}

/** An empty text is nothing. */
export function orNull(text: string | undefined): string | null {
	return text === undefined || text === '' ? null : text;
}

export function beginOrNull(day: number): number | null {
	return day === OPEN_BEGIN ? null : day;
}

export function endOrNull(day: number): number | null {
	return day === OPEN_END ? null : day;
}

export function numberOrNull(value: number): number | null {
	return Number.isNaN(value) ? null : value;
}

/** A list as the store keeps it; an empty one is nothing. */
export function listOrNull(list: readonly string[] | undefined): string | null {
	return list === undefined || list.length === 0 ? null : JSON.stringify(list);
}

/** The id of what a record points to; -1 points to nothing. */
export function idOrNull(ids: Int32Array, index: number): number | null {
	return index < 0 ? null : ids[index]!;
}

/**
 * Takes an actor from a list that a file gave anew, unless it is a household that the file
 * could not hold; says whether it was taken.
 */
export function removeFromList(planning: Planning, table: ListTable, row: Values): boolean {
	if (planning.unseen.has(row[2] as number)) {
		planning.isUnseenKept = true;
		return false;
	}
	planning.drafts.remove(table, row[0] as number);
	return true;
}

/** One text for values that say the same. */
export function keyOf(...values: readonly Value[]): string {
	return values.map((value) => value ?? '').join('\u0000');
}
