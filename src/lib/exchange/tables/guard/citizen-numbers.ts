import { digitsOf, holdsCitizenNumber, passesElevenTest } from '#lib/domain/bsn.ts';
import { refuse, type Problem } from '#lib/domain/problem.ts';
import { headerKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, isDayCell, type Cell, type Sheet } from '../../sheet.ts';
import { cellsOf, type Column, type Table } from '../table.ts';

/** What the guard found in a table: columns to leave out and cells to leave blank. */
export interface GuardFinding {
	readonly refused: ReadonlySet<number>;
	readonly table: Table;
	readonly problems: readonly Problem[];
}

const HEADER = /\b(bsn|burger\s*service|sofi)/i;
/** Numbers of eight digits that are something else, so that no zero is put in front. */
const OTHER_NUMBERS = /\b(kvk|agb|vestiging|telefoon|tel|mobiel|phone|handelsregister)/i;
const MOST_CERTAIN = 5;

/**
 * Refuses a citizen service number in the name of the file or of a sheet.
 *
 * @throws Refusal `name-holds-bsn`
 */
export function guardNames(fileName: string, sheets: readonly Sheet[]): void {
	if (holdsNumber(fileName)) refuse('name-holds-bsn', { values: { where: 'file' } });
	if (sheets.some((sheet) => holdsNumber(sheet.name))) {
		refuse('name-holds-bsn', { values: { where: 'sheet' } });
	}
}

/**
 * Looks for citizen service numbers: a column that is called so refuses the file, a
 * column of which half the numbers pass the eleven-test is left out, and single numbers
 * that pass are left blank until the reader says that they are something else. In a
 * running text they refuse the file. No message holds a digit of them.
 *
 * @throws Refusal `holds-bsn`
 */
export function guardTable(table: Table, notCitizenNumber: readonly string[]): GuardFinding {
	const confirmed = new Set(notCitizenNumber.map(headerKey));
	const isConfirmed = ({ header, label }: Column): boolean =>
		confirmed.has(headerKey(header)) || confirmed.has(headerKey(label));
	const refused = new Set<number>();
	const masked = new Set<number>();
	const problems: Problem[] = [];
	for (const column of table.columns) {
		const place = { sheet: table.sheet, field: shown(column) };
		if (HEADER.test(column.header)) {
			if (cellsOf(table, column.index).some(hasItsLength)) {
				refuse('holds-bsn', { ...place, row: table.headerRow });
			}
			refused.add(column.index);
			problems.push({ code: 'column-dropped', severity: 'notice', ...place });
			continue;
		}
		const { numbers, passing, row: firstPassing } = count(table, column);
		if (numbers >= MOST_CERTAIN && passing * 2 >= numbers) {
			refused.add(column.index);
			problems.push({ code: 'column-holds-bsn', severity: 'error', ...place });
		} else if (passing > 0 && !isConfirmed(column)) {
			masked.add(column.index);
			problems.push({ code: 'looks-like-bsn', severity: 'error', ...place, row: firstPassing });
		}
	}
	for (const line of table.lines) {
		for (const column of table.columns) {
			const cell = line.cells[column.index];
			if (refused.has(column.index) || isConfirmed(column) || typeof cell !== 'string') continue;
			if (isAllDigits(cell) || !holdsNumber(cell)) continue;
			refuse('holds-bsn', {
				sheet: table.sheet,
				row: line.number,
				field: shown(column)
			});
		}
	}
	if (table.above.some(holdsNumber))
		refuse('holds-bsn', { sheet: table.sheet, row: table.headerRow });
	return { refused, table: masked.size === 0 ? table : mask(table, masked), problems };
}

/** A header is shown in messages; one that holds digits enough is not. */
function shown(column: Column): string {
	return /\d{8}/.test(digitsOf(column.header)) ? `${column.index + 1}` : column.header;
}

function count(
	table: Table,
	{ index, header }: Column
): { readonly numbers: number; readonly passing: number; readonly row?: number } {
	let numbers = 0;
	let passing = 0;
	let row: number | undefined;
	for (const line of table.lines) {
		const digits = numberIn(line.cells[index] ?? null, header);
		if (digits === undefined) continue;
		numbers++;
		if (!passesElevenTest(digits)) continue;
		passing++;
		row ??= line.number;
	}
	return { numbers, passing, row };
}

/** The nine digits of a cell that holds nothing else; eight get a zero in front. */
function numberIn(cell: Cell, header: string): string | undefined {
	if (isDayCell(cell) || typeof cell === 'boolean' || cell === null) return undefined;
	// A number with a fraction is a measure of something.
	if (typeof cell === 'number' && !Number.isInteger(cell)) return undefined;
	const digits = digitsOf(cellText(cell));
	if (/^\d{9}$/.test(digits)) return digits;
	if (!/^\d{8}$/.test(digits) || OTHER_NUMBERS.test(header)) return undefined;
	// A date of eight digits in a row is a date.
	if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(cellText(cell))) return undefined;
	return `0${digits}`;
}

function hasItsLength(cell: Cell): boolean {
	return /^\d{8,9}$/.test(digitsOf(cellText(cell)));
}

function isAllDigits(text: string): boolean {
	return /^\d+$/.test(digitsOf(text));
}

/** Dates, keys of machines and addresses of pages are taken away first: they have digits too. */
const NO_NUMBERS =
	/\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{11,12}|\b[0-9a-f]{32,}\b/gi;

function holdsNumber(text: string): boolean {
	return holdsCitizenNumber(text.replace(NO_NUMBERS, ' '));
}

function mask(table: Table, masked: ReadonlySet<number>): Table {
	const lines = table.lines.map((line) => ({
		...line,
		cells: line.cells.map((cell, index) => {
			const digits = masked.has(index) ? numberIn(cell, table.columns[index]!.header) : undefined;
			return digits !== undefined && passesElevenTest(digits) ? null : cell;
		})
	}));
	return { ...table, lines };
}
