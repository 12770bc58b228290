import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '#lib/domain/day.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { Refusal, refuse } from '#lib/domain/problem.ts';
import { viewOf } from '#lib/graph/view.ts';
import { localCall, type Call } from '#lib/server/call.ts';
import { exportScan as readScan, type ExportedScan } from '#lib/server/export/export.ts';
import { writeSeen, writeWhole, type WrittenFile } from '#lib/server/export/formats.ts';
import { baseLens } from '#lib/server/pages/study.ts';
import { DATABASE_FILE, openFolder } from '#lib/server/store/database/open.ts';
import type { Language } from '#lib/text/language.ts';
import { EXIT, endingWell, tellProblem, type Streams } from './command/ending.ts';
import { WrongUse, parseOptions } from './command/wrong-use.ts';
import { readLens } from './measure/arguments.ts';
import { checkLens } from './measure/subject.ts';
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
export function exportScan(args: readonly string[], streams: Streams = process): Promise<number> {
	return endingWell(args, streams, async (language) => {
		const request = parseExport(args);
		const call = localCall('command-line', crypto.randomUUID(), new Date());
		const exported = await readFrom(request, call);
		if (exported.leftOut > 0) {
			const values = { count: exported.leftOut };
			tellProblem({ code: 'households-left-out', severity: 'notice', values }, language, streams);
		}
		writeOutput(request.output, await written(exported, request, call, language));
		return EXIT.done;
	});
}

const OPTIONS = {
	scan: { type: 'string' },
	data: { type: 'string' },
	lens: { type: 'string' },
	codes: { type: 'boolean' }
} as const;

/** @throws WrongUse */
function parseExport(args: readonly string[]): ExportRequest {
	const { values, positionals } = parseOptions(args, OPTIONS);
	const [path, ...more] = positionals.map(fromWhereUserStands);
	const { scan } = values;
	if (!scan) throw new WrongUse((say) => say.scanNeeded);
	if (path === undefined || more.length > 0) throw new WrongUse((say) => say.oneToWrite);
	const output = outputOf(path, true);
	const isWhole = output.format === 'workbook' || output.format === 'scan-json';
	if (values.lens !== undefined && isWhole) {
		throw new WrongUse((say) => say.lensForGraphs);
	}
	return {
		scan,
		folder: dataFolder(values.data),
		output,
		names: !values.codes,
		lens: readLens(values.lens)
	};
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
	{ scan, records }: ExportedScan,
	{ output: { format }, names, lens: wish }: ExportRequest,
	call: Call,
	language: Language
): Promise<readonly WrittenFile[]> | readonly WrittenFile[] {
	const note = { title: scan.name, day: dayOf(call.now), names, isExample: scan.isExample };
	if (format === 'workbook' || format === 'scan-json') {
		return writeWhole(format, records, note, language);
	}
	const lens = { ...baseLens(records), ...wish };
	checkLens(records, lens);
	const seen = { scan: records, view: viewOf(records, lens), lens };
	return writeSeen(format, seen, note, language);
}
