import type { ChangeVerb } from '#lib/domain/change.ts';
import type { Store } from '../database/open.ts';
import { findRedoable, findUndoable, standing } from '../history/force.ts';
import { referenceReader, type ActorReference } from './references.ts';

/** A step in the history of a scan. */
export interface ListedChange {
	readonly id: number;
	readonly at: string;
	readonly user: string;
	readonly verb: ChangeVerb;
	readonly undoes?: number;
	/** The actor it is mostly about, while it is there. */
	readonly subject?: ActorReference;
	/** Whether it stands, or was taken back. */
	readonly stands: boolean;
	readonly isPurged: boolean;
	/** How many rows it touched. */
	readonly rows: number;
}

interface ChangeRow {
	id: number;
	at: string;
	by_user: string;
	verb: ChangeVerb;
	undoes: number | null;
	subject_id: number | null;
	is_purged: number;
	rows: number;
}

/** Steps of a scan, newest first; `before` is where the page before ended. */
export async function listChanges(
	{ read: { sqlite } }: Store,
	scan: number,
	page: { readonly before?: number; readonly limit?: number; readonly subject?: number } = {}
): Promise<readonly ListedChange[]> {
	const { before = Number.MAX_SAFE_INTEGER, limit = 50, subject } = page;
	const stands = standing(sqlite, scan);
	const reference = referenceReader(sqlite);
	const exists = sqlite.prepare<[number], number>('SELECT 1 FROM actor WHERE id = ?').pluck();
	return sqlite
		.prepare<[number, number, number | null, number | null, number], ChangeRow>(
			`SELECT id, at, by_user, verb, undoes, subject_id, is_purged,
				(SELECT count(*) FROM change_item WHERE change_id = change.id) AS rows
			FROM change
			WHERE scan_id = ? AND id < ? AND is_open IS NULL AND (? IS NULL OR subject_id = ?)
			ORDER BY id DESC LIMIT ?`
		)
		.all(scan, before, subject ?? null, subject ?? null, limit)
		.map(({ id, at, by_user, verb, undoes, subject_id, is_purged, rows }) => ({
			id,
			at,
			user: by_user,
			verb,
			undoes: undoes ?? undefined,
			subject: subject_id !== null && exists.get(subject_id) ? reference(subject_id) : undefined,
			stands: stands.has(id),
			isPurged: is_purged === 1,
			rows
		}));
}

/** The steps that Ctrl-Z and Ctrl-Y of this user would take. */
export async function nextSteps(
	{ read: { sqlite } }: Store,
	scan: number,
	user: string
): Promise<{ readonly undo?: number; readonly redo?: number }> {
	return { undo: findUndoable(sqlite, scan, user), redo: findRedoable(sqlite, scan, user) };
}

/** One row that a step touched: what it was and what it became. */
export interface ListedItem {
	readonly table: string;
	readonly id: number;
	readonly before?: Readonly<Record<string, unknown>>;
	readonly after?: Readonly<Record<string, unknown>>;
}

/** The rows that a step touched, in order. A row that it made is told without its content. */
export async function listChangeItems(
	{ read: { db } }: Store,
	change: number,
	limit = 500
): Promise<readonly ListedItem[]> {
	const rows = await db
		.selectFrom('change_item')
		.select(['entity', 'entity_id', 'before', 'after'])
		.where('change_id', '=', change)
		.orderBy('seq')
		.limit(limit)
		.execute();
	const parse = (text: string | null): Readonly<Record<string, unknown>> | undefined =>
		text === null ? undefined : (JSON.parse(text) as Record<string, unknown>);
	return rows.map(({ entity, entity_id, before, after }) => ({
		table: entity,
		id: entity_id,
		before: parse(before),
		after: parse(after)
	}));
}
