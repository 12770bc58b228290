import type { Store } from '../../database/open.ts';
import { keepRows, type StoredRow } from '../../history/rows.ts';
import type { TrackedTable } from '../../history/track.ts';

/** One row that a step touched, as it was and as the step left it. */
export interface StepRow {
	readonly table: TrackedTable;
	readonly id: number;
	/** Missing: the step made this row. */
	readonly before?: StoredRow;
	/** Missing: the step took this row away, or nobody knows any more what it said. */
	readonly after?: StoredRow;
}

/** How many rows of one table a step made, changed and took away. */
export interface StepCount {
	readonly table: TrackedTable;
	readonly made: number;
	readonly changed: number;
	readonly removed: number;
}

export function countStepRows({ read: { sqlite } }: Store, change: number): readonly StepCount[] {
	return sqlite
		.prepare<[number], StepCount>(
			`SELECT entity AS "table",
				sum(before IS NULL) AS made,
				sum(before IS NOT NULL AND after IS NOT NULL) AS changed,
				sum(before IS NOT NULL AND after IS NULL) AS removed
			FROM change_item WHERE change_id = ? GROUP BY entity ORDER BY min(seq)`
		)
		.all(change);
}

interface ItemRow {
	seq: number;
	entity: TrackedTable;
	entity_id: number;
	before: string | null;
	after: string | null;
	next_before: string | null;
	has_next: 0 | 1;
}

/**
 * The rows that a step touched, in order. What a step made is not kept with it: the next
 * step that touched the row kept it, and when there is none it stands there still.
 */
export function listStepRows(
	{ read: { sqlite } }: Store,
	change: number,
	limit: number
): readonly StepRow[] {
	const rows = keepRows(sqlite);
	const parse = (text: string | null): StoredRow | undefined =>
		text === null ? undefined : (JSON.parse(text) as StoredRow);
	return sqlite
		.prepare<[number, number], ItemRow>(
			`SELECT item.seq, item.entity, item.entity_id, item.before, item.after,
				next.before AS next_before, next.seq IS NOT NULL AS has_next
			FROM change_item AS item
			LEFT JOIN change_item AS next ON next.seq = (
				SELECT min(later.seq) FROM change_item AS later
				WHERE later.entity = item.entity AND later.entity_id = item.entity_id
					AND later.seq > item.seq)
			WHERE item.change_id = ? ORDER BY item.seq LIMIT ?`
		)
		.all(change, limit)
		.map(({ entity, entity_id, before, after, next_before, has_next }) => ({
			table: entity,
			id: entity_id,
			before: parse(before),
			after:
				parse(after) ??
				(before !== null ? undefined : has_next ? parse(next_before) : rows.find(entity, entity_id))
		}));
}
