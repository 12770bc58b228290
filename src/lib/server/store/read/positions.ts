import { done } from '../../outcome.ts';
import type { Store } from '../database/open.ts';
import { transact } from '../history/change.ts';

/** Where an actor stands in a picture. */
export interface Position {
	readonly actor: number;
	readonly x: number;
	readonly y: number;
	readonly pinned: boolean;
}

export interface Picture {
	readonly scan: number;
	readonly level: string;
	readonly layout: string;
}

/** A position with the level and the layout it belongs to. */
export type Placed = Position & Omit<Picture, 'scan'>;

/** Every position of a scan, in an order that is the same each time. */
export async function readPositions(
	{ read: { sqlite } }: Store,
	scan: number
): Promise<readonly Placed[]> {
	return sqlite
		.prepare<[number], Omit<Placed, 'pinned'> & { readonly pinned: number }>(
			`SELECT level, layout, actor_id AS actor, x, y, pinned FROM position
			WHERE scan_id = ? ORDER BY level, layout, actor_id`
		)
		.all(scan)
		.map((row) => ({ ...row, pinned: row.pinned === 1 }));
}

/** Keeps where actors stand. A picture is no knowledge, so it is no step in the history. */
export async function savePositions(
	store: Store,
	{ scan, level, layout }: Picture,
	positions: readonly Position[]
): Promise<void> {
	await transact(store, async ({ sqlite }) => {
		const statement = sqlite.prepare(
			`INSERT INTO position (scan_id, level, layout, actor_id, x, y, pinned)
			SELECT ?, ?, ?, id, ?, ?, ? FROM actor WHERE id = ? AND scan_id = ?
			ON CONFLICT (scan_id, level, layout, actor_id)
			DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned`
		);
		for (const { actor, x, y, pinned } of positions) {
			statement.run(scan, level, layout, x, y, pinned ? 1 : 0, actor, scan);
		}
		return done(undefined);
	});
}
