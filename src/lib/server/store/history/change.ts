import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { ChangeVerb } from '#lib/domain/change.ts';
import type { Call } from '../../call.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Store } from '../database/open.ts';
import type { Tables } from '../tables/tables.ts';
import { appendAudit } from './audit.ts';
import type { TrackedTable } from './track.ts';

/** A transaction that writes. Nothing but SQL is awaited while it is open. */
export interface Transaction {
	readonly db: Kysely<Tables>;
	readonly sqlite: Database;
}

/** A transaction with an open change: rows of the scan may be written. */
export interface Writing extends Transaction {
	readonly call: Call;
	readonly scan: number;
	readonly change: number;
}

export interface Step {
	readonly scan: number;
	readonly verb: ChangeVerb;
	/** The actor it is mostly about. */
	readonly subject?: number;
	readonly undoes?: number;
}

export interface Changed<T> {
	readonly value: T;
	/** Number of the step; undefined when it left everything as it was. */
	readonly change?: number;
}

/** Does all of the work or none of it; what is refused leaves no trace. */
export async function transact<T>(
	store: Store,
	work: (transaction: Transaction) => Promise<Outcome<T>>
): Promise<Outcome<T>> {
	const queries = await store.write.queries();
	const db = await queries.startTransaction().execute();
	try {
		const outcome = await work({ db, sqlite: store.write.sqlite });
		if (outcome.ok) await db.commit().execute();
		return outcome;
	} finally {
		if (!db.isCommitted) await db.rollback().execute();
	}
}

/** One step of one user: what it did, its place in the history and its line in the audit. */
export async function takeStep<T>(
	transaction: Transaction,
	call: Call,
	step: Step,
	work: (writing: Writing) => Promise<Outcome<T>>
): Promise<Outcome<Changed<T>>> {
	const { sqlite } = transaction;
	const change = openChange(sqlite, call, step);
	const outcome = await work({ ...transaction, call, scan: step.scan, change });
	if (!outcome.ok) return outcome;
	const changed = closeChange(sqlite, change, step.scan);
	appendAudit(sqlite, call, {
		verb: step.verb,
		objectKind: 'change',
		objectId: changed ? change : 'none',
		scan: step.scan,
		result: 'done'
	});
	return done({ value: outcome.value, change: changed ? change : undefined });
}

/** A step in a transaction of its own. */
export function changeScan<T>(
	store: Store,
	call: Call,
	step: Step,
	work: (writing: Writing) => Promise<Outcome<T>>
): Promise<Outcome<Changed<T>>> {
	return transact(store, (transaction) => takeStep(transaction, call, step, work));
}

function openChange(sqlite: Database, call: Call, step: Step): number {
	const { lastInsertRowid } = sqlite
		.prepare(
			`INSERT INTO change (scan_id, at, by_user, verb, subject_id, undoes, is_open)
			VALUES (?, ?, ?, ?, ?, ?, 1)`
		)
		.run(
			step.scan,
			call.now.toISOString(),
			call.user,
			step.verb,
			step.subject ?? null,
			step.undoes ?? null
		);
	return Number(lastInsertRowid);
}

/** Closes a change; one that touched nothing is forgotten. */
function closeChange(sqlite: Database, change: number, scan: number): boolean {
	const touched = sqlite
		.prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM change_item WHERE change_id = ?)')
		.pluck()
		.get(change);
	if (!touched) {
		sqlite.prepare('DELETE FROM change WHERE id = ?').run(change);
		return false;
	}
	sqlite.prepare('UPDATE change SET is_open = NULL WHERE id = ?').run(change);
	sqlite.prepare('UPDATE scan SET data_version = data_version + 1 WHERE id = ?').run(scan);
	return true;
}

/** Says afterwards which actor a step is about, when the step made it. */
export function setSubject({ sqlite, change }: Writing, actor: number): void {
	sqlite.prepare('UPDATE change SET subject_id = ? WHERE id = ?').run(actor, change);
}

/** The id that the next row of a table gets. */
export function nextId(sqlite: Database, table: TrackedTable | 'position'): number {
	const last = sqlite
		.prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?')
		.pluck()
		.get(table);
	return (last ?? 0) + 1;
}
