import type { Store } from '../../database/open.ts';

/** An organisation as one chooses it from a list. */
export interface OrganisationBrief {
	readonly id: number;
	readonly code: string;
	/** '' when it is known by its code only. */
	readonly label: string;
	/** Whose name it stands under now. */
	readonly mergedInto?: number;
}

/** All organisations of a scan, those that were merged among them. */
export function listOrganisations(
	{ read: { sqlite } }: Store,
	scan: number
): readonly OrganisationBrief[] {
	return sqlite
		.prepare<[number], { id: number; code: string; label: string | null; into: number | null }>(
			`SELECT id, code, label, merged_into AS "into" FROM actor
			WHERE scan_id = ? AND kind = 'organisation' ORDER BY id`
		)
		.all(scan)
		.map(({ id, code, label, into }) => ({
			id,
			code,
			label: label ?? '',
			mergedInto: into ?? undefined
		}));
}
