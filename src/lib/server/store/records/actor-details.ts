import type { Database } from 'better-sqlite3';
import type { Tier } from '#lib/domain/actor.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { ActorDetail } from '#lib/domain/records/records.ts';
import { Positions } from '../columns/indices.ts';
import type { Store } from '../database/open.ts';
import { toList } from '../read/references.ts';

interface DetailRow {
	id: number;
	organisation_id: number | null;
	tier: Tier | null;
	organisation_type: string | null;
	is_entrance: number | null;
	tags: string | null;
	from_text: string | null;
	to_text: string | null;
}

/** What a file can say of the actors of these columns beside them. */
export function actorDetailsOf(
	{ read: { sqlite } }: Store,
	scan: number,
	{ actors }: ScanColumns
): readonly ActorDetail[] {
	return readActorDetails(sqlite, scan, new Positions(actors.id));
}

/** What a file can say of actors beside their columns, in the order of the columns. */
export function readActorDetails(
	sqlite: Database,
	scan: number,
	actors: Positions
): readonly ActorDetail[] {
	const aliases = new Map<number, string[]>();
	const rows = sqlite
		.prepare<[number], [number, string]>(
			'SELECT actor_id, text FROM alias WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan);
	for (const [actor, text] of rows) aliases.set(actor, [...(aliases.get(actor) ?? []), text]);
	return sqlite
		.prepare<[number], DetailRow>(
			`SELECT id, organisation_id, tier, organisation_type, is_entrance, tags, from_text, to_text
			FROM actor WHERE scan_id = ? ORDER BY id`
		)
		.all(scan)
		.map((row) => ({
			// Under its own code it is found again, also where it had none before.
			codeGiven: true,
			organisation: actors.of(row.organisation_id),
			aliases: aliases.get(row.id),
			tier: row.tier ?? undefined,
			organisationType: row.organisation_type ?? undefined,
			isEntrance: row.is_entrance === null ? undefined : row.is_entrance === 1,
			tags: row.tags === null ? undefined : toList(row.tags),
			from: row.from_text ?? undefined,
			to: row.to_text ?? undefined
		}));
}
