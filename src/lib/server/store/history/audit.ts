import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Call } from '../../call.ts';

/** What was done to what: ids and codes of rows, never what they say. */
export interface AuditEntry {
	readonly verb: string;
	readonly objectKind: string;
	readonly objectId: string | number;
	readonly scan?: number;
	readonly result: 'done' | 'refused';
}

export interface AuditRow {
	readonly seq: number;
	readonly at: string;
	readonly by_user: string;
	readonly role: string;
	readonly verb: string;
	readonly object_kind: string;
	readonly object_id: string;
	readonly scan_id: number | null;
	readonly ground: string;
	readonly origin: string;
	readonly request_id: string;
	readonly result: string;
	readonly prev_hash: string;
	readonly hash: string;
}

/** Adds a link to the chain, in the transaction that is open. */
export function appendAudit(sqlite: Database, call: Call, entry: AuditEntry): void {
	const prev_hash =
		sqlite.prepare<[], string>('SELECT hash FROM audit ORDER BY seq DESC LIMIT 1').pluck().get() ??
		'';
	const row = {
		at: call.now.toISOString(),
		by_user: call.user,
		role: call.role,
		verb: entry.verb,
		object_kind: entry.objectKind,
		object_id: String(entry.objectId),
		scan_id: entry.scan ?? null,
		ground: call.ground,
		origin: call.origin,
		request_id: call.requestId,
		result: entry.result,
		prev_hash
	};
	sqlite
		.prepare(
			`INSERT INTO audit (at, by_user, role, verb, object_kind, object_id, scan_id, ground,
				origin, request_id, result, prev_hash, hash)
			VALUES (@at, @by_user, @role, @verb, @object_kind, @object_id, @scan_id, @ground,
				@origin, @request_id, @result, @prev_hash, @hash)`
		)
		.run({ ...row, hash: hashOf(row) });
}

function hashOf(row: Omit<AuditRow, 'seq' | 'hash'>): string {
	const { at, by_user, role, verb, object_kind, object_id, scan_id } = row;
	const { ground, origin, request_id, result, prev_hash } = row;
	const what = [at, by_user, role, verb, object_kind, object_id, scan_id];
	const text = JSON.stringify([prev_hash, ...what, ground, origin, request_id, result]);
	return createHash('sha256').update(text).digest('hex');
}

/** The number of the first link that does not hold; undefined when the chain is whole. */
export function brokenLink(sqlite: Database): number | undefined {
	let previous = '';
	let last = 0;
	const rows = sqlite.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').iterate();
	for (const row of rows) {
		const isNext = row.seq === last + 1 && row.prev_hash === previous;
		if (!isNext || row.hash !== hashOf(row)) return row.seq;
		previous = row.hash;
		last = row.seq;
	}
	return undefined;
}

/** Who did something to one object, newest first. */
export function listAudit(
	sqlite: Database,
	objectKind: string,
	objectId: string | number
): readonly AuditRow[] {
	return sqlite
		.prepare<[string, string], AuditRow>(
			'SELECT * FROM audit WHERE object_kind = ? AND object_id = ? ORDER BY seq DESC'
		)
		.all(objectKind, String(objectId));
}
