import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '#lib/domain/day.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { Refusal, refuse } from '#lib/domain/problem.ts';
import { spanOf } from '#lib/graph/resolve/admit.ts';
import { viewOf } from '#lib/graph/view.ts';
import { localCall, type Call } from '#lib/server/call.ts';
import { exportScan as readScan, type ExportedScan } from '#lib/server/export/export.ts';
import { writeSeen, writeWhole, type WrittenFile } from '#lib/server/export/formats.ts';
import { baseLens } from '#lib/server/pages/study.ts';
import { DataInUse } from '#lib/server/store/database/driver.ts';
import { DATABASE_FILE, openFolder } from '#lib/server/store/database/open.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { WrongUse, readLens } from './measure/arguments.ts';
import { isInUse } from './measure/subject.ts';
import { outputOf, writeOutput, type Output } from './output.ts';
import { dataFolder, fromWhereUserStands } from './paths.ts';

interface ExportRequest {
	readonly scan: string;
	readonly folder: string;
	readonly output: Output;
	readonly names: boolean;
	/** What was said of the lens; the rest follows from the scan. */
	readonly lens: Partial<Lens>;
}

/** `vangnet export --scan NAME OUT`: a whole scan, or a graph of what a lens shows of it. */
export async function exportScan(args: readonly string[]): Promise<number> {
	try {
		const request = parseExport(args);
		const call = localCall('command-line', crypto.randomUUID(), new Date());
		const exported = await readFrom(request, call);
		writeOutput(request.output, await written(exported, request, call));
		return 0;
	} catch (error) {
		if (error instanceof WrongUse) {
			process.stderr.write(`${error.message}\n`);
			return 2;
		}
		const problems =
			error instanceof DataInUse
				? [{ code: 'data-in-use', severity: 'error' } as const]
				: error instanceof Refusal
					? error.problems
					: undefined;
		if (!problems) throw error;
		for (const problem of problems) process.stderr.write(`${problemSentence(problem, 'nl')}\n`);
		return isInUse(problems) ? 3 : 1;
	}
}

/** @throws WrongUse */
function parseExport(args: readonly string[]): ExportRequest {
	const { values, positionals } = parse(args);
	const [path, ...more] = positionals.map(fromWhereUserStands);
	if (!values.scan) throw new WrongUse('export asks for --scan NAME.');
	if (path === undefined || more.length > 0) throw new WrongUse('Name one file to write.');
	const output = outputOf(path, true);
	const isWhole = output.format === 'workbook' || output.format === 'scan-json';
	if (values.lens !== undefined && isWhole) {
		throw new WrongUse('--lens goes with .graphml, .gexf and .csv: other files hold all there is.');
	}
	return {
		scan: values.scan,
		folder: dataFolder(values.data),
		output,
		names: !values.codes,
		lens: readLens(values.lens)
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				scan: { type: 'string' },
				data: { type: 'string' },
				lens: { type: 'string' },
				codes: { type: 'boolean' }
			}
		});
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

async function readFrom({ folder, scan, lens }: ExportRequest, call: Call): Promise<ExportedScan> {
	if (!existsSync(join(folder, DATABASE_FILE)))
		refuse('scan-not-found', { values: { name: scan } });
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Refusal(opened.problems);
	try {
		const exported = await readScan(opened.value, call, scan, lens.audience);
		return exported ?? refuse('scan-not-found', { values: { name: scan } });
	} finally {
		opened.value.close();
	}
}

function written(
	{ scan, records, leftOut }: ExportedScan,
	{ output: { format }, names, lens: wish }: ExportRequest,
	call: Call
): Promise<readonly WrittenFile[]> | readonly WrittenFile[] {
	const note = { title: scan.name, day: dayOf(call.now), names, isExample: scan.isExample };
	if (leftOut > 0) {
		const values = { count: leftOut };
		const told = problemSentence({ code: 'households-left-out', severity: 'notice', values }, 'nl');
		process.stderr.write(`${told}\n`);
	}
	if (format === 'workbook' || format === 'scan-json') {
		return writeWhole(format, records, note, 'nl');
	}
	const lens = { ...baseLens(records), ...wish };
	try {
		spanOf(records, lens);
	} catch (error) {
		throw new WrongUse(`The lens is not right: ${(error as Error).message}.`);
	}
	return writeSeen(format, { scan: records, view: viewOf(records, lens), lens }, note);
}
