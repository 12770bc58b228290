import type { Database } from 'better-sqlite3';
import { columnsOf, rowAsJson, type TrackedTable } from './track.ts';

export type StoredRow = Record<string, string | number | null>;

/** Reads and puts back rows of tracked tables as the history keeps them. */
export interface RowKeeper {
	/** The row as it stands; undefined when it is gone. */
	find(table: TrackedTable, id: number): StoredRow | undefined;
	remove(table: TrackedTable, id: number): void;
	insert(table: TrackedTable, row: StoredRow): void;
	update(table: TrackedTable, row: StoredRow): void;
}

export function keepRows(sqlite: Database): RowKeeper {
	const statements = new Map<TrackedTable, ReturnType<typeof prepareTable>>();
	const of = (table: TrackedTable): ReturnType<typeof prepareTable> => {
		const found = statements.get(table) ?? prepareTable(sqlite, table);
		statements.set(table, found);
		return found;
	};
	return {
		find(table, id) {
			const text = of(table).find.get(id);
			return text === undefined ? undefined : (JSON.parse(text) as StoredRow);
		},
		remove(table, id) {
			of(table).remove.run(id);
		},
		insert(table, row) {
			const { columns, insert } = of(table);
			insert.run(complete(columns, row));
		},
		update(table, row) {
			const { columns, update } = of(table);
			update.run(complete(columns, row));
		}
	};
}

function prepareTable(sqlite: Database, table: TrackedTable) {
	const columns = columnsOf(sqlite, table);
	const names = columns.map((name) => `"${name}"`).join(', ');
	const values = columns.map((name) => `@${name}`).join(', ');
	const settings = columns
		.filter((name) => name !== 'id')
		.map((name) => `"${name}" = @${name}`)
		.join(', ');
	return {
		columns,
		find: sqlite
			.prepare<[number], string>(`SELECT ${rowAsJson(columns, table)} FROM ${table} WHERE id = ?`)
			.pluck(),
		remove: sqlite.prepare<[number]>(`DELETE FROM ${table} WHERE id = ?`),
		insert: sqlite.prepare<[StoredRow]>(`INSERT INTO ${table} (${names}) VALUES (${values})`),
		update: sqlite.prepare<[StoredRow]>(`UPDATE ${table} SET ${settings} WHERE id = @id`)
	};
}

/** A row kept before a column came to be has no value for it. */
function complete(columns: readonly string[], row: StoredRow): StoredRow {
	return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}

/** Whether two states of a row say the same; the version is no part of what a row says. */
export function saysTheSame(a: StoredRow | undefined, b: StoredRow | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return Object.keys(a).every((key) => key === 'version' || a[key] === (b[key] ?? null));
}
