import type { Problem } from '#lib/domain/problem.ts';
import { localCall } from '#lib/server/call.ts';
import type { ImportedFile } from '#lib/server/import/apply.ts';
import { readForImport } from '#lib/server/import/read-file.ts';
import { importIntoScan, type ImportRun } from '#lib/server/import/run.ts';
import type { Outcome } from '#lib/server/outcome.ts';
import { openFolder, type Store } from '#lib/server/store/database/open.ts';
import { findScanNamed } from '#lib/server/store/read/scans.ts';
import type { Language } from '#lib/text/language.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { words } from '#lib/text/words.ts';
import {
	EXIT,
	endingWell,
	exitOf,
	problemsOf,
	tellProblem,
	type Streams
} from './command/ending.ts';
import { readGiven } from './files.ts';
import { parseImport, type ImportRequest } from './import/arguments.ts';
import { openKeys } from './import/keys.ts';
import type { ToldProblem } from './measure/output.ts';

/** `vangnet import`: files into a scan, which is made when it is not there. */
export function importFiles(args: readonly string[], streams: Streams = process): Promise<number> {
	return endingWell(args, streams, async (language) => {
		const request = parseImport(args);
		const outcome = await run(request, language, streams);
		if (request.json) streams.stdout.write(`${JSON.stringify(toJson(outcome, language))}\n`);
		else tell(outcome, language, streams);
		return outcome.ok ? EXIT.done : exitOf(outcome.problems);
	});
}

async function run(
	request: ImportRequest,
	language: Language,
	streams: Streams
): Promise<Outcome<ImportRun>> {
	try {
		const given = readGiven(request.files);
		const opened = await openFolder(request.folder);
		if (!opened.ok) return opened;
		try {
			return await importGiven(opened.value, request, given, language, streams);
		} finally {
			opened.value.close();
		}
	} catch (error) {
		const problems = problemsOf(error);
		if (problems) return { ok: false, problems };
		throw error;
	}
}

async function importGiven(
	store: Store,
	request: ImportRequest,
	given: ReturnType<typeof readGiven>,
	language: Language,
	streams: Streams
): Promise<Outcome<ImportRun>> {
	const scan = findScanNamed(store, request.scan)?.id;
	const keys = openKeys(request.keys);
	const taken = new Set<string>();
	const files = [];
	for (const one of given) {
		const { mapping, wave, day, sourceKind, covers, notCitizenNumber } = request;
		const progress = request.json ? undefined : progressOf(one.fileName, streams);
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
		streams.stderr.write(`${words(language).command.namesBecameCodes}\n`);
	}
	return imported;
}

const PROGRESS_EVERY = 5000;

function progressOf(file: string, { stderr }: Streams): (done: number, total: number) => void {
	let told = 0;
	return (done, total) => {
		if (done - told < PROGRESS_EVERY) return;
		told = done;
		stderr.write(`${file}: ${done} / ${total}\n`);
	};
}

interface ImportJson {
	readonly files: readonly (Omit<ImportedFile, 'problems'> & {
		readonly problems: readonly ToldProblem[];
	})[];
	readonly change: number | null;
}

/** A refused run stores nothing, so nothing of it is counted. Every problem says itself. */
function toJson(outcome: Outcome<ImportRun>, language: Language): ImportJson {
	const told = (problem: Problem): ToldProblem => ({
		...problem,
		message: problemSentence(problem, language)
	});
	if (outcome.ok) {
		const { files, change } = outcome.value;
		const withMessages = files.map((file) => ({ ...file, problems: file.problems.map(told) }));
		return { files: withMessages, change: change ?? null };
	}
	const byFile = Map.groupBy(outcome.problems, (problem) => problem.file ?? '');
	const none = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 };
	return {
		files: Array.from(byFile, ([file, list]) => ({ file, ...none, problems: list.map(told) })),
		change: null
	};
}

function tell(outcome: Outcome<ImportRun>, language: Language, streams: Streams): void {
	if (!outcome.ok) {
		for (const problem of outcome.problems) tellProblem(problem, language, streams);
		return;
	}
	const labels = words(language).commandLabels.counts;
	for (const { file, problems, ...counts } of outcome.value.files) {
		const told = Object.entries(labels).map(
			([name, label]) => `${label} ${counts[name as keyof typeof counts]}`
		);
		streams.stdout.write(`${file}: ${told.join(', ')}\n`);
		for (const problem of problems) tellProblem({ file, ...problem }, language, streams);
	}
}
