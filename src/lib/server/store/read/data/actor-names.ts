import type { ActorKind } from '#lib/domain/actor.ts';
import type { Store } from '../../database/open.ts';

/** An actor by whatever it is called. */
export interface ActorName {
	readonly id: number;
	readonly kind: ActorKind;
	readonly code: string;
	readonly label: string;
	readonly function: string;
	/** Under whose name it stands now; null: its own. */
	readonly into: number | null;
}

/** All actors of a scan, those that were merged among them. */
export function listActorNames({ read: { sqlite } }: Store, scan: number): readonly ActorName[] {
	return sqlite
		.prepare<[number], ActorName>(
			`SELECT id, kind, code, coalesce(label, '') AS label, coalesce(function, '') AS function,
				merged_into AS "into"
			FROM actor WHERE scan_id = ? ORDER BY id`
		)
		.all(scan);
}
