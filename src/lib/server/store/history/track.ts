import type { Database } from 'better-sqlite3';

/**
 * The tables whose rows make up a scan. Whatever happens to a row of these is kept in
 * `change_item`, by triggers, so that no command can forget it; and it can only happen
 * while a change is open.
 */
export const TRACKED_TABLES = [
	'scan',
	'wave',
	'word',
	'actor',
	'alias',
	'apart',
	'member',
	'source',
	'source_informant',
	'source_interviewer',
	'consultation',
	'consultation_source',
	'roster',
	'tie',
	'agreement',
	'agreement_party',
	'event',
	'event_participant',
	'claim',
	'claim_about',
	'statement',
	'figure',
	'review',
	'review_case',
	'review_theme',
	'finding',
	'finding_evidence',
	'action',
	'scenario'
] as const;
export type TrackedTable = (typeof TRACKED_TABLES)[number];

/** Raised by every change itself, so no part of what a change did. */
const UNTRACKED_COLUMN = 'data_version';

/** Columns of a tracked table, as the schema has them. */
export function columnsOf(sqlite: Database, table: TrackedTable): string[] {
	return sqlite
		.prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
		.pluck()
		.all(table)
		.filter((column) => column !== UNTRACKED_COLUMN);
}

/** A row as one JSON text; `row` is `old`, `new` or the name of its table. */
export function rowAsJson(columns: readonly string[], row: string): string {
	return `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;
}

/** Puts the triggers on a connection that writes; they live as long as it does. */
export function trackChanges(sqlite: Database): void {
	for (const table of TRACKED_TABLES) {
		const columns = columnsOf(sqlite, table);
		if (columns.length === 0) continue;
		const version = (row: string): string =>
			columns.includes('version') ? `${row}.version` : 'NULL';
		const names = columns.map((name) => `"${name}"`).join(', ');
		const keep = (event: string, id: string, values: string): void => {
			sqlite.exec(
				`CREATE TEMP TRIGGER IF NOT EXISTS keep_${table}_${event.split(' ')[0]}
				AFTER ${event} ON main.${table} BEGIN
					INSERT INTO change_item
						(change_id, entity, entity_id, version_before, version_after, before, after)
					VALUES ((SELECT id FROM change WHERE is_open = 1), '${table}', ${id}, ${values});
				END`
			);
		};
		keep('INSERT', 'new.id', `NULL, ${version('new')}, NULL, NULL`);
		keep(
			`UPDATE OF ${names}`,
			'new.id',
			`${version('old')}, ${version('new')}, ${rowAsJson(columns, 'old')}, ${rowAsJson(columns, 'new')}`
		);
		keep('DELETE', 'old.id', `${version('old')}, NULL, ${rowAsJson(columns, 'old')}, NULL`);
	}
}
