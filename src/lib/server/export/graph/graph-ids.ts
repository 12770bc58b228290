import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { HiddenNames } from '#lib/domain/records/hidden-names.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { ActorDetail } from '#lib/domain/records/records.ts';
import type { View } from '#lib/graph/view.ts';

/** A scan, with what only the store keeps of its people where that is known. */
export type DetailedScan = ScanColumns & {
	readonly actorDetails?: readonly (ActorDetail | undefined)[];
};

/** What a graph is made of: a scan through a lens, and what its nodes are called. */
export interface GraphSubject {
	readonly scan: DetailedScan;
	readonly view: View;
	readonly lens: Lens;
	/** Missing when names may be told. */
	readonly hide?: HiddenNames;
	/** Per actor its id in the file; undefined for whom the lens does not show. */
	readonly ids: readonly (string | undefined)[];
	/** Per actor its place among the actors of the snapshot; -1 for whom it does not hold. */
	readonly place: Int32Array;
}

/** Ids of the actors that a view shows: their codes, or their kind and code where two share one. */
export function graphSubject(
	seen: Pick<GraphSubject, 'scan' | 'view' | 'lens'>,
	hide?: HiddenNames
): GraphSubject {
	const { scan, view } = seen;
	const { actors } = scan;
	const ids: (string | undefined)[] = new Array<undefined>(actors.length);
	const taken = new Set<string>();
	for (const kind of ['household', undefined] as const) {
		for (const actor of view.snapshot.actor) {
			const own = ACTOR_KINDS[actors.kind[actor]!]!;
			if (ids[actor] !== undefined || (kind && own !== kind)) continue;
			const code = hide?.code(actor) ?? actors.code[actor]!;
			const id = taken.has(code) ? `${own} ${code}` : code;
			taken.add(id);
			ids[actor] = id;
		}
	}
	const place = new Int32Array(actors.length).fill(-1);
	view.snapshot.actor.forEach((actor, i) => (place[actor] = i));
	return { ...seen, hide, ids, place };
}

/** Ids of those of these actors that the view shows. */
export function idsOf({ ids }: GraphSubject, actors: Iterable<number>): string[] {
	return Array.from(actors, (actor) => ids[actor]).filter((id) => id !== undefined);
}
