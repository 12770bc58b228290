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

/** The id of the scan of this name, also inside a transaction. */
export async function findScanId(
	{ sqlite }: Pick<Transaction, 'sqlite'>,
	name: string
): Promise<number | undefined> {
	return sqlite.prepare<[string], number>('SELECT id FROM scan WHERE name = ?').pluck().get(name);
}

/** Marks a scan that holds nobody yet as example data. */
export function markExampleWhenEmpty({ sqlite, scan }: Writing): void {
	sqlite
		.prepare(
			`UPDATE scan SET is_example = 1, version = version + 1
			WHERE id = ? AND is_example = 0
				AND NOT EXISTS (SELECT 1 FROM actor WHERE actor.scan_id = scan.id)`
		)
		.run(scan);
}
