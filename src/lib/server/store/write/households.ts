import type { ConsultationState, Member } from '#lib/domain/actor.ts';
import type { Writing } from '../history/change.ts';

export async function insertMembers(
	{ db, scan }: Writing,
	household: number,
	members: readonly Member[]
): Promise<void> {
	if (members.length === 0) return;
	await db
		.insertInto('member')
		.values(
			members.map(({ role, ageBand }) => ({
				scan_id: scan,
				household_id: household,
				role,
				age_band: ageBand ?? null
			}))
		)
		.execute();
}

export interface NewConsultation {
	readonly household: number;
	readonly state: ConsultationState;
	readonly on?: string;
	readonly byRole?: string;
	readonly how?: string;
	readonly infoVersion?: string;
	readonly feedback?: string;
	readonly sources?: readonly number[];
}

export async function insertConsultation(
	{ db, scan }: Writing,
	consultation: NewConsultation
): Promise<void> {
	const { household, state, on, byRole, how, infoVersion, feedback, sources } = consultation;
	const { insertId } = await db
		.insertInto('consultation')
		.values({
			scan_id: scan,
			household_id: household,
			state,
			on_day: on ?? null,
			by_role: byRole || null,
			how: how || null,
			info_version: infoVersion || null,
			feedback: feedback || null,
			is_scoped: sources ? 1 : 0
		})
		.executeTakeFirstOrThrow();
	for (const source of new Set(sources)) {
		await db
			.insertInto('consultation_source')
			.values({ scan_id: scan, consultation_id: Number(insertId), source_id: source })
			.execute();
	}
}

/** Whether all of these are sources of this scan. */
export async function knownSources(
	{ db, scan }: Writing,
	ids: readonly number[]
): Promise<boolean> {
	const rows = await db
		.selectFrom('source')
		.select('id')
		.where('scan_id', '=', scan)
		.where('id', 'in', ids)
		.execute();
	return new Set(ids).size === rows.length;
}

/** What was agreed with a household last; without `sources` it is about all of them. */
export async function newestConsultation(
	{ db, scan }: Writing,
	household: number
): Promise<{ readonly state: ConsultationState; readonly sources?: readonly number[] }> {
	const row = await db
		.selectFrom('consultation')
		.select(['id', 'state', 'is_scoped'])
		.where('scan_id', '=', scan)
		.where('household_id', '=', household)
		.orderBy('id', 'desc')
		.executeTakeFirst();
	if (!row) return { state: 'not-asked' };
	if (!row.is_scoped) return { state: row.state };
	const sources = await db
		.selectFrom('consultation_source')
		.select('source_id')
		.where('scan_id', '=', scan)
		.where('consultation_id', '=', row.id)
		.orderBy('id')
		.execute();
	return { state: row.state, sources: sources.map(({ source_id }) => source_id) };
}
