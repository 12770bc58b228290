import type { Writing } from '../history/change.ts';
import { IMPORT_COLUMNS, isVersioned, scanKey, type ImportTable, type Values } from './columns.ts';

/** Rows to make, to change and to take away, with the ids they will have. */
export interface RowDrafts {
	readonly inserts: ReadonlyMap<ImportTable, readonly Values[]>;
	readonly updates: ReadonlyMap<ImportTable, readonly Values[]>;
	readonly deletes: ReadonlyMap<ImportTable, readonly number[]>;
}

/** Writes what was drafted. New rows may point to each other in any order. */
export function writeDrafts({ sqlite, scan }: Writing, drafts: RowDrafts): void {
	sqlite.pragma('defer_foreign_keys = ON');
	for (const [table, ids] of drafts.deletes) {
		const statement = sqlite.prepare<[number, number]>(
			`DELETE FROM ${table} WHERE scan_id = ? AND id = ?`
		);
		for (const id of ids) statement.run(scan, id);
	}
	for (const [table, rows] of drafts.inserts) {
		const names = IMPORT_COLUMNS[table].map((name) => `"${name}"`).join(', ');
		const values = IMPORT_COLUMNS[table].map(() => '?').join(', ');
		const statement = sqlite.prepare(
			`INSERT INTO ${table} (${names}, scan_id) VALUES (${values}, ${scan})`
		);
		for (const row of rows) statement.run(row);
	}
	for (const [table, rows] of drafts.updates) {
		const [, ...columns] = IMPORT_COLUMNS[table];
		const settings = columns.map((name) => `"${name}" = ?`).join(', ');
		const version = isVersioned(table) ? ', version = version + 1' : '';
		const statement = sqlite.prepare(
			`UPDATE ${table} SET ${settings}${version} WHERE id = ? AND ${scanKey(table)} = ${scan}`
		);
		for (const [id, ...values] of rows) statement.run([...values, id]);
	}
}
