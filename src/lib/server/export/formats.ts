import type { Lens } from '#lib/domain/lens.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { withoutNames } from '#lib/domain/records/without-names.ts';
import { NAMES_COLUMN } from '#lib/exchange/graphs/plain-tables.ts';
import { writeGephiTables } from '#lib/exchange/write/csv.ts';
import { writeGexf } from '#lib/exchange/write/gexf.ts';
import type { GraphFile } from '#lib/exchange/write/graph-file.ts';
import { writeGraphml } from '#lib/exchange/write/graphml.ts';
import { writeJsonGraph } from '#lib/exchange/write/json.ts';
import type { FileNote } from '#lib/exchange/write/records/about-sheet.ts';
import { writeRecordsWorkbook } from '#lib/exchange/write/records-workbook.ts';
import { writeScanJson } from '#lib/exchange/write/vangnet-json.ts';
import type { View } from '#lib/graph/view.ts';
import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import { graphFileOf } from './graph-file.ts';

/** Formats that hold everything that is known, and those that hold what a lens shows. */
export const GRAPH_FORMATS = ['json', 'graphml', 'gexf', 'csv'] as const;
export type WholeFormat = 'workbook' | 'scan-json';
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** A file that was written, or one of a pair of tables. */
export interface WrittenFile {
	/** Behind the name that the user gives: `.xlsx`, `.nodes.csv`. */
	readonly ending: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything that records say; without names people carry codes and functions only. */
export async function writeWhole(
	format: WholeFormat,
	records: Records,
	note: FileNote,
	language: Language
): Promise<readonly WrittenFile[]> {
	const told = note.names ? records : withoutNames(records);
	if (format === 'scan-json') return [textFile('.vangnet.json', writeScanJson(told, note))];
	return [{ ending: '.xlsx', bytes: await writeRecordsWorkbook(told, note, language) }];
}

/**
 * What a lens shows of a scan, as a graph for other tools.
 *
 * @param language in which the file tells what it cannot hold; not given: it does not tell
 */
export function writeSeen(
	format: GraphFormat,
	seen: {
		readonly scan: Parameters<typeof graphFileOf>[0];
		readonly view: View;
		readonly lens: Lens;
	},
	note: FileNote,
	language?: Language
): readonly WrittenFile[] {
	const besides = language && besidesIn(language);
	const file = graphFileOf(seen.scan, seen.view, seen.lens, { ...note, besides });
	switch (format) {
		case 'json':
			return [textFile('.json', writeJsonGraph(file))];
		case 'graphml':
			return [textFile('.graphml', writeGraphml(file))];
		case 'gexf':
			return [textFile('.gexf', writeGexf(file))];
		case 'csv': {
			const { nodes, edges } = writeGephiTables(marked(file, note));
			return [textFile('.nodes.csv', nodes), textFile('.edges.csv', edges)];
		}
	}
}

function besidesIn(language: Language): string {
	const { notInGraphs, graphLacks } = words(language).takeScreen;
	return `${notInGraphs} ${graphLacks.join(', ')}.`;
}

/** A table has no room for a title: each row says that it is an example, or without names. */
function marked(file: GraphFile, { isExample, names }: FileNote): GraphFile {
	const marks = { ...(isExample && { example: true }), ...(!names && { [NAMES_COLUMN]: false }) };
	const nodes = file.nodes.map((node) => ({
		...node,
		attributes: { ...node.attributes, ...marks }
	}));
	return { ...file, nodes };
}

function textFile(ending: string, text: string): WrittenFile {
	return { ending, bytes: new TextEncoder().encode(text) };
}
