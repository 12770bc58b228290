import type { Database } from 'better-sqlite3';
import type { ConsultationState } from '#lib/domain/actor.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import {
	ANSWER_THEMES,
	WORD_KINDS,
	type AnswerRow,
	type AnswerTheme,
	type ConsultationRow,
	type RosterColumns,
	type ScanColumns,
	type SourceRow,
	type WaveRow,
	type WordKind
} from '#lib/domain/records/columns.ts';
import type { RosterStatus } from '#lib/domain/source.ts';
import type { Store } from '../database/open.ts';
import { readActorColumns } from '../columns/actor-columns.ts';
import { readClaimColumns } from '../columns/claim-columns.ts';
import { Positions } from '../columns/indices.ts';
import { WordNumbers } from '../columns/word-lists.ts';

/** The places of rows in the columns of a scan, by their ids. */
export interface Places {
	readonly actors: Positions;
	readonly sources: Positions;
	readonly waves: ReadonlyMap<number, number>;
}

/**
 * A scan as columns. Kept until its data change.
 *
 * @returns undefined when there is no such scan
 */
export function scanColumns(store: Store, scan: number): ScanColumns | undefined {
	const version = dataVersion(store.read.sqlite, scan);
	if (version === undefined) return undefined;
	const kept = store.columns.get(scan);
	if (kept?.version === version) return kept.columns;
	const { columns } = readColumns(store.read.sqlite, scan);
	store.columns.set(scan, { version, columns });
	return columns;
}

/** How often the data of a scan have changed; undefined when there is no such scan. */
export function dataVersion(sqlite: Database, scan: number): number | undefined {
	return sqlite
		.prepare<[number], number>('SELECT data_version FROM scan WHERE id = ?')
		.pluck()
		.get(scan);
}

export function readColumns(
	sqlite: Database,
	scan: number
): { readonly columns: ScanColumns; readonly places: Places } {
	return sqlite.transaction(() => readAll(sqlite, scan))();
}

function readAll(sqlite: Database, scan: number): { columns: ScanColumns; places: Places } {
	const words = readWords(sqlite, scan);
	const { actors, positions } = readActorColumns(sqlite, scan, words.domain);
	const waves = readWaves(sqlite, scan);
	const waveOf = new Map(waves.map(({ id }, index) => [id, index]));
	const sources = readSources(sqlite, scan, positions, waveOf);
	const sourceOf = new Positions(sources.map(({ id }) => id));
	const places: Places = { actors: positions, sources: sourceOf, waves: waveOf };
	const claims = readClaimColumns(sqlite, scan, { actors: positions, sources: sourceOf, words });
	const columns: ScanColumns = {
		actors,
		claims,
		sources,
		waves,
		roster: readRoster(sqlite, scan, places),
		consultations: readConsultations(sqlite, scan, places),
		answers: readAnswers(sqlite, scan, places),
		words: Object.fromEntries(
			WORD_KINDS.map((kind) => [kind, words[kind].codes])
		) as unknown as ScanColumns['words']
	};
	return { columns, places };
}

function readWords(sqlite: Database, scan: number): Record<WordKind, WordNumbers> {
	const codes = sqlite
		.prepare<[number, string], string>(
			'SELECT code FROM word WHERE scan_id = ? AND kind = ? ORDER BY position, id'
		)
		.pluck();
	const lists = WORD_KINDS.map((kind) => [kind, new WordNumbers(codes.all(scan, kind))]);
	return Object.fromEntries(lists) as Record<WordKind, WordNumbers>;
}

interface DayRow {
	earliest: number | null;
	latest: number | null;
}

function readWaves(sqlite: Database, scan: number): WaveRow[] {
	return sqlite
		.prepare<[number], DayRow & { id: number; name: string; from: string; to: string }>(
			`SELECT id, name, coalesce(from_text, '') AS "from", coalesce(to_text, '') AS "to",
				earliest, latest
			FROM wave WHERE scan_id = ? ORDER BY earliest, id`
		)
		.all(scan)
		.map((row) => ({ ...row, ...boundsOf(row) }));
}

function boundsOf({ earliest, latest }: DayRow): { earliest: number; latest: number } {
	return { earliest: earliest ?? OPEN_BEGIN, latest: latest ?? OPEN_END };
}

function readSources(
	sqlite: Database,
	scan: number,
	actors: Positions,
	waves: ReadonlyMap<number, number>
): SourceRow[] {
	const informants = new Map<number, number[]>();
	const spoken = sqlite
		.prepare<[number], [source: number, actor: number]>(
			`SELECT source_id, actor_id FROM source_informant
			WHERE scan_id = ? AND actor_id IS NOT NULL ORDER BY id`
		)
		.raw()
		.all(scan);
	for (const [source, actor] of spoken) {
		informants.set(source, [...(informants.get(source) ?? []), actors.of(actor)]);
	}
	return sqlite
		.prepare<[number], SourceTuple>(
			`SELECT id, code, kind, status, covers, title, coalesce(file_name, '') AS file,
				coalesce(day_text, '') AS day, earliest, latest, wave_id, household_id
			FROM source WHERE scan_id = ? ORDER BY id`
		)
		.all(scan)
		.map(({ wave_id, household_id, ...row }) => ({
			...row,
			...boundsOf(row),
			wave: wave_id === null ? -1 : waves.get(wave_id)!,
			household: actors.of(household_id),
			informants: informants.get(row.id) ?? []
		}));
}

type SourceTuple = DayRow &
	Pick<SourceRow, 'id' | 'code' | 'kind' | 'status' | 'covers' | 'title' | 'file' | 'day'> & {
		wave_id: number | null;
		household_id: number | null;
	};

function readRoster(sqlite: Database, scan: number, places: Places): RosterColumns {
	const rows = sqlite
		.prepare<[number], [wave: number, actor: number, status: RosterStatus]>(
			'SELECT wave_id, actor_id, status FROM roster WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan);
	return {
		wave: Int32Array.from(rows, (row) => places.waves.get(row[0])!),
		actor: Int32Array.from(rows, (row) => places.actors.of(row[1])),
		status: rows.map((row) => row[2])
	};
}

function readConsultations(sqlite: Database, scan: number, places: Places): ConsultationRow[] {
	const scope = sqlite
		.prepare<[number], number>(
			'SELECT source_id FROM consultation_source WHERE consultation_id = ?'
		)
		.pluck();
	return sqlite
		.prepare<
			[number],
			{ id: number; household_id: number; state: ConsultationState; is_scoped: number }
		>(
			`SELECT id, household_id, state, is_scoped FROM consultation WHERE id IN
				(SELECT max(id) FROM consultation WHERE scan_id = ? GROUP BY household_id)
			ORDER BY id`
		)
		.all(scan)
		.map(({ id, household_id, state, is_scoped }) => ({
			household: places.actors.of(household_id),
			state,
			scope: is_scoped ? scope.all(id).map((source) => places.sources.of(source)) : undefined
		}));
}

function readAnswers(sqlite: Database, scan: number, places: Places): AnswerRow[] {
	return sqlite
		.prepare<
			[number],
			{ about: number; theme: AnswerTheme; value: string | null; source_id: number }
		>(
			`SELECT about_actor_id AS about, theme, value_text AS value, source_id FROM statement
			WHERE scan_id = ? AND kind = 'answer' AND about_actor_id IS NOT NULL ORDER BY id`
		)
		.all(scan)
		.filter(({ theme }) => ANSWER_THEMES.includes(theme))
		.map(({ about, theme, value, source_id }) => ({
			about: places.actors.of(about),
			theme,
			none: value === 'none',
			source: places.sources.of(source_id)
		}));
}
