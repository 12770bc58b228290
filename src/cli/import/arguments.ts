import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayBounds } from '#lib/domain/day.ts';
import { COVERS, SOURCE_KINDS, type Covers, type SourceKind } from '#lib/domain/source.ts';
import type { ColumnMapping } from '#lib/exchange/reading.ts';
import { dataFolder, fromWhereUserStands } from '../paths.ts';

/** What `vangnet import` was asked. */
export interface ImportRequest {
	readonly files: readonly string[];
	readonly scan: string;
	readonly folder: string;
	readonly mapping?: ColumnMapping;
	readonly wave?: string;
	readonly day?: string;
	readonly sourceKind?: SourceKind;
	readonly covers?: Covers;
	readonly notCitizenNumber: readonly string[];
	/** Where the user keeps which family has which code. */
	readonly keys?: string;
	readonly strict: boolean;
	readonly json: boolean;
}

/** Wrong use of the command: says how, and ends with 2. */
export class WrongUse extends Error {}

/**
 * @throws WrongUse when the arguments make no sense
 */
export function parseImport(args: readonly string[]): ImportRequest {
	const { values, positionals } = parse(args);
	const { scan, source, covers, day } = values;
	if (positionals.length === 0) throw new WrongUse('import asks for one or more files.');
	if (!scan) throw new WrongUse('import asks for --scan NAME.');
	if (day !== undefined && !dayBounds(day)) throw new WrongUse(`--day ${day} is not a date.`);
	return {
		files: positionals.map(fromWhereUserStands),
		scan,
		folder: dataFolder(values.data),
		mapping: values.mapping === undefined ? undefined : readMapping(values.mapping),
		wave: values.wave,
		day,
		sourceKind: oneOf(source, SOURCE_KINDS, '--source'),
		covers: oneOf(covers, COVERS, '--covers'),
		notCitizenNumber: values['not-bsn'] ?? [],
		keys: values.keys === undefined ? undefined : fromWhereUserStands(values.keys),
		strict: values.strict ?? false,
		json: values.json ?? false
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
				mapping: { type: 'string' },
				wave: { type: 'string' },
				day: { type: 'string' },
				source: { type: 'string' },
				covers: { type: 'string' },
				'not-bsn': { type: 'string', multiple: true },
				keys: { type: 'string' },
				strict: { type: 'boolean' },
				json: { type: 'boolean' }
			}
		});
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

function oneOf<Word extends string>(
	given: string | undefined,
	words: readonly Word[],
	option: string
): Word | undefined {
	if (given === undefined) return undefined;
	const found = words.find((word) => word === given);
	if (found === undefined) throw new WrongUse(`${option} is one of ${words.join(', ')}.`);
	return found;
}

function readMapping(path: string): ColumnMapping {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(fromWhereUserStands(path), 'utf8'));
	} catch {
		throw new WrongUse(`--mapping ${path} is no JSON file that can be read.`);
	}
	const columns = (content as { columns?: unknown } | null)?.columns;
	const isMapping =
		typeof columns === 'object' &&
		columns !== null &&
		Object.values(columns).every((field) => typeof field === 'string');
	if (!isMapping) {
		throw new WrongUse(
			`--mapping ${path} holds {"columns": {"header": "field"}} and nothing else.`
		);
	}
	return columns as ColumnMapping;
}
