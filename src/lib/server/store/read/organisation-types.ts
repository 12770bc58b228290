import type { Store } from '../database/open.ts';

/** The type of each organisation of a scan that has one, by its id. */
export function organisationTypes(
	{ read: { sqlite } }: Store,
	scan: number
): ReadonlyMap<number, string> {
	return new Map(
		sqlite
			.prepare<[number], [number, string]>(
				`SELECT id, organisation_type FROM actor
				WHERE scan_id = ? AND organisation_type IS NOT NULL ORDER BY id`
			)
			.raw()
			.all(scan)
	);
}
