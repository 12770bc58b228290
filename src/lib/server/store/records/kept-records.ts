import type { Database } from 'better-sqlite3';
import { lensSchema } from '#lib/domain/lens.ts';
import type { ApartRecord, ScenarioRecord } from '#lib/domain/records/records.ts';
import { scenarioSchema } from '#lib/domain/scenario.ts';
import type { Places } from '../read/columns.ts';

/** Which two somebody said are not the same. */
export function readApart(
	sqlite: Database,
	scan: number,
	{ actors }: Places
): readonly ApartRecord[] {
	return sqlite
		.prepare<[number], [number, number]>(
			'SELECT actor_id, other_id FROM apart WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan)
		.map(([actor, other]) => ({ actor: actors.of(actor), other: actors.of(other) }));
}

/** What was tried and kept. */
export function readScenarios(sqlite: Database, scan: number): readonly ScenarioRecord[] {
	return sqlite
		.prepare<[number], { name: string; lens: string; edits: string }>(
			'SELECT name, lens, edits FROM scenario WHERE scan_id = ? ORDER BY id'
		)
		.all(scan)
		.map(({ name, lens, edits }) => ({
			name,
			lens: lensSchema.parse(JSON.parse(lens)),
			edits: scenarioSchema.parse(JSON.parse(edits))
		}));
}
