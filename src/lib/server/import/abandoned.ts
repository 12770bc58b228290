import { localCall } from '../call.ts';
import { done } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { transact } from '../store/history/change.ts';
import { dropAbandoned, scansWithAbandoned } from '../store/import/log.ts';
import { removeEmptyScan } from '../store/write/empty-scan.ts';

/**
 * Clears away files that were read and never stored because whoever read them is gone: what
 * was kept of them, and scans that were made for them and hold nothing. A scan that somebody
 * made themselves stays, empty or not.
 *
 * @param before files that were read earlier than this; a server that starts takes all
 */
export async function removeAbandoned(store: Store, before: Date): Promise<void> {
	const scans = scansWithAbandoned(store.read.sqlite, before);
	if (scans.length === 0) return;
	const call = localCall('server', 'none', new Date());
	for (const scan of scans) await removeEmptyScan(store, scan, call);
	await transact(store, async ({ sqlite }) => {
		dropAbandoned(sqlite, before);
		return done(undefined);
	});
}
