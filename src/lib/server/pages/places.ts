import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import type { Store } from '../store/database/open.ts';
import { readPositions, savePositions } from '../store/read/positions.ts';
import { scanColumns } from '../store/read/columns.ts';
import type { Study } from './study.ts';

/** The one picture of this step: people, laid out by force. */
const PICTURE = { level: 'people', layout: 'force' } as const;

/** Kind, code, x and y. */
export type Place = readonly ['helper' | 'organisation', string, number, number];

/** Where people and organisations stand, with a version that changes when they are placed. */
export async function placesOf(
	store: Store,
	{ scan, columns }: Study
): Promise<{ readonly rows: readonly Place[]; readonly version: string }> {
	const positions = await readPositions(store, { scan: scan.id, ...PICTURE });
	const place = new Map(Array.from(columns.actors.id, (id, i) => [id, i]));
	const organisation = ACTOR_KINDS.indexOf('organisation');
	let sum = 0;
	const rows = positions.flatMap(({ actor, x, y }): Place[] => {
		const i = place.get(actor);
		if (i === undefined) return [];
		sum += x + 3 * y;
		const kind = columns.actors.kind[i] === organisation ? 'organisation' : 'helper';
		return [[kind, columns.actors.code[i]!, x, y]];
	});
	return { rows, version: `${rows.length}:${sum}` };
}

/** Keeps places of actors by their codes; what is not known is left out. */
export async function savePlaces(
	store: Store,
	scan: number,
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
	const positions = places.flatMap(([kind, code, x, y]) => {
		const actor = known.get(`${kind} ${code}`);
		const isPlace = Number.isFinite(x) && Number.isFinite(y);
		return actor !== undefined && isPlace ? [{ actor, x, y, pinned: false }] : [];
	});
	await savePositions(store, { scan, ...PICTURE }, positions);
}
