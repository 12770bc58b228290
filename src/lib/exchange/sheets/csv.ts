import { refuse } from '#lib/domain/problem.ts';
import Papa from 'papaparse';
import type { TextDoor } from '../bytes/clean.ts';
import { LIMITS } from '../limits.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { checkHeader } from './header.ts';
import { unguard } from './guard.ts';
import { findSeparator } from './separator.ts';

/** Excel writes this line to say which separator follows; it is no row of the table. */
const EXCEL_HINT = /^"?sep=(.)"?\n/i;

/**
 * A text of rows and columns as one sheet: separated by `;`, `,`, TAB or `|`, which is
 * found out. Cells stay text as written, blanks are null; row i of the sheet is the row
 * that a spreadsheet program numbers i + 1. A quote before `=`, `+`, `-`, `@`, with which
 * we keep a spreadsheet program from calculating, is taken off again.
 *
 * @throws Refusal `quote-not-closed` with the row where the quote opens, `no-table` for
 * running text, `duplicate-header`, `hostile-header`, and the limits of size
 */
export function readCsv(text: string, door: TextDoor): Sheet {
	const unified = text.replace(/\r\n?/g, '\n');
	const hint = EXCEL_HINT.exec(unified);
	const body = hint ? unified.slice(hint[0].length) : unified;
	const separator = hint?.[1] ?? findSeparator(body);
	if (separator === undefined && isRunningText(body)) refuse('no-table');
	const parsed = Papa.parse<string[]>(body, {
		delimiter: separator ?? '\t',
		newline: '\n',
		header: false,
		skipEmptyLines: false,
		preview: LIMITS.rows + 2
	});
	const broken = parsed.errors.find((error) => error.type === 'Quotes');
	if (broken) {
		const line = body.slice(0, broken.index).split('\n').length + (hint ? 1 : 0);
		refuse('quote-not-closed', { row: (broken.row ?? 0) + 1, values: { line } });
	}
	const rows = parsed.data.map((row, i) => readRow(row, i, door));
	while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
	if (rows.length > LIMITS.rows) refuse('too-many-rows', { values: { limit: LIMITS.rows } });
	const cells = rows.reduce((sum, row) => sum + row.length, 0);
	if (cells > LIMITS.cells) refuse('too-many-cells', { values: { limit: LIMITS.cells } });
	const first = rows.findIndex((row) => row.length > 0);
	if (first >= 0) checkHeader(rows[first]!, { row: first + 1 });
	return { name: '', hidden: false, rows };
}

/** The cells of a row without the blanks at its end. */
function readRow(row: readonly string[], i: number, door: TextDoor): Cell[] {
	let length = row.length;
	while (length > 0 && row[length - 1]!.trim() === '') length--;
	if (length > LIMITS.columns) {
		refuse('too-many-columns', { row: i + 1, values: { limit: LIMITS.columns } });
	}
	const cells: Cell[] = [];
	for (let column = 0; column < length; column++) {
		const text = row[column]!;
		if (text.length > LIMITS.cellCharacters) {
			const values = { column: column + 1, limit: LIMITS.cellCharacters };
			refuse('cell-too-long', { row: i + 1, values });
		}
		const clean = door.clean(text, () => ({ row: i + 1, values: { column: column + 1 } }));
		cells.push(clean.trim() === '' ? null : unguard(clean));
	}
	return cells;
}

/** Lines that are sentences rather than names; text pasted in columns has wide blanks in it. */
function isRunningText(text: string): boolean {
	const lines = text.split('\n', 1_000).map((line) => line.trim());
	const filled = lines.filter((line) => line !== '');
	const inColumns = filled.filter((line) => / {2,}/.test(line));
	if (inColumns.length * 2 >= filled.length) return false;
	const words = filled.reduce((sum, line) => sum + line.split(/\s+/).length, 0);
	return words > 3 * filled.length;
}
