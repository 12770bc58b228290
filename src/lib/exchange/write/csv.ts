import Papa from 'papaparse';
import type { Cell } from '../sheet.ts';
import { isDayCell } from '../sheet.ts';
import { guard } from '../sheets/guard.ts';
import { edgeValues, nodeValues, typesOf, type GraphFile, type NamedValues } from './graph-file.ts';

/** How a table is written; the first of each is the default. */
export interface CsvStyle {
	readonly separator?: ',' | ';' | '\t';
	/** A byte order mark, so that Excel takes the file for UTF-8. */
	readonly mark?: boolean;
	readonly decimal?: '.' | ',';
}

/** As Excel opens it in the Netherlands, with a double click. */
export const DUTCH_EXCEL: CsvStyle = { separator: ';', mark: true, decimal: ',' };

/**
 * A table as CSV. A text that a spreadsheet program would calculate gets a quote in front,
 * which our reader takes off again; this holds for headers too.
 */
export function writeCsv(
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
	style: CsvStyle = {}
): string {
	const { separator = ',', mark = false, decimal = '.' } = style;
	const texts = [header, ...rows].map((row) => row.map((cell) => cellOf(cell, decimal)));
	const body = Papa.unparse(texts, { delimiter: separator, newline: '\r\n' });
	return `${mark ? '\ufeff' : ''}${body}\r\n`;
}

function cellOf(cell: Cell, decimal: string): string {
	if (cell === null) return '';
	if (isDayCell(cell)) return cell.day;
	if (typeof cell === 'number') {
		return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
	}
	return typeof cell === 'boolean' ? String(cell) : guard(cell);
}

/** The two tables of a graph with Gephi's own headers: `Id, Label` and `Source, Target, Type, Weight`. */
export function writeGephiTables(file: GraphFile): {
	readonly nodes: string;
	readonly edges: string;
} {
	const nodes = file.nodes.map(nodeValues);
	const edges = file.edges.map(edgeValues);
	const nodeNames = namesOf(nodes, ['Id', 'Label']);
	const edgeNames = namesOf(edges, ['Source', 'Target', 'Type', 'Weight']);
	return {
		nodes: writeCsv(
			['Id', 'Label', ...nodeNames],
			file.nodes.map(({ id, label }, i) => [id, label ?? null, ...inOrder(nodes[i]!, nodeNames)])
		),
		edges: writeCsv(
			['Source', 'Target', 'Type', 'Weight', ...edgeNames],
			file.edges.map(({ source, target, directed, weight }, i) => [
				source,
				target,
				directed ? 'Directed' : 'Undirected',
				weight ?? null,
				...inOrder(edges[i]!, edgeNames)
			])
		)
	};
}

function namesOf(rows: readonly NamedValues[], own: readonly string[]): readonly string[] {
	return [...typesOf(rows).keys()].filter((name) => !own.includes(name));
}

function inOrder(values: NamedValues, names: readonly string[]): Cell[] {
	const byName = new Map(values);
	return names.map((name) => {
		const value = byName.get(name) ?? null;
		return typeof value === 'object' && value !== null ? value.join('; ') : value;
	});
}
