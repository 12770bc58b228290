import { done } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { transact } from '../store/history/change.ts';
import { dropAbandoned } from '../store/import/log.ts';

/**
 * Clears away what was read and never stored because whoever read it is gone.
 *
 * @param before files that were read earlier than this; a server that starts takes all
 */
export async function removeAbandoned(store: Store, before: Date): Promise<void> {
	await transact(store, async ({ sqlite }) => {
		dropAbandoned(sqlite, before);
		return done(undefined);
	});
}
