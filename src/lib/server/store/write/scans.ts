import { LEGAL_FRAMES, LIFE_DOMAINS, SETTINGS } from '#lib/domain/words.ts';
import type { Transaction, Writing } from '../history/change.ts';
import type { Value } from '../import/columns.ts';

/** Makes a scan with the word lists that every scan starts with. */
export async function insertScan(
	{ db, scan }: Writing,
	name: string,
	card: Readonly<Record<string, Value>>
): Promise<void> {
	await db
		.insertInto('scan')
		.values({ ...card, id: scan, name })
		.execute();
	const words = [
		...LIFE_DOMAINS.map((code) => ({ kind: 'domain', code }) as const),
		...LEGAL_FRAMES.map((code) => ({ kind: 'frame', code }) as const),
		...SETTINGS.map((code) => ({ kind: 'setting', code }) as const)
	];
	await db
		.insertInto('word')
		.values(words.map((word, position) => ({ ...word, scan_id: scan, position })))
		.execute();
}

/** The id of the scan of this name, inside a transaction. */
export async function findScanId({ db }: Transaction, name: string): Promise<number | undefined> {
	const row = await db.selectFrom('scan').select('id').where('name', '=', name).executeTakeFirst();
	return row?.id;
}
