import type { AttributeValue } from '#lib/domain/actor.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { numberOrText } from '../number.ts';
import type { ReadOptions, TableGuess } from '../reading.ts';
import { checkHeader } from '../sheets/header.ts';
import { cellText, isDayCell, type Cell, type Sheet } from '../sheet.ts';
import { isWeight } from './attributes.ts';
import { findEnds, isPairList, type Ends } from './ends.ts';
import { GraphCollector, type PlainGraph } from './plain-graph.ts';
import { guessOf } from './table-guess.ts';

/** A table of a plain graph, and what of it the caller knows from the name of its file. */
export interface GraphTable {
	readonly sheet: Sheet;
	readonly role?: 'nodes' | 'edges';
}

interface Layout {
	readonly table: GraphTable;
	readonly header: readonly string[];
	/** Index of the header in the rows; -1 without one. */
	readonly headerIndex: number;
	readonly id: number;
	readonly label: number;
	readonly ends?: Ends;
}

/** A table has no place for what it says of itself: this column says it on every row. */
export const NAMES_COLUMN = 'names';

/**
 * The tables of a plain graph: Gephi's node table (`Id`, `Label`) and edge table
 * (`Source`, `Target`, `Type`, `Weight`), those headers to the letter and every other
 * column an attribute; or a list of pairs without a header.
 *
 * @returns undefined when one of the tables is something else
 */
export function readPlainTables(
	tables: readonly GraphTable[],
	options: ReadOptions
): { readonly graph: PlainGraph; readonly tables: readonly TableGuess[] } | undefined {
	const filled = tables.filter(({ sheet }) => sheet.rows.length > 0 && !sheet.hidden);
	const layouts = filled.map((table) => layOut(table, options));
	if (layouts.length === 0 || layouts.includes(undefined)) return undefined;
	const known = layouts as readonly Layout[];
	const collector = new GraphCollector();
	for (const layout of known) {
		if (layout.ends) addEdges(layout, layout.ends, collector);
		else addNodes(layout, collector);
	}
	const declaresNodes = known.some(({ ends }) => !ends);
	const isNameless = known.some((layout) => !layout.ends && namelessAt(layout) >= 0);
	return {
		graph: collector.graph({ declaresNodes, isTable: true, isNameless }),
		tables: known.map(({ table, header, headerIndex, ends, id, label }) =>
			guessOf(table.sheet, headerIndex, header, { ends, id, label })
		)
	};
}

/** What the columns of a table are; undefined when it is no table of a plain graph. */
function layOut(table: GraphTable, options: ReadOptions): Layout | undefined {
	const { rows, name } = table.sheet;
	const first = rows.findIndex((row) => row.length > 0);
	const header = rows[first]!.map(cellText);
	const ends = findEnds(header, rows.slice(first + 1), options.mapping);
	const base = { table, header, headerIndex: first, label: header.indexOf('Label'), id: -1 };
	const check = (): void => checkHeader(rows[first]!, { sheet: name, row: first + 1 });
	if (ends && table.role !== 'nodes') {
		check();
		return { ...base, ends };
	}
	const id = header.indexOf('Id');
	if (table.role === 'nodes' || (id >= 0 && base.label >= 0)) {
		check();
		const anyId = header.findIndex((name) => /^(id|key|code)$/i.test(name));
		return { ...base, id: id >= 0 ? id : Math.max(0, anyId) };
	}
	if (table.role === 'edges' || isPairList(rows)) {
		return { ...base, header: [], headerIndex: -1, ends: { from: 0, to: 1, by: 'near' } };
	}
	return undefined;
}

/** The column in which every node of our own says that it carries no name; -1 when there is none. */
function namelessAt({ table, header, headerIndex }: Layout): number {
	const at = header.indexOf(NAMES_COLUMN);
	const rows = table.sheet.rows.slice(headerIndex + 1).filter((cells) => cells.length > 0);
	return at >= 0 && rows.every((cells) => /^false$/i.test(cellText(cells[at]))) ? at : -1;
}

function addNodes(layout: Layout, to: GraphCollector): void {
	const { table, header, headerIndex, id, label } = layout;
	const except = [id, label, namelessAt(layout)];
	table.sheet.rows.forEach((cells, i) => {
		if (i <= headerIndex || cells.length === 0) return;
		const attributes = attributesOf(cells, header, except);
		const text = cellText(cells[label]);
		to.addNode({
			id: cellText(cells[id]),
			label: text === '' ? undefined : text,
			attributes,
			row: i + 1
		});
	});
}

function addEdges({ table, header, headerIndex }: Layout, known: Ends, to: GraphCollector): void {
	const rows = table.sheet.rows;
	const type = header.indexOf('Type');
	const hasTypes = rows.some((row, i) => i > headerIndex && directionOf(row[type]) !== undefined);
	const weight = header.indexOf('Weight');
	const except = [known.from, known.to, weight, ...(hasTypes ? [type] : [])];
	// Without a word about it, two columns called source and target are arcs; a bare list is not.
	const isDirected = headerIndex >= 0;
	const seen = new Set<string>();
	rows.forEach((cells, i) => {
		if (i <= headerIndex || cells.length === 0) return;
		const attributes = attributesOf(cells, header, except);
		const strength = valueOf(cells[weight], 'Weight');
		if (strength !== undefined) attributes.set('weight', strength);
		const key = JSON.stringify(cells);
		const isRepeat = seen.has(key);
		seen.add(key);
		to.addEdge({
			from: cellText(cells[known.from]),
			to: cellText(cells[known.to]),
			directed: (hasTypes ? directionOf(cells[type]) : undefined) ?? isDirected,
			attributes,
			row: i + 1,
			...(isRepeat ? { isRepeat } : {})
		});
	});
	if (known.by === 'near') to.problems.push(guessed(header, known, table, headerIndex));
}

/** Ends that were guessed are asked about. */
function guessed(
	header: readonly string[],
	ends: Ends,
	table: GraphTable,
	headerIndex: number
): Problem {
	return {
		code: headerIndex < 0 ? 'no-header' : 'ends-guessed',
		severity: 'question',
		sheet: table.sheet.name,
		...(headerIndex < 0
			? {}
			: { row: headerIndex + 1, values: { from: header[ends.from]!, to: header[ends.to]! } })
	};
}

function directionOf(cell: Cell | undefined): boolean | undefined {
	const word = cellText(cell).toLowerCase();
	if (word === 'directed') return true;
	return word === 'undirected' || word === 'mutual' ? false : undefined;
}

function attributesOf(
	cells: readonly Cell[],
	header: readonly string[],
	except: readonly number[]
): Map<string, AttributeValue> {
	const attributes = new Map<string, AttributeValue>();
	cells.forEach((cell, column) => {
		const name = header[column] ?? '';
		if (name === '' || except.includes(column)) return;
		const value = valueOf(cell, name);
		if (value !== undefined) attributes.set(name, value);
	});
	return attributes;
}

/** A weight that is no number is judged where weights are; elsewhere it is a blank. */
function valueOf(cell: Cell | undefined, name: string): AttributeValue | undefined {
	if (cell === null || cell === undefined) return undefined;
	if (isDayCell(cell)) return cell.day;
	if (typeof cell !== 'string') return cell;
	const text = cell.trim();
	const isBlank = text === '' || (!isWeight(name) && /^(nan|null|#n\/[ab])$/i.test(text));
	return isBlank ? undefined : numberOrText(text);
}
