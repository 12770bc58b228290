import type { Database } from 'better-sqlite3';

/** What became of the rows of a file. `read` is always the sum of the others. */
export interface ImportCounts {
	readonly read: number;
	readonly created: number;
	readonly updated: number;
	readonly unchanged: number;
	readonly rejected: number;
	readonly skipped: number;
}

export interface ImportEntry extends ImportCounts {
	readonly fileName: string;
	readonly sha256: string;
	readonly madeCodes: readonly string[];
	/** Tells key lists apart by their codes; '' when there was none. */
	readonly keyCodes: string;
	readonly at: Date;
	/** Number of the step, when it changed something. */
	readonly change?: number;
	readonly isApplied: boolean;
}

/** Codes that were made when these very bytes were read into this scan before, beside the same key list. */
export function madeBefore(
	sqlite: Database,
	scan: number,
	{ sha256, keyCodes }: Pick<ImportEntry, 'sha256' | 'keyCodes'>
): readonly string[] | undefined {
	const text = sqlite
		.prepare<[number, string, string], string>(
			`SELECT made_codes FROM import
			WHERE scan_id = ? AND sha256 = ? AND key_codes = ? AND is_applied = 1
			ORDER BY id LIMIT 1`
		)
		.pluck()
		.get(scan, sha256, keyCodes);
	return text === undefined ? undefined : (JSON.parse(text) as string[]);
}

/** Codes of the households of a scan, that a new one must not equal. */
export function householdCodes(sqlite: Database, scan: number): ReadonlySet<string> {
	return new Set(
		sqlite
			.prepare<[number], string>("SELECT code FROM actor WHERE scan_id = ? AND kind = 'household'")
			.pluck()
			.all(scan)
	);
}

/** @param scan undefined for a scan that is made when this is stored */
export function addImport(sqlite: Database, scan: number | undefined, entry: ImportEntry): number {
	const { lastInsertRowid } = sqlite
		.prepare(
			`INSERT INTO import (scan_id, change_id, at, file_name, sha256, made_codes, key_codes,
				read, created, updated, unchanged, rejected, skipped, is_applied)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
		)
		.run(
			scan ?? null,
			entry.change ?? null,
			entry.at.toISOString(),
			entry.fileName,
			entry.sha256,
			JSON.stringify(entry.madeCodes),
			entry.keyCodes,
			entry.read,
			entry.created,
			entry.updated,
			entry.unchanged,
			entry.rejected,
			entry.skipped,
			entry.isApplied ? 1 : 0
		);
	return Number(lastInsertRowid);
}

/** Keeps what was read until somebody says yes, and clears what waited too long. */
export function addStage(
	sqlite: Database,
	importId: number,
	payload: Buffer,
	expiresAt: Date
): void {
	sqlite
		.prepare('INSERT INTO import_stage (import_id, payload, expires_at) VALUES (?, ?, ?)')
		.run(importId, payload, expiresAt.toISOString());
}

export function clearExpired(sqlite: Database, now: Date): void {
	sqlite
		.prepare(
			`DELETE FROM import WHERE is_applied = 0 AND id IN
				(SELECT import_id FROM import_stage WHERE expires_at <= ?)`
		)
		.run(now.toISOString());
}

/** What waits under a number, in one scan or for a new one; undefined when it is gone. */
export function findStage(
	sqlite: Database,
	scan: number | undefined,
	importId: number,
	now: Date
): Buffer | undefined {
	return sqlite
		.prepare<[number, number | null, string], Buffer>(
			`SELECT payload FROM import_stage JOIN import ON import.id = import_id
			WHERE import_id = ? AND scan_id IS ? AND expires_at > ?`
		)
		.pluck()
		.get(importId, scan ?? null, now.toISOString());
}

export function dropStage(sqlite: Database, importId: number): void {
	sqlite.prepare('DELETE FROM import WHERE id = ? AND is_applied = 0').run(importId);
}

/** Forgets the files that were never stored, since before a moment. */
export function dropAbandoned(sqlite: Database, before: Date): void {
	sqlite.prepare('DELETE FROM import WHERE is_applied = 0 AND at < ?').run(before.toISOString());
}
