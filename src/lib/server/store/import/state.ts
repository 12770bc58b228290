import type { Database } from 'better-sqlite3';
import { nextId } from '../history/change.ts';
import { standing } from '../history/force.ts';
import { IMPORT_COLUMNS, scanKey, type ImportTable, type Values } from './columns.ts';

/** What a scan holds already, read as far as an import needs it. */
export interface ScanState {
	/** Rows of a table in the order of their ids. */
	rows(table: ImportTable): readonly Values[];
	/** Rows that one source made: claims and whatever else a source says. */
	rowsOfSource(table: SaidTable, source: number): readonly Values[];
	/** Rows of a list that hangs on one row. */
	listOf(table: ListTable, owner: number): readonly Values[];
	/** The households that somebody of an own circle helps. */
	helpedBy(actor: number): ReadonlySet<number>;
	/** The id that the first new row of a table gets. */
	nextId(table: ImportTable): number;
	/** Whether these bytes were imported before, in a step that still stands. */
	wasImported(sha256: string): boolean;
}

/** No scan has this id. */
export const NO_SCAN = 0;

export type SaidTable = 'claim' | 'agreement' | 'event' | 'statement' | 'figure';

const OWNERS = {
	source_informant: 'source_id',
	source_interviewer: 'source_id',
	consultation_source: 'consultation_id',
	claim_about: 'claim_id',
	agreement_party: 'agreement_id',
	event_participant: 'event_id'
} as const;
export type ListTable = keyof typeof OWNERS;

/** @param scan NO_SCAN for one that is still to be made, which holds nothing */
export function readState(sqlite: Database, scan: number): ScanState {
	let helped: ReadonlyMap<number, ReadonlySet<number>> | undefined;
	const lists = new Map<ListTable, ReadonlyMap<number, Values[]>>();
	return {
		rows: (table) => select(sqlite, table, `${scanKey(table)} = ?`).all(scan),
		rowsOfSource: (table, source) =>
			select(sqlite, table, 'scan_id = ? AND source_id = ?').all(scan, source),
		listOf(table, owner) {
			const all = lists.get(table) ?? readLists(sqlite, table, scan);
			lists.set(table, all);
			return all.get(owner) ?? [];
		},
		helpedBy: (actor) => (helped ??= readHelped(sqlite, scan)).get(actor) ?? NOBODY,
		nextId: (table) => nextId(sqlite, table),
		wasImported: (sha256) => wasImported(sqlite, scan, sha256)
	};
}

function wasImported(sqlite: Database, scan: number, sha256: string): boolean {
	const changes = sqlite
		.prepare<[number, string], number>(
			'SELECT change_id FROM import WHERE scan_id = ? AND sha256 = ? AND change_id IS NOT NULL'
		)
		.pluck()
		.all(scan, sha256);
	if (changes.length === 0) return false;
	const stands = standing(sqlite, scan);
	return changes.some((change) => stands.has(change));
}

const NOBODY: ReadonlySet<number> = new Set();

function readHelped(sqlite: Database, scan: number): Map<number, Set<number>> {
	const helped = new Map<number, Set<number>>();
	const rows = sqlite
		.prepare<[number], [number, number]>(
			`SELECT tie.from_id, tie.to_id FROM tie JOIN actor ON actor.id = tie.from_id
			WHERE tie.scan_id = ? AND tie.kind = 'support' AND actor.kind = 'informal'`
		)
		.raw()
		.all(scan);
	for (const [helper, household] of rows) {
		helped.set(helper, (helped.get(helper) ?? new Set()).add(household));
	}
	return helped;
}

function select(sqlite: Database, table: ImportTable, where: string) {
	const columns = IMPORT_COLUMNS[table].map((name) => `"${name}"`).join(', ');
	const ofTies = table === 'claim' ? ' AND tie_id IS NOT NULL' : '';
	return sqlite
		.prepare<number[], Values>(
			`SELECT ${columns} FROM ${table} WHERE ${where}${ofTies} ORDER BY id`
		)
		.raw();
}

function readLists(sqlite: Database, table: ListTable, scan: number): Map<number, Values[]> {
	const owner = (IMPORT_COLUMNS[table] as readonly string[]).indexOf(OWNERS[table]);
	const lists = new Map<number, Values[]>();
	for (const row of select(sqlite, table, 'scan_id = ?').all(scan)) {
		const id = row[owner] as number;
		const list = lists.get(id) ?? [];
		list.push(row);
		lists.set(id, list);
	}
	return lists;
}
