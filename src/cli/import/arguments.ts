import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dayBounds } from '#lib/domain/day.ts';
import { COVERS, SOURCE_KINDS, type Covers, type SourceKind } from '#lib/domain/source.ts';
import type { ColumnMapping } from '#lib/exchange/reading.ts';
import { WrongUse, oneOf, parseOptions } from '../command/wrong-use.ts';
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

const OPTIONS = {
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
} as const;

/**
 * @throws WrongUse when the arguments make no sense
 */
export function parseImport(args: readonly string[]): ImportRequest {
	const { values, positionals } = parseOptions(args, OPTIONS);
	const { scan, source, covers, day } = values;
	if (positionals.length === 0) throw new WrongUse((say) => say.filesToImport);
	if (!scan) throw new WrongUse((say) => say.scanNeeded);
	if (day !== undefined && !dayBounds(day)) throw new WrongUse((say) => say.noDate({ text: day }));
	return {
		files: positionals.map(fromWhereUserStands),
		scan,
		folder: dataFolder(values.data),
		mapping: values.mapping === undefined ? undefined : readMapping(values.mapping),
		wave: values.wave,
		day,
		sourceKind: oneOf('--source', SOURCE_KINDS, source),
		covers: oneOf('--covers', COVERS, covers),
		notCitizenNumber: values['not-bsn'] ?? [],
		keys: values.keys === undefined ? undefined : fromWhereUserStands(values.keys),
		strict: values.strict ?? false,
		json: values.json ?? false
	};
}

function readMapping(path: string): ColumnMapping {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(fromWhereUserStands(path), 'utf8'));
	} catch {
		throw new WrongUse((say) => say.mappingUnreadable({ file: basename(path) }));
	}
	const columns = (content as { columns?: unknown } | null)?.columns;
	const isMapping =
		typeof columns === 'object' &&
		columns !== null &&
		Object.values(columns).every((field) => typeof field === 'string');
	if (!isMapping) throw new WrongUse((say) => say.mappingShape({ file: basename(path) }));
	return columns as ColumnMapping;
}
