import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { Writing } from '../history/change.ts';
import type { SaidAtAll } from './own-knowledge.ts';

/** What a command needs to know of a tie. */
export interface TieBrief {
	readonly id: number;
	readonly kind: TieKind;
	readonly relation: string;
	readonly from: number;
	readonly to: number;
}

/** A tie of this scan; undefined when there is none of this id. */
export async function findTie({ db, scan }: Writing, id: number): Promise<TieBrief | undefined> {
	return await db
		.selectFrom('tie')
		.select(['id', 'kind', 'relation', 'from_id as from', 'to_id as to'])
		.where('scan_id', '=', scan)
		.where('id', '=', id)
		.executeTakeFirst();
}

/** What own knowledge can say of a tie. */
const SAID = [
	'claim.stance',
	'claim.status',
	'claim.from_text',
	'claim.to_text',
	'claim.earliest',
	'claim.latest',
	'claim.times_a_month',
	'claim.roles',
	'claim.on_behalf_of',
	'claim.life_domains',
	'claim.legal_frames',
	'claim.settings',
	'claim.does'
] as const;

/** Per helper of a household the newest of what own knowledge says of that help. */
export async function ownHelp(
	{ db, scan }: Writing,
	household: number
): Promise<readonly { helper: number; said: SaidAtAll; roles: readonly string[] }[]> {
	const rows = await db
		.selectFrom('claim')
		.innerJoin('tie', 'tie.id', 'claim.tie_id')
		.innerJoin('source', 'source.id', 'claim.source_id')
		.select(SAID)
		.select('tie.from_id as helper')
		.where('claim.scan_id', '=', scan)
		.where('tie.kind', '=', 'support')
		.where('tie.to_id', '=', household)
		.where('source.title', '=', OWN_KNOWLEDGE)
		.orderBy('source.earliest')
		.orderBy('source.id')
		.execute();
	const newest = new Map(rows.map((row) => [row.helper, row]));
	return Array.from(newest.values(), ({ helper, ...said }) => ({
		helper,
		said,
		roles: JSON.parse(said.roles ?? '[]') as string[]
	}));
}

/** Says which households a claim is about; none: in general. */
export async function setAbout(
	{ db, scan }: Writing,
	claim: number,
	households: readonly number[]
): Promise<void> {
	const known = await db
		.selectFrom('claim_about')
		.select(['id', 'household_id'])
		.where('scan_id', '=', scan)
		.where('claim_id', '=', claim)
		.execute();
	for (const { id, household_id } of known) {
		if (!households.includes(household_id)) {
			await db.deleteFrom('claim_about').where('id', '=', id).execute();
		}
	}
	const fresh = households.filter((id) => !known.some(({ household_id }) => household_id === id));
	for (const household_id of fresh) {
		const row = { scan_id: scan, claim_id: claim, household_id };
		await db.insertInto('claim_about').values(row).execute();
	}
}

/** The households that own knowledge of today has said a tie is about. */
export async function aboutOf({ db, scan }: Writing, claim: number): Promise<number[]> {
	const rows = await db
		.selectFrom('claim_about')
		.select('household_id')
		.where('scan_id', '=', scan)
		.where('claim_id', '=', claim)
		.execute();
	return rows.map(({ household_id }) => household_id);
}

/**
 * Since when a tie is, as the newest source tells it.
 *
 * @param sources the only ones that may be used; not given: all of them
 */
export async function knownBegin(
	{ db, scan }: Writing,
	tie: number,
	sources: readonly number[] | undefined
): Promise<{ from_text: string | null; earliest: number | null } | undefined> {
	const rows = await db
		.selectFrom('claim')
		.innerJoin('source', 'source.id', 'claim.source_id')
		.select(['claim.from_text', 'claim.earliest', 'claim.source_id'])
		.where('claim.scan_id', '=', scan)
		.where('claim.tie_id', '=', tie)
		.where('claim.stance', '=', 'present')
		.where('claim.from_text', 'is not', null)
		.orderBy('source.earliest', 'desc')
		.orderBy('source.id', 'desc')
		.execute();
	return rows.find(({ source_id }) => sources?.includes(source_id) ?? true);
}
