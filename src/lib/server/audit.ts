import { done, type Outcome } from './outcome.ts';
import type { Call } from './call.ts';
import type { Store } from './store/database/open.ts';
import { appendAudit, brokenLink, listAudit } from './store/history/audit.ts';
import { transact } from './store/history/change.ts';

/** One line of "who looked": same-day repeats of one user and verb are told once, the first. */
export interface Look {
	readonly at: string;
	readonly user: string;
	readonly role: string;
	readonly verb: string;
	readonly ground: string;
	readonly origin: string;
}

/** What is read, taken out or asked for that changes nothing; each is personal data on the move. */
export type ReadVerb = 'read' | 'search' | 'export' | 'print' | 'preview-import';

/**
 * Writes down that somebody looks. Reading personal data without a line in the audit is
 * not allowed, so this comes first, and when it fails the reading fails.
 */
export async function recordRead(
	store: Store,
	call: Call,
	what: {
		readonly verb: ReadVerb;
		readonly kind: 'household' | 'professional' | 'scan' | 'file';
		readonly id: string | number;
		readonly scan?: number;
	}
): Promise<void> {
	await transact(store, async ({ sqlite }): Promise<Outcome<undefined>> => {
		const { verb, kind, id, scan } = what;
		appendAudit(sqlite, call, { verb, objectKind: kind, objectId: id, scan, result: 'done' });
		return done(undefined);
	});
}

/** "Who looked at this": newest first. */
export function listLooks(store: Store, kind: string, id: string | number): readonly Look[] {
	const first = new Map<string, Look>();
	for (const row of listAudit(store.read.sqlite, kind, id)) {
		const { at, by_user: user, role, verb, ground, origin } = row;
		// Newest first, so the last one met of a day is its first.
		first.set(`${at.slice(0, 10)} ${user} ${verb}`, { at, user, role, verb, ground, origin });
	}
	return [...first.values()];
}

/** The number of the first line of the audit that was changed, moved or taken out. */
export function verifyAudit(store: Store): number | undefined {
	return brokenLink(store.read.sqlite);
}
