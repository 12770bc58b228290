import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { PLACED_LAYOUTS, type PlacedLayout, type PlacedLevel } from '#lib/domain/columns/placed.ts';
import { starts } from '#lib/graph/directory.ts';
import type { Store } from '../store/database/open.ts';
import { readPositions, savePositions } from '../store/read/positions.ts';
import { scanColumns } from '../store/read/columns.ts';
import type { Study } from './study.ts';

export const PLACED_KINDS = ['helper', 'household', 'organisation'] as const;
type PlacedKind = (typeof PLACED_KINDS)[number];

/** Kind, code, x, y, and 1 when somebody put it there. */
export type Place = readonly [PlacedKind, string, number, number, number];

type KeptPlaces = Readonly<
	Record<PlacedLevel, Readonly<Partial<Record<PlacedLayout, readonly Place[]>>>>
>;

/** Where everything stands on each level, with a version that changes with it. */
export async function placesOf(
	store: Store,
	{ scan, columns, view: { snapshot } }: Study
): Promise<{ readonly rows: KeptPlaces; readonly version: string }> {
	const place = new Map(Array.from(columns.actors.id, (id, i) => [id, i]));
	const { household, organisation } = starts(snapshot);
	const households = new Set(snapshot.actor.subarray(household, organisation));
	const rows: Record<PlacedLevel, Partial<Record<PlacedLayout, Place[]>>> = {
		people: {},
		organisations: {}
	};
	let [count, sum] = [0, 0];
	for (const { level, layout, actor, x, y, pinned } of await readPositions(store, scan.id)) {
		const i = place.get(actor);
		const [onLevel, inLayout] = [rows[level as PlacedLevel], layout as PlacedLayout];
		if (i === undefined || !onLevel) continue;
		const kind = kindOf(columns.actors.kind[i]!);
		// Of a household that the lens does not show, not even the code travels.
		if (kind === 'household' && !households.has(i)) continue;
		(onLevel[inLayout] ??= []).push([kind, columns.actors.code[i]!, x, y, Number(pinned)]);
		count++;
		sum += (PLACED_LAYOUTS.indexOf(inLayout) + 2) * (x + 3 * y + Number(pinned));
	}
	return { rows, version: `${count}:${sum}` };
}

function kindOf(kind: number): PlacedKind {
	const name = ACTOR_KINDS[kind];
	return name === 'organisation' || name === 'household' ? name : 'helper';
}

/** Keeps places of actors by their codes; what is not known is left out. */
export async function savePlaces(
	store: Store,
	scan: number,
	{ level, layout }: { readonly level: PlacedLevel; readonly layout: PlacedLayout },
	places: readonly Place[]
): Promise<void> {
	const { actors } = scanColumns(store, scan)!;
	const known = new Map(
		actors.code.map((code, i) => [`${kindOf(actors.kind[i]!)} ${code}`, actors.id[i]!])
	);
	const positions = places.flatMap(([kind, code, x, y, pinned]) => {
		const actor = known.get(`${kind} ${code}`);
		const isPlace = Number.isFinite(x) && Number.isFinite(y);
		return actor !== undefined && isPlace ? [{ actor, x, y, pinned: pinned === 1 }] : [];
	});
	await savePositions(store, { scan, level, layout }, positions);
}
