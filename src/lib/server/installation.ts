import { join } from 'node:path';
import { removeAbandoned } from './import/abandoned.ts';
import { ImportJobs } from './jobs/import-jobs.ts';
import { readLaidOver, type LaidOver } from './look/laid-over.ts';
import { openFolder, type Store } from './store/database/open.ts';
import { Refusal } from '#lib/domain/problem.ts';

/** Where data live when nobody says otherwise. */
const DEFAULT_FOLDER = 'data';

/** What this server works on. */
export interface Installation {
	readonly store: Store;
	readonly jobs: ImportJobs;
}

interface Opened extends Installation {
	/** What the municipality lays over our look. */
	readonly look: LaidOver;
}

let installed: Opened | undefined;

/**
 * Opens the data of this server, once, when it starts. The folder is told by whoever
 * started it.
 *
 * @throws Refusal when the data cannot be opened
 */
export async function openInstallation(): Promise<void> {
	const folder = process.env.VANGNET_DATA ?? join(process.cwd(), DEFAULT_FOLDER);
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Refusal(opened.problems);
	// Whoever was reading a file when the last server stopped is gone.
	await removeAbandoned(opened.value, new Date());
	installed = {
		store: opened.value,
		jobs: new ImportJobs(opened.value.file),
		look: readLaidOver(folder)
	};
	process.once('vangnet:stop' as 'exit', closeInstallation);
}

/** The data of this server, and the work that runs beside it. */
export function installation(): Opened {
	if (!installed) throw new Error('the data have not been opened');
	return installed;
}

function closeInstallation(): void {
	void installed?.jobs.close();
	installed?.store.close();
	installed = undefined;
}
