import { foldName } from '#lib/domain/fold.ts';
import type { ActorKind } from '#lib/domain/actor.ts';
import type { Insertable } from 'kysely';
import type { Writing } from '../history/change.ts';
import { toList } from '../read/references.ts';
import type { ActorTable } from '../tables/scan-tables.ts';

/** What a command needs to know of an actor. */
export interface ActorBrief {
	readonly id: number;
	readonly kind: ActorKind;
	readonly code: string;
	readonly label?: string;
	readonly mergedInto?: number;
	readonly version: number;
}

/** An actor of this scan; undefined when there is none of this id. */
export async function findActor(
	{ db, scan }: Writing,
	id: number
): Promise<ActorBrief | undefined> {
	const row = await db
		.selectFrom('actor')
		.select(['id', 'kind', 'code', 'label', 'merged_into', 'version'])
		.where('scan_id', '=', scan)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const { merged_into, label, ...rest } = row;
	return { ...rest, label: label ?? undefined, mergedInto: merged_into ?? undefined };
}

export async function tagsOfActor({ db, scan }: Writing, id: number): Promise<readonly string[]> {
	const row = await db
		.selectFrom('actor')
		.select('tags')
		.where('scan_id', '=', scan)
		.where('id', '=', id)
		.executeTakeFirst();
	return toList(row?.tags ?? null);
}

export async function listCodes({ db, scan }: Writing, kind: ActorKind): Promise<string[]> {
	const rows = await db
		.selectFrom('actor')
		.select('code')
		.where('scan_id', '=', scan)
		.where('kind', '=', kind)
		.execute();
	return rows.map(({ code }) => code);
}

export async function insertActor(
	{ db, scan }: Writing,
	actor: Omit<Insertable<ActorTable>, 'scan_id'>
): Promise<number> {
	const { insertId } = await db
		.insertInto('actor')
		.values({ ...actor, scan_id: scan })
		.executeTakeFirstOrThrow();
	return Number(insertId);
}

/** Somebody of this kind who goes by this name at this organisation. */
export async function findNamed(
	{ db, scan }: Writing,
	kind: ActorKind,
	name: string,
	organisation: number | undefined
): Promise<number | undefined> {
	const rows = await db
		.selectFrom('actor')
		.select(['id', 'label', 'function'])
		.where('scan_id', '=', scan)
		.where('kind', '=', kind)
		.where('organisation_id', organisation === undefined ? 'is' : '=', organisation ?? null)
		.execute();
	const folded = foldName(name);
	return rows.find((row) => foldName(row.label ?? row.function ?? '') === folded)?.id;
}

/** Everybody of a kind who goes by a name, wherever they work. */
export async function allNamed(
	{ db, scan }: Writing,
	kind: ActorKind,
	name: string
): Promise<readonly number[]> {
	const rows = await db
		.selectFrom('actor')
		.select(['id', 'label'])
		.where('scan_id', '=', scan)
		.where('kind', '=', kind)
		.where('merged_into', 'is', null)
		.execute();
	const folded = foldName(name);
	return rows.flatMap(({ id, label }) => (foldName(label ?? '') === folded ? [id] : []));
}

/** Adds a name somebody also goes by; a household has none. */
export async function addAlias(writing: Writing, actor: number, text: string): Promise<void> {
	const { db, scan } = writing;
	await db
		.insertInto('alias')
		.values({ scan_id: scan, actor_id: actor, text, folded: foldName(text) })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Says once that two are not the same. */
export async function insertApart(
	{ db, scan }: Writing,
	actor: number,
	other: number
): Promise<void> {
	const [actor_id, other_id] = actor < other ? [actor, other] : [other, actor];
	await db
		.insertInto('apart')
		.values({ scan_id: scan, actor_id, other_id })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Whether an actor is a part of another, be it by others between them. */
export function isPartOf({ sqlite, scan }: Writing, part: number, whole: number): boolean {
	const found = sqlite
		.prepare<[number, number, number], number>(
			`WITH RECURSIVE above (id) AS (
				SELECT part_of FROM actor WHERE scan_id = ? AND id = ?
				UNION SELECT part_of FROM actor JOIN above ON actor.id = above.id
			) SELECT 1 FROM above WHERE id = ?`
		)
		.get(scan, part, whole);
	return found !== undefined;
}
