import type { ChangeVerb } from '#lib/domain/change.ts';
import type { Store } from '../database/open.ts';
import { findRedoable, findUndoable, standing } from '../history/force.ts';
import { referenceReader, toList, type ActorReference } from './references.ts';

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
	/** How many rows of the store it touched. */
	readonly rows: number;
	/** Files that it read: their names, and how many rows they have and were refused, together. */
	readonly files?: {
		readonly names: readonly string[];
		readonly rows: number;
		readonly refused: number;
	};
	/** The source that it changed. */
	readonly source?: number;
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
	file_names: string | null;
	file_rows: number | null;
	file_refused: number | null;
	source_id: number | null;
}

interface Asked {
	scan: number;
	before: number;
	limit: number;
	actor: number;
}

/** Steps that touched an actor itself, a tie of it, or what is said of such a tie. */
const TOUCHED = `
	SELECT change_id FROM change_item WHERE entity = 'actor' AND entity_id = @actor
	UNION SELECT change_id FROM change_item
		JOIN tie ON entity = 'tie' AND entity_id = tie.id
		WHERE tie.scan_id = @scan AND (tie.from_id = @actor OR tie.to_id = @actor)
	UNION SELECT change_id FROM change_item
		JOIN claim ON entity = 'claim' AND entity_id = claim.id
		JOIN tie ON tie.id = claim.tie_id
		WHERE tie.scan_id = @scan AND (tie.from_id = @actor OR tie.to_id = @actor)`;

/**
 * Steps of a scan, newest first; `before` is where the page before ended, and `actor` asks
 * for those that touched one actor.
 */
export async function listChanges(
	{ read: { sqlite } }: Store,
	scan: number,
	page: { readonly before?: number; readonly limit?: number; readonly actor?: number } = {}
): Promise<readonly ListedChange[]> {
	const { before = Number.MAX_SAFE_INTEGER, limit = 50, actor } = page;
	const stands = standing(sqlite, scan);
	const reference = referenceReader(sqlite);
	const exists = sqlite.prepare<[number], number>('SELECT 1 FROM actor WHERE id = ?').pluck();
	return sqlite
		.prepare<[Asked], ChangeRow>(
			`SELECT id, at, by_user, verb, undoes, subject_id, is_purged,
				(SELECT count(*) FROM change_item WHERE change_id = change.id) AS rows,
				(SELECT json_group_array(file_name) FROM import WHERE change_id = change.id) AS file_names,
				(SELECT sum(read) FROM import WHERE change_id = change.id) AS file_rows,
				(SELECT sum(rejected) FROM import WHERE change_id = change.id) AS file_refused,
				CASE verb WHEN 'change-source' THEN (SELECT entity_id FROM change_item
					WHERE change_id = change.id AND entity = 'source' LIMIT 1) END AS source_id
			FROM change
			WHERE scan_id = @scan AND id < @before AND is_open IS NULL
				${actor === undefined ? '' : `AND (subject_id = @actor OR id IN (${TOUCHED}))`}
			ORDER BY id DESC LIMIT @limit`
		)
		.all({ scan, before, limit, actor: actor ?? 0 })
		.map(({ id, at, by_user, verb, undoes, subject_id, is_purged, rows, ...row }) => ({
			id,
			at,
			user: by_user,
			verb,
			undoes: undoes ?? undefined,
			subject: subject_id !== null && exists.get(subject_id) ? reference(subject_id) : undefined,
			stands: stands.has(id),
			isPurged: is_purged === 1,
			rows,
			files:
				row.file_rows === null
					? undefined
					: {
							names: toList(row.file_names),
							rows: row.file_rows,
							refused: row.file_refused ?? 0
						},
			source: row.source_id ?? undefined
		}));
}

/** One step; undefined when this scan has none of this number. */
export async function findChange(
	store: Store,
	scan: number,
	change: number
): Promise<ListedChange | undefined> {
	const [found] = await listChanges(store, scan, { before: change + 1, limit: 1 });
	return found?.id === change ? found : undefined;
}

/** The steps that Ctrl-Z and Ctrl-Y of this user would take. */
export async function nextSteps(
	{ read: { sqlite } }: Store,
	scan: number,
	user: string
): Promise<{ readonly undo?: number; readonly redo?: number }> {
	return { undo: findUndoable(sqlite, scan, user), redo: findRedoable(sqlite, scan, user) };
}
