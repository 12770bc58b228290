import type { Audience } from '#lib/domain/actor.ts';
import { dayBounds } from '#lib/domain/day.ts';
import type { Store } from '../../database/open.ts';
import { visibility } from '../visible.ts';

/** The last date (EDTF) on which a source wrote that help still holds, by the tie. */
export function lastConfirmations(
	{ read: { sqlite } }: Store,
	scan: number,
	audience: Audience
): ReadonlyMap<number, string> {
	const visible = visibility(sqlite, scan, audience);
	const dates = new Map<number, string>();
	const firstOf = (text: string | undefined) =>
		text === undefined ? undefined : dayBounds(text)?.earliest;
	const rows = sqlite
		.prepare<[number], [tie: number, day: string, household: number, source: number]>(
			`SELECT tie.id, claim.last_confirmed, tie.to_id, claim.source_id FROM claim
			JOIN tie ON tie.id = claim.tie_id
			WHERE claim.scan_id = ? AND tie.kind = 'support' AND claim.stance = 'present'
				AND claim.last_confirmed IS NOT NULL`
		)
		.raw()
		.all(scan);
	for (const [tie, text, household, source] of rows) {
		const day = firstOf(text);
		if (day === undefined || visible.isOutOfScope(household, source)) continue;
		if (day >= (firstOf(dates.get(tie)) ?? day)) dates.set(tie, text);
	}
	return dates;
}
