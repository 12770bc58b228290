import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LENS, type Lens } from '#lib/domain/lens.ts';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import type { FileReading } from '#lib/exchange/reading.ts';
import { viewOf } from '#lib/graph/view.ts';
import { writeSeen, writeWhole, type WrittenFile } from '#lib/server/export/formats.ts';
import { visibleRecords } from '#lib/server/export/visible-records.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { readGivenFile, siblingOf } from './files.ts';
import { openKeys } from './import/keys.ts';
import { WrongUse } from './measure/arguments.ts';
import { outputOf, refuseSame, writeOutput, type Output } from './output.ts';
import { fromWhereUserStands } from './paths.ts';

interface ConvertRequest {
	readonly input: string;
	readonly output: Output;
	/** Whether people keep their names. */
	readonly names: boolean;
	readonly keys?: string;
}

/** `vangnet convert IN OUT`: from every format we read to every format we write. */
export async function convert(args: readonly string[]): Promise<number> {
	const tell = (problem: Problem): void => {
		process.stderr.write(`${problemSentence(problem, 'nl')}\n`);
	};
	try {
		const request = parseConvert(args);
		const file = basename(request.input);
		const keys = openKeys(request.keys);
		const reading = await readGivenFile(request.input, { keys: keys.known });
		for (const problem of reading.problems) tell({ file, ...problem });
		if (reading.records.actors.length === 0) {
			tell({ code: 'network-empty', severity: 'error', file });
			return 1;
		}
		const { records, leftOut } = visibleRecords(reading.records, 'editors');
		if (leftOut > 0) {
			tell({ code: 'households-left-out', severity: 'notice', values: { count: leftOut } });
		}
		const files = await written({ ...reading, records }, request);
		// Kept first: codes without the list of names would be of no use to anybody.
		keys.add(reading.keys);
		if (keys.save() > 0)
			process.stderr.write('Names became codes. Give --keys FILE to keep which is which.\n');
		writeOutput(request.output, files);
		return 0;
	} catch (error) {
		if (error instanceof WrongUse) {
			process.stderr.write(`${error.message}\n`);
			return 2;
		}
		if (!(error instanceof Refusal)) throw error;
		for (const problem of error.problems) tell(problem);
		return 1;
	}
}

/** @throws WrongUse */
function parseConvert(args: readonly string[]): ConvertRequest {
	const { values, positionals } = parse(args);
	const [input, output, ...more] = positionals.map(fromWhereUserStands);
	if (input === undefined || output === undefined || more.length > 0) {
		throw new WrongUse('Name a file to read and a file to write: convert IN OUT.');
	}
	const request = {
		input,
		output: outputOf(output),
		names: !values.codes,
		keys: values.keys === undefined ? undefined : fromWhereUserStands(values.keys)
	};
	const sibling = siblingOf(input);
	refuseSame(request.output, sibling === undefined ? [input] : [input, sibling]);
	return request;
}

function parse(args: readonly string[]) {
	try {
		const options = { codes: { type: 'boolean' }, keys: { type: 'string' } } as const;
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

function written(
	{ records, directed, isExample }: FileReading,
	{ output: { format }, names }: ConvertRequest
): Promise<readonly WrittenFile[]> | readonly WrittenFile[] {
	const note = { names, isExample: isExample ?? false };
	if (format === 'workbook' || format === 'scan-json') {
		return writeWhole(format, records, note, 'nl');
	}
	const lens: Lens = { ...DEFAULT_LENS, rule: directed ? 'directed' : 'either' };
	return writeSeen(format, { scan: records, view: viewOf(records, lens), lens }, note);
}
