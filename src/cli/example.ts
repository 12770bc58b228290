import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#lib/domain/problem.ts';
import { localCall } from '#lib/server/call.ts';
import { readForImport } from '#lib/server/import/read-file.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { listScans } from '#lib/server/store/read/scans.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'db', 'example');
const NAME = 'De Meent';

/**
 * Loads the example town into data that are still empty, by the same road as a user's
 * files: read, planned and stored in one transaction.
 *
 * @throws Refusal when the files of the project do not read
 */
export async function loadExample(store: Store): Promise<void> {
	if ((await listScans(store)).length > 0) return;
	const files = [];
	for (const fileName of readdirSync(FOLDER).sort()) {
		if (!/\.(xlsx|csv)$/.test(fileName)) continue;
		const bytes = readFileSync(join(FOLDER, fileName));
		const read = await readForImport(
			store,
			undefined,
			{ fileName, bytes },
			EXPECTED[fileName] ?? {}
		);
		if (!read.ok) throw new Refusal(read.problems);
		files.push(read.value.file);
	}
	const call = localCall('command-line', 'example', new Date());
	const imported = await importIntoScan(store, call, NAME, files, { isExample: true });
	if (!imported.ok) throw new Refusal(imported.problems);
}

/** What its makers would answer to the questions about each list. */
const EXPECTED: Readonly<
	Record<string, { sourceKind: 'register' | 'professional'; day: string; wave: string }>
> = {
	'2 nieuwe aanmeldingen wijkteam.csv': {
		sourceKind: 'register',
		day: '2026-11-02',
		wave: 'najaar 2026'
	},
	'3 organisaties en contacten.csv': {
		sourceKind: 'professional',
		day: '2026-10-28',
		wave: 'najaar 2026'
	}
};
