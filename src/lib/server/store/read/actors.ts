import type { ActorKind } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { Store } from '../database/open.ts';
import { toList, toReference, type ActorReference } from './references.ts';

/** Who may be meant by a few letters: by code, label, function or alias; never households. */
export async function searchActors(
	{ read: { sqlite } }: Store,
	scan: number,
	text: string,
	kinds: readonly Exclude<ActorKind, 'household'>[],
	limit = 20
): Promise<readonly ActorReference[]> {
	const wanted = foldName(text);
	const aliases = new Map<number, string>();
	const rows = sqlite
		.prepare<[number], [number, string]>('SELECT actor_id, folded FROM alias WHERE scan_id = ?')
		.raw()
		.all(scan);
	for (const [actor, folded] of rows) {
		aliases.set(actor, `${aliases.get(actor) ?? ''} ${folded}`);
	}
	const found = sqlite
		.prepare<[number], Parameters<typeof toReference>[0]>(
			`SELECT id, kind, code, label, function, identity FROM actor
			WHERE scan_id = ? AND kind <> 'household' AND merged_into IS NULL ORDER BY label, code`
		)
		.all(scan)
		.filter(({ id, kind, code, label, function: job }) => {
			if (!(kinds as readonly string[]).includes(kind)) return false;
			const names = `${code} ${label ?? ''} ${job ?? ''} ${aliases.get(id) ?? ''}`;
			return foldName(names).includes(wanted);
		});
	return found.slice(0, limit).map(toReference);
}

/** Other names of the actors of a scan, by their ids. */
export function readAliases(
	{ read: { sqlite } }: Store,
	scan: number
): ReadonlyMap<number, readonly string[]> {
	const aliases = new Map<number, string[]>();
	const rows = sqlite
		.prepare<[number], [number, string]>(
			'SELECT actor_id, text FROM alias WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan);
	for (const [actor, text] of rows) aliases.set(actor, [...(aliases.get(actor) ?? []), text]);
	return aliases;
}

/** Tags of the actors of a scan that have any, by their ids. */
export function readTags(
	{ read: { sqlite } }: Store,
	scan: number
): ReadonlyMap<number, readonly string[]> {
	const rows = sqlite
		.prepare<[number], [number, string]>(
			'SELECT id, tags FROM actor WHERE scan_id = ? AND tags IS NOT NULL'
		)
		.raw()
		.all(scan);
	return new Map(rows.map(([actor, tags]) => [actor, toList(tags)]));
}

/** Whom somebody means who typed a code or, where names may be seen, a name; households by code only. */
export function findTyped(
	{ read: { sqlite } }: Store,
	scan: number,
	text: string,
	hasNames: boolean
): ActorReference | undefined {
	const rows = sqlite
		.prepare<[number], Parameters<typeof toReference>[0]>(
			'SELECT id, kind, code, label, function, identity FROM actor WHERE scan_id = ? ORDER BY id'
		)
		.all(scan);
	const wanted = foldName(text);
	const found =
		rows.find(({ code }) => foldName(code) === wanted) ??
		rows.find(({ label }) => hasNames && foldName(label ?? '') === wanted);
	return found && toReference(found);
}
