import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { Refusal, refuse } from '#lib/domain/problem.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { WrongUse } from '../command/wrong-use.ts';
import { readGivenFile } from '../files.ts';
import type { Subject } from './request.ts';

/**
 * A file as what is measured; the other half of a pair of node and edge table is read
 * with it when it stands beside it.
 *
 * @throws Refusal when the file is not there, or nothing of it can be read
 */
export async function fileSubject(path: string): Promise<Subject> {
	const { records, problems, directed } = await readGivenFile(path, { keepIds: true });
	return {
		scan: records,
		rows: records.rows,
		codeGiven: records.actorDetails.map((detail) => detail?.codeGiven === true),
		directed: directed ?? false,
		problems
	};
}

/**
 * A scan of a data folder. The store is opened only here, so that a file can be
 * measured where there is none.
 *
 * @throws Refusal when there is no such scan, or the data cannot be opened
 */
export async function scanSubject(name: string, folder: string): Promise<Subject> {
	const { openFolder, DATABASE_FILE } = await import('#lib/server/store/database/open.ts');
	const { findScanId } = await import('#lib/server/store/write/scans.ts');
	const { scanColumns } = await import('#lib/server/store/read/columns.ts');
	if (!existsSync(join(folder, DATABASE_FILE))) refuse('scan-not-found', { values: { name } });
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Refusal(opened.problems);
	const store = opened.value;
	try {
		const id = await findScanId(store.read, name);
		const scan = id === undefined ? undefined : scanColumns(store, id);
		return scan ? { scan, problems: [] } : refuse('scan-not-found', { values: { name } });
	} finally {
		store.close();
	}
}

/** @throws WrongUse when the lens names a measurement that the scan does not have */
export function checkLens({ waves }: ScanColumns, { when }: Lens): void {
	if (typeof when !== 'object' || !('wave' in when)) return;
	const name = when.wave;
	if (!waves.some((wave) => wave.name === name)) throw new WrongUse((say) => say.noWave({ name }));
}

/** What a lens looks at when nobody says: a file all of it, a scan its newest measurement. */
export function defaultLens(scan: ScanColumns, isFile: boolean): Lens {
	const newest = scan.waves.at(-1);
	if (isFile || !newest) return DEFAULT_LENS;
	return { ...DEFAULT_LENS, when: { wave: newest.name } };
}
