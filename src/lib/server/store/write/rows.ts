import type { Value } from '../import/columns.ts';
import { refused, done, stale, type Outcome } from '../../outcome.ts';
import type { Writing } from '../history/change.ts';
import type { TrackedTable } from '../history/track.ts';

/**
 * Changes a row that was read at a version; somebody else's change in between is given
 * back with both versions, and nothing is written.
 */
export function updateVersioned(
	{ sqlite, scan }: Writing,
	table: TrackedTable,
	row: { readonly id: number; readonly version: number },
	values: Readonly<Record<string, Value>>
): Outcome<undefined> {
	// A scan is its own scan.
	const owner = table === 'scan' ? 'id' : 'scan_id';
	const current = sqlite
		.prepare<[number, number], Record<string, Value>>(
			`SELECT * FROM ${table} WHERE id = ? AND ${owner} = ?`
		)
		.get(row.id, scan);
	if (!current) return refused(`${table}-unknown`);
	if (current.version !== row.version) return stale(row.version, current);
	const changed = Object.entries(values).filter(([name, value]) => current[name] !== value);
	if (changed.length === 0) return done(undefined);
	const settings = changed.map(([name]) => `"${name}" = ?`).join(', ');
	sqlite
		.prepare(`UPDATE ${table} SET ${settings}, version = version + 1 WHERE id = ?`)
		.run(...changed.map(([, value]) => value), row.id);
	return done(undefined);
}
