import { refuse, type Problem } from '#lib/domain/problem.ts';
import type { TextDoor } from '../bytes/clean.ts';
import type { ZipArchive } from '../bytes/zip.ts';
import { LIMITS } from '../limits.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { fillMerged } from './merged-cells.ts';
import { serialDay, serialTime } from './serial-day.ts';
import { SheetRows, type RawCell } from './sheet-rows.ts';
import { findParts, leftAlone, readPart, type SheetPart } from './workbook-parts.ts';
import { readSharedStrings, readStyles, type CellStyles } from './workbook-tables.ts';

export interface WorkbookReading {
	readonly sheets: readonly Sheet[];
	readonly problems: readonly Problem[];
}

/**
 * The sheets of a workbook, hidden ones marked. A formula gives the value it had when
 * the file was saved; an error such as #N/B, a formula without a value and a day that
 * never was give a blank, and are told per sheet. A cell merged downwards speaks for every
 * row it covers. A whole number of more than fifteen
 * digits stays text. Macros and links to other files are passed over and told.
 *
 * @throws Refusal when a part is broken, or for the limits of size
 */
export function readWorkbook(archive: ZipArchive, door: TextDoor): WorkbookReading {
	const parts = findParts(archive);
	const strings = readSharedStrings(archive, parts.sharedStrings);
	const styles = readStyles(archive, parts.styles);
	const budget = { left: LIMITS.cells };
	const problems = leftAlone(archive);
	const sheets = parts.sheets.map((part): Sheet => {
		const name = door.clean(part.name, () => ({}));
		const cells = new CellReader({ ...part, name }, strings, styles, parts.is1904, door);
		const rows = new SheetRows(budget, (cell) => cells.read(cell));
		readPart(archive, part.path, rows);
		fillMerged(rows.rows, rows.merged, budget);
		problems.push(...cells.problems());
		const struck = cells.struckRows();
		return { name, hidden: part.hidden, rows: rows.rows, ...(struck.size > 0 && { struck }) };
	});
	return { sheets, problems };
}

/** Turns the cells of one sheet into values, and keeps count of what could not be read. */
class CellReader {
	readonly #sheet: SheetPart;
	readonly #strings: readonly string[];
	readonly #styles: CellStyles;
	readonly #is1904: boolean;
	readonly #door: TextDoor;
	readonly #found = new Map<string, { row: number; column: number; count: number }>();
	/** Rows with texts, and whether all of these are struck through. */
	readonly #struck = new Map<number, boolean>();

	constructor(
		sheet: SheetPart,
		strings: readonly string[],
		styles: CellStyles,
		is1904: boolean,
		door: TextDoor
	) {
		this.#sheet = sheet;
		this.#strings = strings;
		this.#styles = styles;
		this.#is1904 = is1904;
		this.#door = door;
	}

	read(cell: RawCell): Cell {
		const { type, value } = cell;
		if (value === '') {
			return cell.hasFormula && type !== 'str' ? this.#blank('formula-without-value', cell) : null;
		}
		switch (type) {
			case 's':
				return this.#text(this.#strings[Number(value)] ?? '', cell);
			case 'str':
			case 'inlineStr':
				return this.#text(value, cell);
			case 'b':
				return value === '1' || value === 'true';
			case 'e':
				return this.#blank('cell-errors', cell);
			case 'd':
				return /^\d{4}-\d\d-\d\d/.test(value)
					? { day: value.slice(0, 10) }
					: this.#text(value, cell);
			default:
				return this.#number(cell);
		}
	}

	#text(text: string, { row, column, style }: RawCell): Cell {
		if (text.length > LIMITS.cellCharacters) {
			const values = { column, limit: LIMITS.cellCharacters };
			refuse('cell-too-long', { sheet: this.#sheet.name, row, values });
		}
		const clean = this.#door.clean(text, () => ({
			sheet: this.#sheet.name,
			row,
			values: { column }
		}));
		if (clean.trim() === '') return null;
		const isStruck = this.#styles.struck[style] ?? false;
		this.#struck.set(row, isStruck && (this.#struck.get(row) ?? true));
		return clean;
	}

	/** Rows of which every text is struck through. */
	struckRows(): ReadonlySet<number> {
		return new Set([...this.#struck].flatMap(([row, isStruck]) => (isStruck ? [row] : [])));
	}

	#number(cell: RawCell): Cell {
		const { value } = cell;
		const number = Number(value);
		if (!Number.isFinite(number)) return this.#blank('number-not-finite', cell);
		const meaning = this.#styles.meanings[cell.style];
		if (meaning === 'elapsed') return serialTime(number, true);
		if (meaning === 'time') return serialTime(number, false);
		if (meaning === 'day') {
			const day = serialDay(number, this.#is1904);
			if (day !== undefined) return { day };
			const isTimeOnly = number > 0 && number < 1;
			return isTimeOnly ? serialTime(number, false) : this.#blank('date-does-not-exist', cell);
		}
		const isExact = !/^-?\d+$/.test(value) || Number.isSafeInteger(number);
		return isExact ? number + 0 : value;
	}

	#blank(code: string, { row, column }: RawCell): null {
		const found = this.#found.get(code);
		if (found) found.count++;
		else this.#found.set(code, { row, column, count: 1 });
		return null;
	}

	/** One problem of each code, at the first cell it is about. */
	problems(): Problem[] {
		return [...this.#found].map(([code, { row, column, count }]) => ({
			code,
			severity: code === 'date-does-not-exist' ? 'warning' : 'notice',
			sheet: this.#sheet.name,
			row,
			values: { column, count }
		}));
	}
}
