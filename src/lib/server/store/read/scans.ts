import type { ActorKind } from '#lib/domain/actor.ts';
import type { Store } from '../database/open.ts';

/** A scan by its names and numbers. */
export interface ScanSummary {
	readonly id: number;
	/** Stands in addresses: it says nothing and is never used again. */
	readonly uid: string;
	readonly name: string;
	readonly isExample: boolean;
	/** Raised by every change. */
	readonly dataVersion: number;
	/** Of what is written down of the scan itself. */
	readonly version: number;
}

/** A scan in the list of scans. */
export interface ListedScan extends ScanSummary {
	/** How many there are of each kind; households that declined or withdrew are not counted. */
	readonly actors: Readonly<Partial<Record<ActorKind, number>>>;
	readonly sources: number;
	/** When it was changed last, as an instant. */
	readonly changedAt?: string;
}

interface ScanRow {
	id: number;
	uid: string;
	name: string;
	is_example: number;
	data_version: number;
	version: number;
}

const SELECT = 'SELECT id, uid, name, is_example, data_version, version FROM scan';

/** All scans by name. */
export async function listScans({ read: { sqlite } }: Store): Promise<readonly ListedScan[]> {
	const actors = sqlite
		.prepare<[number], [ActorKind, number]>(
			`SELECT kind, count(*) FROM actor WHERE scan_id = ? AND merged_into IS NULL
				AND id NOT IN (SELECT household_id FROM consultation AS last
					WHERE state IN ('declined', 'withdrawn') AND NOT EXISTS (SELECT 1
						FROM consultation AS later
						WHERE later.household_id = last.household_id AND later.id > last.id))
			GROUP BY kind`
		)
		.raw();
	const sources = sqlite
		.prepare<[number], number>('SELECT count(*) FROM source WHERE scan_id = ?')
		.pluck();
	const changed = sqlite
		.prepare<[number], string | null>('SELECT max(at) FROM change WHERE scan_id = ?')
		.pluck();
	return sqlite
		.prepare<[], ScanRow>(`${SELECT} ORDER BY name`)
		.all()
		.map((row) => ({
			...toSummary(row),
			actors: Object.fromEntries(actors.all(row.id)),
			sources: sources.get(row.id)!,
			changedAt: changed.get(row.id) ?? undefined
		}));
}

/** The scan of an address; undefined when there is none. */
export function findScan({ read: { sqlite } }: Store, uid: string): ScanSummary | undefined {
	const row = sqlite.prepare<[string], ScanRow>(`${SELECT} WHERE uid = ?`).get(uid);
	return row && toSummary(row);
}

/** The scan of this number; undefined when there is none. */
export function findScanById({ read: { sqlite } }: Store, id: number): ScanSummary | undefined {
	const row = sqlite.prepare<[number], ScanRow>(`${SELECT} WHERE id = ?`).get(id);
	return row && toSummary(row);
}

/** The scan that goes by a name; undefined when there is none. */
export function findScanNamed({ read: { sqlite } }: Store, name: string): ScanSummary | undefined {
	const row = sqlite.prepare<[string], ScanRow>(`${SELECT} WHERE name = ?`).get(name);
	return row && toSummary(row);
}

function toSummary({ id, uid, name, is_example, data_version, version }: ScanRow): ScanSummary {
	return { id, uid, name, isExample: is_example === 1, dataVersion: data_version, version };
}
