import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import type { Writing } from '../history/change.ts';
import { ownSource } from './own-knowledge.ts';

/** Whether own knowledge may speak of a household: what it agreed to, or why not. */
export type Scope = 'open' | 'declined' | 'outside';

/**
 * A household that agreed to some sources only is not spoken of by others. Who agreed to
 * own knowledge once agreed to that of later days.
 */
export async function scopeOfOwnKnowledge(writing: Writing, household: number): Promise<Scope> {
	const { db, scan } = writing;
	const consultation = await db
		.selectFrom('consultation')
		.select(['id', 'state', 'is_scoped'])
		.where('scan_id', '=', scan)
		.where('household_id', '=', household)
		.orderBy('id', 'desc')
		.executeTakeFirst();
	if (consultation?.state === 'declined' || consultation?.state === 'withdrawn') return 'declined';
	if (!consultation?.is_scoped) return 'open';
	const agreed = await db
		.selectFrom('consultation_source')
		.innerJoin('source', 'source.id', 'consultation_source.source_id')
		.select('source.id')
		.where('consultation_source.consultation_id', '=', consultation.id)
		.where('source.title', '=', OWN_KNOWLEDGE)
		.execute();
	if (agreed.length === 0) return 'outside';
	const source = await ownSource(writing);
	if (!agreed.some(({ id }) => id === source)) {
		await db
			.insertInto('consultation_source')
			.values({ scan_id: scan, consultation_id: consultation.id, source_id: source })
			.execute();
	}
	return 'open';
}
