import type { ActorKind } from '#lib/domain/actor.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { Store } from '../../database/open.ts';
import { referenceReader, type ActorReference } from '../references.ts';

/** An actor with a name, as it is looked at for doubles. */
export interface NamedActor {
	readonly id: number;
	readonly version: number;
	readonly kind: ActorKind;
	readonly label: string;
	/** Where it stands in a file that named an organisation with it. */
	readonly organisation?: number;
}

/** Actors with a name that stand for themselves; never a household. */
export function listNamedActors({ read: { sqlite } }: Store, scan: number): readonly NamedActor[] {
	return sqlite
		.prepare<
			[number],
			{ id: number; version: number; kind: ActorKind; label: string; organisation: number | null }
		>(
			`SELECT id, version, kind, label, organisation_id AS organisation FROM actor
			WHERE scan_id = ? AND kind <> 'household' AND merged_into IS NULL AND label <> ''
			ORDER BY id`
		)
		.all(scan)
		.map(({ organisation, ...row }) => ({ ...row, organisation: organisation ?? undefined }));
}

/** Other ends of the ties of some kinds, by the actor they start from: employers, households. */
export function endsOfTies(
	{ read: { sqlite } }: Store,
	scan: number,
	kind: TieKind
): ReadonlyMap<number, readonly number[]> {
	const ends = new Map<number, number[]>();
	const rows = sqlite
		.prepare<[number, string], [number, number]>(
			`SELECT coalesce(one.merged_into, one.id), coalesce(other.merged_into, other.id) FROM tie
			JOIN actor AS one ON one.id = tie.from_id JOIN actor AS other ON other.id = tie.to_id
			WHERE tie.scan_id = ? AND tie.kind = ?`
		)
		.raw()
		.all(scan, kind);
	for (const [from, to] of rows) ends.set(from, [...(ends.get(from) ?? []), to]);
	return ends;
}

/** Pairs of which somebody said that they are not the same, as "lower higher". */
export function listApart({ read: { sqlite } }: Store, scan: number): ReadonlySet<string> {
	const rows = sqlite
		.prepare<[number], [number, number]>('SELECT actor_id, other_id FROM apart WHERE scan_id = ?')
		.raw()
		.all(scan);
	return new Set(rows.map(([a, b]) => `${a} ${b}`));
}

/** Who was merged, and whose name they stand under now. */
export interface MergedActor {
	readonly id: number;
	readonly version: number;
	readonly actor: ActorReference;
	readonly into: ActorReference;
}

export function listMerged({ read: { sqlite } }: Store, scan: number): readonly MergedActor[] {
	const reference = referenceReader(sqlite);
	return sqlite
		.prepare<[number], { id: number; version: number; into: number }>(
			`SELECT id, version, merged_into AS "into" FROM actor
			WHERE scan_id = ? AND merged_into IS NOT NULL AND kind <> 'household' ORDER BY id`
		)
		.all(scan)
		.map(({ id, version, into }) => ({
			id,
			version,
			actor: reference(id),
			into: reference(into)
		}));
}
