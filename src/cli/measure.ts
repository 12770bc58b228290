import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Problem } from '#lib/domain/problem.ts';
import type { Language } from '#lib/text/language.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { readings } from '#lib/text/readings/readings.ts';
import { EXIT, endingWell, type Streams } from './command/ending.ts';
import { readArguments, type Arguments } from './measure/arguments.ts';
import { measureCase, readCase } from './measure/case/cases.ts';
import { csvOf } from './measure/csv.ts';
import { jsonOf } from './measure/json.ts';
import type { Output, ToldProblem } from './measure/output.ts';
import { measureReport } from './measure/report.ts';
import type { Request, Subject } from './measure/request.ts';
import { UnknownIds } from './measure/selection.ts';
import { checkLens, defaultLens, fileSubject, scanSubject } from './measure/subject.ts';
import { tableOf } from './measure/table.ts';
import { VERSION } from './measure/version.ts';
import { dataFolder, fromWhereUserStands } from './paths.ts';
import { WrongUse } from './command/wrong-use.ts';

/** Not sooner than this after the last report, a slow measure says how far it is. */
const REPORT_EVERY_MS = 1000;

/** `vangnet measure`: what a file or a scan comes to, as JSON, CSV or a table. */
export function measure(args: readonly string[], streams: Streams = process): Promise<number> {
	return endingWell(args, streams, async (language) => {
		const given = readArguments(args);
		const single = given.file === undefined ? undefined : readCase(textOf(given.file));
		if (single) {
			streams.stdout.write(`${JSON.stringify(measureCase(single), undefined, '\t')}\n`);
			return EXIT.done;
		}
		const subject = await subjectOf(given);
		const request = requestFor(given, subject, language, progressTo(streams.stderr));
		const output = reportOf(told(subject, language), request);
		writeAll(streams.stdout, written(output, given.format));
		return EXIT.done;
	});
}

function reportOf(subject: Subject, request: Request): Output {
	try {
		return measureReport(subject, request);
	} catch (error) {
		if (!(error instanceof UnknownIds)) throw error;
		throw new WrongUse((say) => say.noMeasure({ ids: error.message }));
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
	language: Language,
	onProgress: Request['onProgress']
): Request {
	const lens = { ...defaultLens(subject.scan, given.file !== undefined), ...given.lens };
	checkLens(subject.scan, lens);
	return {
		version: VERSION,
		lens,
		...(given.only === undefined ? {} : { only: given.only }),
		all: given.all,
		twoMode: given.twoMode,
		readings: (snapshot, directory) => readings(snapshot, directory, language),
		names: given.file !== undefined,
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

function written(output: Output, format: Arguments['format']): Iterable<string> {
	if (format === 'json') return jsonOf(output);
	return format === 'csv' ? csvOf(output) : [tableOf(output)];
}

/** Long enough that writing is not what takes the time. */
const CHARACTERS_AT_ONCE = 65_536;

function writeAll(stream: Streams['stdout'], pieces: Iterable<string>): void {
	let text = '';
	for (const piece of pieces) {
		text += piece;
		if (text.length < CHARACTERS_AT_ONCE) continue;
		stream.write(text);
		text = '';
	}
	if (text !== '') stream.write(text);
}
