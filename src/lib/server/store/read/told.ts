import type { Database } from 'better-sqlite3';
import type { Selectable } from 'kysely';
import type { FigureRecord, StatementRecord } from '#lib/domain/records/records.ts';
import type { FigureTable, StatementTable } from '../tables/claim-tables.ts';
import { sourceReader, type SourceBrief } from './sources.ts';

/** One source saying something about an actor; no value is "no information". */
export interface Statement extends Omit<StatementRecord, 'source' | 'about'> {
	readonly id: number;
	readonly source: SourceBrief;
}

export interface Figure extends Omit<FigureRecord, 'source' | 'about' | 'denominator'> {
	readonly id: number;
	readonly denominator?: number;
	readonly source: SourceBrief;
}

/** What sources say about one actor, in the order it was told. */
export function statementsOf(sqlite: Database, scan: number, actor: number): readonly Statement[] {
	const source = sourceReader(sqlite);
	return sqlite
		.prepare<[number, number], Selectable<StatementTable>>(
			'SELECT * FROM statement WHERE scan_id = ? AND about_actor_id = ? ORDER BY id'
		)
		.all(scan, actor)
		.map((row) => ({
			id: row.id,
			theme: row.theme,
			kind: row.kind,
			scale: row.scale,
			value: row.value_text ?? row.value_number ?? undefined,
			words: row.words,
			member: row.member,
			shareable: row.shareable === 1,
			source: source(row.source_id)
		}));
}

/** Figures about one actor, in the order they were told. */
export function figuresOf(sqlite: Database, scan: number, actor: number): readonly Figure[] {
	const source = sourceReader(sqlite);
	return sqlite
		.prepare<[number, number], Selectable<FigureTable>>(
			'SELECT * FROM figure WHERE scan_id = ? AND about_id = ? ORDER BY id'
		)
		.all(scan, actor)
		.map(({ id, what, period, value, unit, denominator, qualifier, source_id }) => ({
			id,
			what,
			period,
			value,
			unit,
			denominator: denominator ?? undefined,
			qualifier,
			source: source(source_id)
		}));
}
