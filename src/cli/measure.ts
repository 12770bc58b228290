import { existsSync, readFileSync, statSync } from 'node:fs';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { spanOf } from '#lib/graph/resolve/admit.ts';
import type { Language } from '#lib/text/language.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { readings } from '#lib/text/readings/readings.ts';
import { WrongUse, readArguments, type Arguments } from './measure/arguments.ts';
import { measureCase, readCase } from './measure/case/cases.ts';
import { csvOf } from './measure/csv.ts';
import type { Output, ToldProblem } from './measure/output.ts';
import { measureReport } from './measure/report.ts';
import type { Request, Subject } from './measure/request.ts';
import { UnknownIds } from './measure/selection.ts';
import { defaultLens, fileSubject, isInUse, scanSubject } from './measure/subject.ts';
import { tableOf } from './measure/table.ts';
import { VERSION } from './measure/version.ts';
import { dataFolder, fromWhereUserStands } from './paths.ts';

/** Not sooner than this after the last report, a slow measure says how far it is. */
const REPORT_EVERY_MS = 1000;

/** Where a command writes to: standard output, and beside it progress and reasons. */
export interface Streams {
	readonly stdout: { write(text: string): unknown };
	readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** `vangnet measure`: what a file or a scan comes to, as JSON, CSV or a table. */
export async function measure(
	args: readonly string[],
	streams: Streams = process
): Promise<number> {
	const fail = (code: number, message: string): number => {
		streams.stderr.write(`${message}\n`);
		return code;
	};
	let given: Arguments;
	try {
		given = readArguments(args);
	} catch (error) {
		if (!(error instanceof WrongUse)) throw error;
		return fail(2, error.message);
	}
	try {
		const single = given.file === undefined ? undefined : readCase(textOf(given.file));
		if (single) {
			streams.stdout.write(`${JSON.stringify(measureCase(single), undefined, '\t')}\n`);
			return 0;
		}
		const subject = await subjectOf(given);
		const request = requestFor(given, subject, progressTo(streams.stderr));
		const output = measureReport(told(subject, given.language), request);
		streams.stdout.write(written(output, given.format));
		return 0;
	} catch (error) {
		if (error instanceof UnknownIds)
			return fail(2, `There is no such measure here: ${error.message}.`);
		if (error instanceof WrongUse) return fail(2, error.message);
		if (!(error instanceof Refusal)) throw error;
		for (const problem of error.problems) fail(1, problemSentence(problem, given.language));
		return isInUse(error.problems) ? 3 : 1;
	}
}

/** '' for what is no readable text: the reader of files says what is wrong with it. */
function textOf(file: string): string {
	const path = fromWhereUserStands(file);
	const isJson = /\.json$/i.test(path) && existsSync(path) && statSync(path).isFile();
	return isJson ? readFileSync(path, 'utf8') : '';
}

function subjectOf(given: Arguments): Promise<Subject> {
	if (given.file !== undefined) return fileSubject(fromWhereUserStands(given.file));
	return scanSubject(given.scan!, dataFolder(given.data));
}

function told(subject: Subject, language: Language): Subject {
	const tell = (problem: Problem): ToldProblem => ({
		...problem,
		message: problemSentence(problem, language)
	});
	return { ...subject, problems: subject.problems.map(tell) };
}

function requestFor(
	given: Arguments,
	subject: Subject,
	onProgress: Request['onProgress']
): Request {
	const lens = { ...defaultLens(subject.scan, given.file !== undefined), ...given.lens };
	try {
		spanOf(subject.scan, lens);
	} catch (error) {
		throw new WrongUse(`The lens is not right: ${(error as Error).message}.`);
	}
	return {
		version: VERSION,
		lens,
		...(given.only === undefined ? {} : { only: given.only }),
		all: given.all,
		twoMode: given.twoMode,
		readings: (snapshot, directory) => readings(snapshot, directory, given.language),
		onProgress
	};
}

/** How far slow measures are, on a line of its own that is written over at a terminal. */
function progressTo(stream: Streams['stderr']): Request['onProgress'] {
	let last = Date.now();
	return (key, done, total) => {
		if (Date.now() - last < REPORT_EVERY_MS) return;
		last = Date.now();
		stream.write(`${key} ${Math.floor((done / total) * 100)}%${stream.isTTY ? '\r' : '\n'}`);
	};
}

function written(output: Output, format: Arguments['format']): string {
	if (format === 'json') return `${JSON.stringify(output, undefined, '\t')}\n`;
	return format === 'csv' ? csvOf(output) : tableOf(output);
}
