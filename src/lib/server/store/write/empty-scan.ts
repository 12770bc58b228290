import { localCall, type Call } from '../../call.ts';
import type { Store } from '../database/open.ts';
import { isMadeForFile } from '../import/log.ts';
import { undoChange } from '../history/undo.ts';

/**
 * Takes back the making of a scan for a file that was not stored after all: nothing was
 * done in it but making it. Any other scan stays, also one that somebody made empty.
 */
export async function removeEmptyScan(
	store: Store,
	scan: number,
	call: Call = localCall('server', 'none', new Date())
): Promise<void> {
	const steps = store.read.sqlite
		.prepare<[number], { id: number; verb: string }>(
			'SELECT id, verb FROM change WHERE scan_id = ?'
		)
		.all(scan);
	const [made] = steps;
	if (steps.length !== 1 || made!.verb !== 'create-scan') return;
	if (!isMadeForFile(store.read.sqlite, scan)) return;
	await undoChange(store, call, scan, made!.id);
}
