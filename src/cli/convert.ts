import { basename } from 'node:path';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { refuse } from '#lib/domain/problem.ts';
import type { FileReading } from '#lib/exchange/reading.ts';
import { viewOf } from '#lib/graph/view.ts';
import { writeSeen, writeWhole, type WrittenFile } from '#lib/server/export/formats.ts';
import { visibleRecords } from '#lib/server/export/visible-records.ts';
import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import { EXIT, endingWell, tellProblem, type Streams } from './command/ending.ts';
import { WrongUse, parseOptions } from './command/wrong-use.ts';
import { readGivenFile, siblingOf } from './files.ts';
import { openKeys } from './import/keys.ts';
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
export function convert(args: readonly string[], streams: Streams = process): Promise<number> {
	return endingWell(args, streams, async (language) => {
		const request = parseConvert(args);
		const file = basename(request.input);
		const keys = openKeys(request.keys);
		const reading = await readGivenFile(request.input, { keys: keys.known });
		for (const problem of reading.problems) tellProblem({ file, ...problem }, language, streams);
		if (reading.records.actors.length === 0) refuse('network-empty', { file });
		const { records, leftOut } = visibleRecords(reading.records, 'editors');
		if (leftOut > 0) {
			const values = { count: leftOut };
			tellProblem({ code: 'households-left-out', severity: 'notice', values }, language, streams);
		}
		const files = await written({ ...reading, records }, request, language);
		// Kept first: codes without the list of names would be of no use to anybody.
		keys.add(reading.keys);
		if (keys.save() > 0) streams.stderr.write(`${words(language).command.namesBecameCodes}\n`);
		writeOutput(request.output, files);
		return EXIT.done;
	});
}

const OPTIONS = { codes: { type: 'boolean' }, keys: { type: 'string' } } as const;

/** @throws WrongUse */
function parseConvert(args: readonly string[]): ConvertRequest {
	const { values, positionals } = parseOptions(args, OPTIONS);
	const [input, output, ...more] = positionals.map(fromWhereUserStands);
	if (input === undefined || output === undefined || more.length > 0) {
		throw new WrongUse((say) => say.inAndOut);
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

function written(
	{ records, directed, isExample }: FileReading,
	{ output: { format }, names }: ConvertRequest,
	language: Language
): Promise<readonly WrittenFile[]> | readonly WrittenFile[] {
	const note = { names, isExample: isExample ?? false };
	if (format === 'workbook' || format === 'scan-json') {
		return writeWhole(format, records, note, language);
	}
	const lens: Lens = { ...DEFAULT_LENS, rule: directed ? 'directed' : 'either' };
	return writeSeen(format, { scan: records, view: viewOf(records, lens), lens }, note);
}
