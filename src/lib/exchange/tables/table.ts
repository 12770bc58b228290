import { foldName } from '#lib/domain/fold.ts';
import { cellText, isDayCell, type Cell } from '../sheet.ts';

/** A table as it stands on a sheet: where its header is, its columns and its lines. */
export interface Table {
	/** Name of the sheet. */
	readonly sheet: string;
	/** Row of the header as the spreadsheet shows it. */
	readonly headerRow: number;
	readonly columns: readonly Column[];
	readonly lines: readonly Line[];
	/** Texts above the header: titles and groups. */
	readonly above: readonly string[];
}

export interface Column {
	readonly index: number;
	/** As the file writes it; under a group "group | column". */
	readonly header: string;
	/** The column's own header, and the group it stands under. */
	readonly label: string;
	readonly group: string;
}

export interface Line {
	/** As the spreadsheet shows it, the first is 1. */
	readonly number: number;
	readonly isStruck?: boolean;
	readonly cells: readonly Cell[];
}

/** The cells of a column that are not null. */
export function cellsOf(table: Table, column: number): Exclude<Cell, null>[] {
	const cells: Exclude<Cell, null>[] = [];
	for (const line of table.lines) {
		const cell = line.cells[column] ?? null;
		if (cell !== null) cells.push(cell);
	}
	return cells;
}

/** What two rows share when they are the same to the letter; '' for a blank row. */
export function exactKey(line: Line): string {
	const texts = line.cells.map(cellText);
	while (texts.at(-1) === '') texts.pop();
	return texts.join('\u0000');
}

/**
 * What two rows share when one repeats the other; '' for a blank row.
 *
 * @param ignored columns that do not make two rows differ
 */
export function rowKey(line: Line, ignored?: ReadonlySet<number>): string {
	const texts = line.cells.map((cell, i) => {
		if (ignored?.has(i)) return '';
		return isDayCell(cell) ? `day ${cell.day}` : foldName(cellText(cell));
	});
	while (texts.at(-1) === '') texts.pop();
	return texts.join('\u0000');
}
