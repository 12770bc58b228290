import { refuse } from '#lib/domain/problem.ts';
import type { XmlElement, XmlListener } from '../bytes/xml.ts';
import { LIMITS } from '../limits.ts';
import type { Cell } from '../sheet.ts';
import { unescapeText } from './workbook-tables.ts';

/** One `<c>` as it stands in the file. */
export interface RawCell {
	/** The first row and column are 1. */
	readonly row: number;
	readonly column: number;
	/** `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n`. */
	readonly type: string;
	readonly style: number;
	readonly hasFormula: boolean;
	/** '' when there is none. */
	readonly value: string;
}

/** How many cells a workbook may still have, over all its sheets. */
export interface CellBudget {
	left: number;
}

/**
 * Hears one sheet of a workbook and lays out its rows: row r stands at `rows[r - 1]`, with
 * blanks as null and nothing after its last filled cell. Blank rows and styled blanks at
 * the end, of which there may be a million, take no place.
 */
export class SheetRows implements XmlListener {
	readonly rows: Cell[][] = [];
	/** Ranges that are one cell to the eye: `A2:A4`. */
	readonly merged: string[] = [];
	readonly #meaning: (cell: RawCell) => Cell;
	readonly #budget: CellBudget;
	#row = 0;
	#column = 0;
	#attributes: XmlElement['attributes'] | undefined;
	#value = '';
	#hasFormula = false;
	#isValue = false;
	#isGuide = false;

	constructor(budget: CellBudget, meaning: (cell: RawCell) => Cell) {
		this.#budget = budget;
		this.#meaning = meaning;
	}

	open({ name, attributes }: XmlElement): void {
		if (name === 'row') {
			this.#row = Number(attributes.r) || this.#row + 1;
			this.#column = 0;
		} else if (name === 'c') {
			this.#attributes = attributes;
			this.#column = columnOf(attributes.r) ?? this.#column + 1;
			this.#value = '';
			this.#hasFormula = false;
		} else if (name === 'mergeCell') {
			this.merged.push(attributes.ref ?? '');
		} else if (this.#attributes) {
			if (name === 'f') this.#hasFormula = true;
			if (name === 'rPh') this.#isGuide = true;
			if (name === 'v' || name === 't') this.#isValue = true;
		}
	}

	text(text: string): void {
		if (this.#isValue && !this.#isGuide) this.#value += text;
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.#isValue = false;
		if (name === 'rPh') this.#isGuide = false;
		if (name !== 'c' || !this.#attributes) return;
		const type = this.#attributes.t ?? 'n';
		const cell = this.#meaning({
			row: this.#row,
			column: this.#column,
			type,
			style: Number(this.#attributes.s ?? -1),
			hasFormula: this.#hasFormula,
			value: type === 'str' || type === 'inlineStr' ? unescapeText(this.#value) : this.#value
		});
		this.#attributes = undefined;
		if (cell !== null) this.#put(cell);
	}

	#put(cell: Cell): void {
		const row = this.#row;
		const column = this.#column;
		if (!(row >= 1 && row <= LIMITS.rows)) {
			refuse('too-many-rows', { values: { limit: LIMITS.rows } });
		}
		if (column > LIMITS.columns) {
			refuse('too-many-columns', { row, values: { limit: LIMITS.columns } });
		}
		while (this.rows.length < row) this.rows.push([]);
		const cells = this.rows[row - 1]!;
		this.#budget.left -= Math.max(0, column - cells.length);
		if (this.#budget.left < 0) refuse('too-many-cells', { values: { limit: LIMITS.cells } });
		while (cells.length < column) cells.push(null);
		cells[column - 1] = cell;
	}
}

/** `BC12` is column 55; undefined without an address. */
export function columnOf(address: string | undefined): number | undefined {
	const letters = /^\$?([A-Z]{1,4})/i.exec(address ?? '')?.[1]?.toUpperCase();
	if (letters === undefined) return undefined;
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column;
}
