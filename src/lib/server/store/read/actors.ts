import type { ActorKind } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { Store } from '../database/open.ts';
import { toReference, type ActorReference } from './references.ts';

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
