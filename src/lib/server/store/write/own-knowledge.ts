import type { Insertable, Updateable } from 'kysely';
import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import { dayBounds, dayOf } from '#lib/domain/day.ts';
import { isSymmetric, type TieKind } from '#lib/domain/tie.ts';
import type { Writing } from '../history/change.ts';
import type { ClaimTable, StatementTable } from '../tables/claim-tables.ts';

/**
 * The source of what a user says in a screen today: their own knowledge, which stands
 * beside every other source and changes none. It belongs to the newest measurement, so
 * that what is mended shows under the lens a reader starts with.
 */
export async function ownSource({ db, scan, call }: Writing): Promise<number> {
	const today = dayOf(call.now);
	const wave = await db
		.selectFrom('wave')
		.select('id')
		.where('scan_id', '=', scan)
		.orderBy('earliest', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	const known = await db
		.selectFrom('source')
		.select('id')
		.where('scan_id', '=', scan)
		.where('title', '=', OWN_KNOWLEDGE)
		.where('day_text', '=', today)
		.where('wave_id', wave ? '=' : 'is', wave?.id ?? null)
		.executeTakeFirst();
	if (known) return known.id;
	const { insertId } = await db
		.insertInto('source')
		.values({
			scan_id: scan,
			code: await freeCode({ db, scan }, `own-${today}`),
			kind: 'professional',
			title: OWN_KNOWLEDGE,
			day_text: today,
			earliest: dayBounds(today)!.earliest,
			latest: dayBounds(today)!.latest,
			wave_id: wave?.id ?? null
		})
		.executeTakeFirstOrThrow();
	return Number(insertId);
}

async function freeCode({ db, scan }: Pick<Writing, 'db' | 'scan'>, stem: string): Promise<string> {
	const rows = await db
		.selectFrom('source')
		.select('code')
		.where('scan_id', '=', scan)
		.where('code', 'like', `${stem}%`)
		.execute();
	const taken = new Set(rows.map(({ code }) => code));
	for (let n = 1; ; n++) {
		const code = n === 1 ? stem : `${stem}-${n}`;
		if (!taken.has(code)) return code;
	}
}

/** What a claim says, beside what it is of. */
type Said = Omit<
	Updateable<ClaimTable>,
	'id' | 'scan_id' | 'uid' | 'tie_id' | 'source_id' | 'version' | 'reporter' | 'direction'
>;

export type SaidAtAll = Said & Pick<Insertable<ClaimTable>, 'stance'>;

export interface OwnTie {
	readonly kind: TieKind;
	readonly from: number;
	readonly to: number;
}

/** Says something of the tie between two actors, which is made when it is not there. */
export async function sayOwn(
	writing: Writing,
	ends: OwnTie,
	said: SaidAtAll
): Promise<{ tie: number; claim: number }> {
	const tie = await tieOf(writing, ends);
	return { tie, claim: await sayOwnOf(writing, tie, said) };
}

/**
 * Says something of a tie from own knowledge of today. What this source said of it on
 * another day stays; what it said today is corrected.
 */
export async function sayOwnOf(writing: Writing, tie: number, said: SaidAtAll): Promise<number> {
	const { db, scan } = writing;
	const known = await ownClaimOf(writing, tie);
	if (known) {
		await db
			.updateTable('claim')
			.set({ ...said, version: known.version + 1 })
			.where('id', '=', known.id)
			.execute();
		return known.id;
	}
	const source = await ownSource(writing);
	const { insertId } = await db
		.insertInto('claim')
		.values({ ...said, scan_id: scan, tie_id: tie, source_id: source, reporter: 'other' })
		.executeTakeFirstOrThrow();
	return Number(insertId);
}

/** What own knowledge of today says of a tie: one claim, mended as often as need be. */
export async function ownClaimOf(
	writing: Writing,
	tie: number
): Promise<{ id: number; version: number; earliest: number | null } | undefined> {
	const { db, scan } = writing;
	return await db
		.selectFrom('claim')
		.select(['id', 'version', 'earliest'])
		.where('scan_id', '=', scan)
		.where('source_id', '=', await ownSource(writing))
		.where('tie_id', '=', tie)
		.executeTakeFirst();
}

async function tieOf({ db, scan }: Writing, { kind, from, to }: OwnTie): Promise<number> {
	const [from_id, to_id] = isSymmetric(kind) && from > to ? [to, from] : [from, to];
	const known = await db
		.selectFrom('tie')
		.select('id')
		.where('scan_id', '=', scan)
		.where('kind', '=', kind)
		.where('relation', '=', '')
		.where('from_id', '=', from_id)
		.where('to_id', '=', to_id)
		.executeTakeFirst();
	if (known) return known.id;
	const { insertId } = await db
		.insertInto('tie')
		.values({ scan_id: scan, kind, from_id, to_id })
		.executeTakeFirstOrThrow();
	return Number(insertId);
}

/** Answers a question from own knowledge of today; the answer before it on this theme goes. */
export async function answerOwn(
	writing: Writing,
	about: number,
	theme: string,
	answer: 'none' | 'unknown' | undefined
): Promise<void> {
	const { db, scan } = writing;
	const source = await ownSource(writing);
	await db
		.deleteFrom('statement')
		.where('scan_id', '=', scan)
		.where('source_id', '=', source)
		.where('about_actor_id', '=', about)
		.where('theme', '=', theme)
		.where('kind', '=', 'answer')
		.execute();
	if (answer === undefined) return;
	const row: Insertable<StatementTable> = {
		scan_id: scan,
		source_id: source,
		about_actor_id: about,
		theme,
		kind: 'answer',
		value_text: answer === 'none' ? 'none' : null
	};
	await db.insertInto('statement').values(row).execute();
}
