import type { Store } from '../database/open.ts';

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
