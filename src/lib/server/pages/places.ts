import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import type { Store } from '../store/database/open.ts';
import { readPositions, savePositions } from '../store/read/positions.ts';
import { scanColumns } from '../store/read/columns.ts';
import type { Study } from './study.ts';

/** Levels of the map of which places are kept; other layouts than by force follow from the data. */
export const PLACED_LEVELS = ['people', 'organisations'] as const;
export type PlacedLevel = (typeof PLACED_LEVELS)[number];

const LAYOUT = 'force';

/** Kind, code, x, y, and 1 when somebody put it there. */
export type Place = readonly ['helper' | 'organisation', string, number, number, number];

/** Where people and organisations stand on each level, with a version that changes with them. */
export async function placesOf(
	store: Store,
	{ scan, columns }: Study
): Promise<{
	readonly rows: Readonly<Record<PlacedLevel, readonly Place[]>>;
	readonly version: string;
}> {
	const place = new Map(Array.from(columns.actors.id, (id, i) => [id, i]));
	const organisation = ACTOR_KINDS.indexOf('organisation');
	const versions: string[] = [];
	const rowsOf = async (level: PlacedLevel): Promise<readonly Place[]> => {
		const positions = await readPositions(store, { scan: scan.id, level, layout: LAYOUT });
		let sum = 0;
		const rows = positions.flatMap(({ actor, x, y, pinned }): Place[] => {
			const i = place.get(actor);
			if (i === undefined) return [];
			sum += x + 3 * y + Number(pinned);
			const kind = columns.actors.kind[i] === organisation ? 'organisation' : 'helper';
			return [[kind, columns.actors.code[i]!, x, y, Number(pinned)]];
		});
		versions.push(`${rows.length}:${sum}`);
		return rows;
	};
	const rows = { people: await rowsOf('people'), organisations: await rowsOf('organisations') };
	return { rows, version: versions.join(':') };
}

/** Keeps places of actors by their codes; what is not known is left out. */
export async function savePlaces(
	store: Store,
	scan: number,
	level: PlacedLevel,
	places: readonly Place[]
): Promise<void> {
	const { actors } = scanColumns(store, scan)!;
	const organisation = ACTOR_KINDS.indexOf('organisation');
	const known = new Map(
		actors.code.map((code, i) => [
			`${actors.kind[i] === organisation ? 'organisation' : 'helper'} ${code}`,
			actors.id[i]!
		])
	);
	const positions = places.flatMap(([kind, code, x, y, pinned]) => {
		const actor = known.get(`${kind} ${code}`);
		const isPlace = Number.isFinite(x) && Number.isFinite(y);
		return actor !== undefined && isPlace ? [{ actor, x, y, pinned: pinned === 1 }] : [];
	});
	await savePositions(store, { scan, level, layout: LAYOUT }, positions);
}
