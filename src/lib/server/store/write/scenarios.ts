import type { Lens } from '#lib/domain/lens.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Writing } from '../history/change.ts';

export async function insertScenario(
	{ db, scan }: Writing,
	{ name, lens, edits }: { readonly name: string; readonly lens: Lens; readonly edits: Scenario }
): Promise<Outcome<undefined>> {
	await db
		.insertInto('scenario')
		.values({
			scan_id: scan,
			name,
			lens: JSON.stringify(lens),
			edits: JSON.stringify(edits)
		})
		.execute();
	return done(undefined);
}

export async function deleteScenario(
	{ db, scan }: Writing,
	scenario: number
): Promise<Outcome<undefined>> {
	const { numDeletedRows } = await db
		.deleteFrom('scenario')
		.where('scan_id', '=', scan)
		.where('id', '=', scenario)
		.executeTakeFirst();
	return numDeletedRows > 0n ? done(undefined) : refused('scenario-unknown');
}
