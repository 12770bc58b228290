import { lensSchema, type Lens } from '#lib/domain/lens.ts';
import { scenarioSchema, type Scenario } from '#lib/domain/scenario.ts';
import type { Store } from '../database/open.ts';

/** Something that was tried and kept. */
export interface KeptScenario {
	readonly id: number;
	readonly name: string;
	readonly lens: Lens;
	readonly edits: Scenario;
}

/** What was kept of a scan, newest first. */
export async function listScenarios(
	{ read }: Store,
	scan: number
): Promise<readonly KeptScenario[]> {
	const db = await read.queries();
	const rows = await db
		.selectFrom('scenario')
		.select(['id', 'name', 'lens', 'edits'])
		.where('scan_id', '=', scan)
		.orderBy('id', 'desc')
		.execute();
	return rows.map(({ id, name, lens, edits }) => ({
		id,
		name,
		lens: lensSchema.parse(JSON.parse(lens)),
		edits: scenarioSchema.parse(JSON.parse(edits))
	}));
}
