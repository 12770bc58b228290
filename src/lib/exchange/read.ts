import { refuse, type Problem } from '#lib/domain/problem.ts';
import { TextDoor } from './bytes/clean.ts';
import { recognise, type FileContent } from './bytes/kind.ts';
import { readGexf } from './graphs/gexf.ts';
import { readGraphml } from './graphs/graphml.ts';
import { findGraph, titleIn } from './graphs/json/shape.ts';
import { jsonTable } from './graphs/json/table.ts';
import { readJsonGraph } from './graphs/json/read-json.ts';
import { parseJson } from './graphs/json/parse-json.ts';
import type { PlainGraph } from './graphs/plain-graph.ts';
import { readPlainTables, type GraphTable } from './graphs/plain-tables.ts';
import { LIMITS } from './limits.ts';
import { readNetwork } from './network/network.ts';
import type { FileReading, ReadOptions, TableGuess } from './reading.ts';
import type { Sheet } from './sheet.ts';
import { readCsv } from './sheets/csv.ts';
import { readWorkbook } from './sheets/workbook.ts';
import { roleOf, type SiblingFile } from './siblings.ts';
import { guardNames } from './tables/guard/citizen-numbers.ts';
import { readTables } from './tables/read-tables.ts';
import { isWorkbook } from './tables/workbook/detect.ts';
import { isScanJson, scanSheets } from './tables/workbook/scan-json.ts';
import { nameIn } from './write/records/about-sheet.ts';

/** The tables of a file before anybody asks what they mean, with what was noticed. */
export interface SheetsReading {
	readonly sheets: readonly Sheet[];
	readonly problems: readonly Problem[];
}

/** What a file turned out to hold: tables, or a graph of another tool. */
type Contents =
	| {
			readonly sheets: readonly Sheet[];
			readonly problems: readonly Problem[];
			/** A scan that we wrote as JSON: its lists stand for sheets. */
			readonly isScan?: boolean;
			readonly isExample?: boolean;
			readonly isNameless?: boolean;
			readonly title?: string;
	  }
	| { readonly graph: PlainGraph; readonly problems: readonly Problem[] };

/**
 * Reads a file of any kind we know: workbook, table, GraphML, GEXF, JSON or Vangnet JSON. Tables with
 * two ends per row, and Gephi's node tables, are plain graphs; all others are looked at
 * for the words of the field.
 *
 * @param siblings the other half of a pair such as `town.nodes.csv` and `town.edges.csv`
 * @throws Refusal when nothing of the file can be read, with the reasons
 */
export async function readFile(
	bytes: Uint8Array,
	options: ReadOptions,
	siblings: readonly SiblingFile[] = []
): Promise<FileReading> {
	for (const { fileName } of [options, ...siblings]) guardNames(fileName, []);
	const contents = open(bytes, options.fileName);
	if ('graph' in contents) return withGraph(contents.graph, [], contents.problems, options);
	const noticed = [...contents.problems];
	if (contents.isScan) {
		const reading = withScan(contents.sheets, noticed, options);
		const { isExample, isNameless, title } = contents;
		return {
			...reading,
			...(isExample && { isExample }),
			...(isNameless && { isNameless }),
			...(title && { title }),
			isOurs: true
		};
	}
	const tables: GraphTable[] = contents.sheets.map((sheet) => ({
		sheet,
		...(contents.sheets.length === 1 ? { role: roleOf(options.fileName) } : {})
	}));
	for (const sibling of siblings) {
		const other = open(sibling.bytes, sibling.fileName);
		if ('graph' in other) continue;
		noticed.push(...other.problems.map((problem) => ({ ...problem, file: sibling.fileName })));
		const role = roleOf(sibling.fileName);
		tables.push(...other.sheets.map((sheet) => ({ sheet, ...(role ? { role } : {}) })));
	}
	if (tables.every(({ sheet }) => sheet.rows.length === 0)) refuse('file-empty');
	const isOurs = isWorkbook(contents.sheets, options.mapping);
	const plain = isOurs ? undefined : readPlainTables(tables, options);
	if (plain) return withGraph(plain.graph, plain.tables, noticed, options);
	const reading = readTables(contents.sheets, options);
	return { ...reading, problems: [...noticed, ...reading.problems] };
}

/**
 * The tables of a file as they stand, for the preview in which columns are given their
 * meaning. A file that is a graph has none.
 *
 * @throws Refusal as `readFile` does
 */
export async function readSheets(
	bytes: Uint8Array,
	options: Pick<ReadOptions, 'fileName'>
): Promise<SheetsReading> {
	const contents = open(bytes, options.fileName);
	const isTable = 'sheets' in contents && !contents.isScan;
	return isTable ? contents : { sheets: [], problems: contents.problems };
}

function open(bytes: Uint8Array, fileName: string): Contents {
	if (bytes.length > LIMITS.fileBytes) {
		refuse('file-too-large', { values: { limit: LIMITS.fileBytes } });
	}
	const door = new TextDoor();
	const content = recognise(bytes, fileName);
	const contents = interpret(content, door);
	const problems = [...contents.problems, ...door.problems()];
	if ('encoding' in content && content.encoding === 'windows-1252') {
		problems.push({ code: 'encoding-guessed', severity: 'notice' });
	}
	return { ...contents, problems };
}

function interpret(content: FileContent, door: TextDoor): Contents {
	switch (content.kind) {
		case 'workbook':
			return readWorkbook(content.archive, door);
		case 'table':
			return { sheets: [readCsv(content.text, door)], problems: [] };
		case 'graphml':
			return { graph: readGraphml(content.text, door), problems: [] };
		case 'gexf':
			return { graph: readGexf(content.text, door), problems: [] };
		case 'json': {
			const root = parseJson(content.text);
			if (isScanJson(root)) {
				const isExample = root.get('example') === true;
				const isNameless = root.get('names') === false;
				const sheets = scanSheets(root, door);
				const title = nameIn(titleIn(root, door));
				return { sheets, problems: [], isScan: true, isExample, isNameless, title };
			}
			if (findGraph(root)) return { graph: readJsonGraph(root, door), problems: [] };
			const sheet = jsonTable(root, door);
			return sheet ? { sheets: [sheet], problems: [] } : refuse('no-network');
		}
	}
}

/** The lists of a scan count their items from 1, where sheets have a header first. */
function withScan(
	sheets: readonly Sheet[],
	noticed: readonly Problem[],
	options: ReadOptions
): FileReading {
	const reading = readTables(sheets, options, true);
	const { rows } = reading.records;
	return {
		...reading,
		records: { ...reading.records, rows: { ...rows, number: rows.number.map((row) => row - 1) } },
		problems: [
			...noticed,
			...reading.problems.map((problem) =>
				problem.row === undefined ? problem : { ...problem, row: problem.row - 1 }
			)
		]
	};
}

function withGraph(
	graph: PlainGraph,
	tables: readonly TableGuess[],
	noticed: readonly Problem[],
	options: ReadOptions
): FileReading {
	const { records, problems, directed, keys, madeCodes } = readNetwork(graph, options);
	const title = graph.title && nameIn(graph.title);
	return {
		records,
		problems: [...noticed, ...problems],
		...(directed === undefined ? {} : { directed }),
		...(graph.isNameless && { isNameless: true }),
		...(title && { title }),
		tables,
		keys,
		madeCodes
	};
}
