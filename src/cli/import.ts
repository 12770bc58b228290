import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { localCall } from '#lib/server/call.ts';
import type { ImportedFile } from '#lib/server/import/apply.ts';
import { readForImport } from '#lib/server/import/read-file.ts';
import { importIntoScan, type ImportRun } from '#lib/server/import/run.ts';
import type { Outcome } from '#lib/server/outcome.ts';
import { DataInUse } from '#lib/server/store/database/driver.ts';
import { openFolder, type Store } from '#lib/server/store/database/open.ts';
import { findScanNamed } from '#lib/server/store/read/scans.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { readGiven } from './files.ts';
import { WrongUse, parseImport, type ImportRequest } from './import/arguments.ts';
import { openKeys } from './import/keys.ts';

/** `vangnet import`: files into a scan, which is made when it is not there. */
export async function importFiles(args: readonly string[]): Promise<number> {
	let request: ImportRequest;
	try {
		request = parseImport(args);
	} catch (error) {
		if (!(error instanceof WrongUse)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
	const outcome = await run(request);
	if (request.json) process.stdout.write(`${JSON.stringify(toJson(outcome))}\n`);
	else tell(outcome);
	if (outcome.ok) return 0;
	return outcome.problems.some(({ code }) => code === 'data-in-use') ? 3 : 1;
}

async function run(request: ImportRequest): Promise<Outcome<ImportRun>> {
	try {
		const given = readGiven(request.files);
		const opened = await openFolder(request.folder);
		if (!opened.ok) return opened;
		try {
			return await importGiven(opened.value, request, given);
		} finally {
			opened.value.close();
		}
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, problems: error.problems };
		if (error instanceof DataInUse) {
			return { ok: false, problems: [{ code: 'data-in-use', severity: 'error' }] };
		}
		throw error;
	}
}

async function importGiven(
	store: Store,
	request: ImportRequest,
	given: ReturnType<typeof readGiven>
): Promise<Outcome<ImportRun>> {
	const scan = findScanNamed(store, request.scan)?.id;
	const keys = openKeys(request.keys);
	const taken = new Set<string>();
	const files = [];
	for (const one of given) {
		const { mapping, wave, day, sourceKind, covers, notCitizenNumber } = request;
		const progress = request.json ? undefined : progressOf(one.fileName);
		const options = { mapping, wave, day, sourceKind, covers, notCitizenNumber, progress };
		const read = await readForImport(store, scan, one, { ...options, keys: keys.known }, taken);
		if (!read.ok) {
			return {
				ok: false,
				problems: read.problems.map((problem) => ({ file: one.fileName, ...problem }))
			};
		}
		keys.add(read.value.reading.keys);
		for (const code of read.value.file.madeCodes) taken.add(code);
		files.push(read.value.file);
	}
	// Kept first: codes without the list of names would be of no use to anybody.
	const unkept = keys.save();
	const call = localCall('command-line', crypto.randomUUID(), new Date());
	const imported = await importIntoScan(store, call, request.scan, files, request);
	if (imported.ok && unkept > 0) {
		process.stderr.write('Names became codes. Give --keys FILE to keep which is which.\n');
	}
	return imported;
}

const PROGRESS_EVERY = 5000;

function progressOf(file: string): (done: number, total: number) => void {
	let told = 0;
	return (done, total) => {
		if (done - told < PROGRESS_EVERY) return;
		told = done;
		process.stderr.write(`${file}: ${done} / ${total}\n`);
	};
}

interface ImportJson {
	readonly files: readonly ImportedFile[];
	readonly change: number | null;
}

/** A refused run stores nothing, so nothing of it is counted. */
function toJson(outcome: Outcome<ImportRun>): ImportJson {
	if (outcome.ok) {
		return { files: outcome.value.files, change: outcome.value.change ?? null };
	}
	const byFile = Map.groupBy(outcome.problems, (problem) => problem.file ?? '');
	const none = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 };
	return {
		files: Array.from(byFile, ([file, problems]) => ({ file, ...none, problems })),
		change: null
	};
}

function tell(outcome: Outcome<ImportRun>): void {
	const sentence = (problem: Problem): string => `${problemSentence(problem, 'nl')}\n`;
	if (!outcome.ok) {
		for (const problem of outcome.problems) process.stderr.write(sentence(problem));
		return;
	}
	for (const { file, problems, ...counts } of outcome.value.files) {
		const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
		process.stdout.write(`${file}: ${told.join(', ')}\n`);
		for (const problem of problems) process.stderr.write(sentence({ file, ...problem }));
	}
}
