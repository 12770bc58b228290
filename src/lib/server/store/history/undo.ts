import { CONSULTATION_STATES } from '#lib/domain/actor.ts';
import type { ChangeVerb } from '#lib/domain/change.ts';
import type { Call } from '../../call.ts';
import { done, refused, type Outcome, type Refused } from '../../outcome.ts';
import type { Store } from '../database/open.ts';
import { changeScan, type Changed, type Writing } from './change.ts';
import { findRedoable, findUndoable } from './force.ts';
import { keepRows, saysTheSame, type RowKeeper, type StoredRow } from './rows.ts';
import type { TrackedTable } from './track.ts';

interface Item {
	seq: number;
	entity: TrackedTable;
	entity_id: number;
	before: string | null;
	/** The state that the step left: `before` of the next item of this row, if there is one. */
	has_next: number;
	next_before: string | null;
}

const PURGED = CONSULTATION_STATES.filter((state) => state === 'declined' || state === 'withdrawn');

/** Takes one step back, whichever it is, when nothing later stands in the way. */
export async function undoChange(
	store: Store,
	call: Call,
	scan: number,
	change: number
): Promise<Outcome<Changed<ChangeVerb>>> {
	return putBack(store, call, { scan, change, verb: 'undo' });
}

/** Takes back the newest step of this user that still stands. */
export async function undoLast(
	store: Store,
	call: Call,
	scan: number
): Promise<Outcome<Changed<ChangeVerb>>> {
	const change = findUndoable(store.read.sqlite, scan, call.user);
	if (change === undefined) return refused('nothing-to-undo');
	return putBack(store, call, { scan, change, verb: 'undo' });
}

/** Does again what was taken back last, when nothing else was done since. */
export async function redoLast(
	store: Store,
	call: Call,
	scan: number
): Promise<Outcome<Changed<ChangeVerb>>> {
	const change = findRedoable(store.read.sqlite, scan, call.user);
	if (change === undefined) return refused('nothing-to-redo');
	return putBack(store, call, { scan, change, verb: 'redo' });
}

async function putBack(
	store: Store,
	call: Call,
	{ scan, change, verb }: { scan: number; change: number; verb: 'undo' | 'redo' }
): Promise<Outcome<Changed<ChangeVerb>>> {
	return changeScan(store, call, { scan, verb, undoes: change }, async (writing) => {
		const items = itemsOf(writing, change);
		if (items.length === 0) return refused('change-unknown', { values: { change } });
		if (isPurged(writing, change)) return refused('change-was-purged', { values: { change } });
		const rows = keepRows(writing.sqlite);
		const problem = whyNot(writing, rows, items, change);
		if (problem) return problem;
		// Rows come back in the opposite order, and each may point to one that is not there yet.
		writing.sqlite.pragma('defer_foreign_keys = ON');
		for (const item of items) putBackItem(rows, item);
		const orphans = changesThatBuiltOn(writing, items);
		if (orphans.length > 0) return inTheWay(orphans);
		return done(stepBehind(writing, change));
	});
}

/** What was done at first, however often it was taken back and done again since. */
function stepBehind({ sqlite }: Writing, change: number): ChangeVerb {
	return sqlite
		.prepare<[number], ChangeVerb>(
			`WITH RECURSIVE behind (verb, undoes) AS (
				SELECT verb, undoes FROM change WHERE id = ?
				UNION ALL
				SELECT change.verb, change.undoes FROM change JOIN behind ON change.id = behind.undoes)
			SELECT verb FROM behind WHERE undoes IS NULL`
		)
		.pluck()
		.get(change)!;
}

function itemsOf({ sqlite, scan }: Writing, change: number): Item[] {
	return sqlite
		.prepare<[number, number], Item>(
			`SELECT item.seq, item.entity, item.entity_id, item.before,
				next.seq IS NOT NULL AS has_next, next.before AS next_before
			FROM change_item AS item
			JOIN change ON change.id = item.change_id
			LEFT JOIN change_item AS next ON next.seq = (
				SELECT min(later.seq) FROM change_item AS later
				WHERE later.entity = item.entity AND later.entity_id = item.entity_id
					AND later.seq > item.seq)
			WHERE item.change_id = ? AND change.scan_id = ? AND change.is_open IS NULL
			ORDER BY item.seq DESC`
		)
		.all(change, scan);
}

function isPurged({ sqlite }: Writing, change: number): boolean {
	return sqlite
		.prepare<[number], boolean>('SELECT is_purged FROM change WHERE id = ?')
		.pluck()
		.get(change)!;
}

function whyNot(
	{ sqlite }: Writing,
	rows: RowKeeper,
	items: readonly Item[],
	change: number
): Refused | undefined {
	const seen = new Set<string>();
	const later = new Set<number>();
	for (const item of items) {
		const key = `${item.entity} ${item.entity_id}`;
		const row = item.entity === 'consultation' ? rows.find('consultation', item.entity_id) : null;
		// Who said no is asked again, and not put back by a key.
		if (row && PURGED.includes(row.state as never)) return refused('consultation-is-asked-again');
		if (seen.has(key) || !item.has_next) continue;
		seen.add(key);
		const left = item.next_before === null ? undefined : parseRow(item.next_before);
		if (saysTheSame(left, rows.find(item.entity, item.entity_id))) continue;
		sqlite
			.prepare<[string, number, number], number>(
				`SELECT DISTINCT change_id FROM change_item
				WHERE entity = ? AND entity_id = ? AND seq > ?`
			)
			.pluck()
			.all(item.entity, item.entity_id, item.seq)
			.forEach((id) => later.add(id));
	}
	later.delete(change);
	return later.size > 0 ? inTheWay([...later]) : undefined;
}

function putBackItem(rows: RowKeeper, item: Item): void {
	if (item.before === null) {
		rows.remove(item.entity, item.entity_id);
		return;
	}
	const now = rows.find(item.entity, item.entity_id);
	const row = parseRow(item.before);
	// A version is never used twice, or an old screen could take this row for the one it read.
	if ('version' in row) row.version = Math.max(Number(row.version), Number(now?.version ?? 0)) + 1;
	if (now) rows.update(item.entity, row);
	else rows.insert(item.entity, row);
}

function parseRow(text: string): StoredRow {
	return JSON.parse(text) as StoredRow;
}

/** Later steps whose rows point to rows that would now be gone. */
function changesThatBuiltOn({ sqlite }: Writing, items: readonly Item[]): number[] {
	if (items.every((item) => item.before !== null)) return [];
	const orphans = sqlite.pragma('foreign_key_check') as { table: string; rowid: number }[];
	const madeBy = sqlite
		.prepare<[string, number], number>(
			'SELECT max(change_id) FROM change_item WHERE entity = ? AND entity_id = ?'
		)
		.pluck();
	return [...new Set(orphans.map(({ table, rowid }) => madeBy.get(table, rowid) ?? 0))];
}

function inTheWay(changes: readonly number[]): Refused {
	return {
		ok: false,
		problems: changes
			.toSorted((a, b) => b - a)
			.map((change) => ({
				code: 'later-change-in-the-way',
				severity: 'error',
				values: { change }
			}))
	};
}
