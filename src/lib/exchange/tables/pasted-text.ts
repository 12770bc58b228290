import { cellText, type Cell, type Sheet } from '../sheet.ts';

/** Rows from a mail or a document: a tab or several blanks stand between the columns. */
const BETWEEN = /\t| {2,}/;

/** Text as somebody pasted it, as one sheet. */
export function sheetFromText(text: string): Sheet {
	const rows = text.replace(/\r\n?/g, '\n').split('\n').map(splitLine);
	while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
	return { name: '', hidden: false, rows };
}

/** A sheet whose rows all stand in one cell is taken apart as pasted text. */
export function takenApart(sheet: Sheet): Sheet {
	const filled = sheet.rows.filter((row) => row.some((cell) => cellText(cell) !== ''));
	const isOneCell = filled.every((row) => row.slice(1).every((cell) => cellText(cell) === ''));
	const divided = filled.filter((row) => typeof row[0] === 'string' && BETWEEN.test(row[0].trim()));
	if (!isOneCell || divided.length * 2 < filled.length || filled.length < 2) return sheet;
	return {
		...sheet,
		rows: sheet.rows.map((row) => (typeof row[0] === 'string' ? splitLine(row[0]) : row))
	};
}

function splitLine(line: string): Cell[] {
	const parts = line.includes('\t') ? line.split('\t') : line.trim().split(/ {2,}/);
	const cells = parts.map((part) => (part.trim() === '' ? null : part.trim()));
	while (cells.length > 0 && cells.at(-1) === null) cells.pop();
	return cells;
}
