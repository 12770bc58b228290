import { openFolder } from '#lib/server/store/database/open.ts';
import { localCall } from '#lib/server/call.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import type { Ground } from '../ground.ts';

/** Puts a town into a store without a workbook: some are too large for one. */
export async function keep({ records }: Ground, folder: string, scan: string): Promise<void> {
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Error('the store cannot be opened');
	const call = localCall('command-line', 'bench', new Date());
	const file = { fileName: 'town', sha256: 'town', records, problems: [], madeCodes: [] };
	const run = await importIntoScan(opened.value, call, scan, [{ ...file, keyCodes: '' }]);
	if (!run.ok) throw new Error(run.problems.map(({ code }) => code).join(', '));
	opened.value.close();
}
