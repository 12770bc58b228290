import type { Audience } from '#lib/domain/actor.ts';
import { recordRead } from '../audit.ts';
import type { Call } from '../call.ts';
import type { Store } from '../store/database/open.ts';
import { readRecords } from '../store/records/records.ts';
import { findScanNamed } from '../store/read/scans.ts';
import { visibleRecords, type VisibleRecords } from './visible-records.ts';

export interface ExportedScan extends VisibleRecords {
	readonly scan: { readonly id: number; readonly name: string; readonly isExample: boolean };
}

/**
 * A whole scan as a file can hold it, without loss, but for households that this
 * audience may not see: nothing of them is in it.
 *
 * @returns undefined when no scan goes by this name
 */
export async function exportScan(
	store: Store,
	call: Call,
	name: string,
	audience: Audience = 'editors'
): Promise<ExportedScan | undefined> {
	const scan = findScanNamed(store, name);
	if (!scan) return undefined;
	await recordRead(store, call, { verb: 'export', kind: 'scan', id: scan.id, scan: scan.id });
	const records = readRecords(store.read.sqlite, scan.id);
	const { id, isExample } = scan;
	return { scan: { id, name: scan.name, isExample }, ...visibleRecords(records, audience) };
}
