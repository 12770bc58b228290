import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Records } from '#lib/domain/records/records.ts';
import { localCall, type Call } from '#lib/server/call.ts';
import type { FileToImport } from '#lib/server/import/apply.ts';
import { importIntoScan, type ImportRun } from '#lib/server/import/run.ts';
import type { Outcome } from '#lib/server/outcome.ts';
import { openMemory, type Store } from '#lib/server/store/database/open.ts';

/** A call of the one user of this computer, on a day in November. */
export function callAt(instant = '2026-11-22T12:00:00Z'): Call {
	return localCall('test', 'request', new Date(instant));
}

/** What succeeded, or a failing test that says why not. */
export function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
	return outcome.value;
}

/** Codes of what was refused; empty when it was not. */
export function refusals(outcome: Outcome<unknown>): string[] {
	return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** Records as a file that was read. */
export function fileOf(records: Records, sha256 = 'bytes', fileName = 'town.xlsx'): FileToImport {
	return { fileName, sha256, records, problems: [], madeCodes: [], keyCodes: '' };
}

/** A store in memory that holds one scan with these records. */
export async function storeWith(
	records: Records,
	name = 'Noord'
): Promise<{ readonly store: Store; readonly scan: number }> {
	const store = openMemory();
	const run = valueOf(await importIntoScan(store, callAt(), name, [fileOf(records)]));
	return { store, scan: run.scan };
}

/** Imports records into the scan of the name that `storeWith` gives. */
export async function importAgain(
	store: Store,
	records: Records,
	sha256 = 'other bytes',
	name = 'Noord'
): Promise<ImportRun> {
	return valueOf(await importIntoScan(store, callAt(), name, [fileOf(records, sha256)]));
}

/** The id of an actor by its code. */
export function idOf(store: Store, code: string): number {
	return store.read.sqlite
		.prepare<[string], number>('SELECT id FROM actor WHERE code = ?')
		.pluck()
		.get(code)!;
}

/** The id of the tie between two actors by their codes. */
export function tieBetween(store: Store, from: string, to: string): number {
	return store.read.sqlite
		.prepare<[number, number, number, number], number>(
			'SELECT id FROM tie WHERE from_id IN (?, ?) AND to_id IN (?, ?)'
		)
		.pluck()
		.get(idOf(store, from), idOf(store, to), idOf(store, from), idOf(store, to))!;
}

/** How many rows a table has. */
export function count(store: Store, table: string): number {
	return store.read.sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get()!;
}

/** A folder of its own for the length of a test. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
	const path = mkdtempSync(join(tmpdir(), 'vangnet-'));
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
