import writeXlsxFile, {
	type CellObject,
	type Feature,
	type SheetData
} from 'write-excel-file/universal';
import { isDayCell, type Cell } from '../sheet.ts';
import { dataValidations, needsList, rangeOf, type DropDown } from './drop-downs.ts';

/** A sheet to be written: a bold header that stays in view, and rows. */
export interface SheetToWrite {
	readonly name: string;
	readonly columns: readonly ColumnToWrite[];
	readonly rows: readonly (readonly Cell[])[];
}

export interface ColumnToWrite {
	readonly header: string;
	/** In characters; by the header when missing. */
	readonly width?: number;
	/** What may be chosen in this column; other values stay allowed. */
	readonly choices?: readonly string[];
	/** Or what stands in a column of another sheet: the first column is 0. */
	readonly choicesIn?: { readonly sheet: string; readonly column: number };
}

/** Days before March 1900 have no certain number in a workbook. */
const FIRST_CERTAIN_DAY = '1900-03-01';

/**
 * A workbook of these sheets. Days are dates, texts are texts and never formulas, and
 * long lists of choices stand on a hidden sheet.
 *
 * @param listSheet what the hidden sheet is called; it is left out when nothing needs it
 */
export async function writeWorkbook(
	sheets: readonly SheetToWrite[],
	listSheet = 'lists'
): Promise<Uint8Array<ArrayBuffer>> {
	const lists = new ChoiceLists(sheets, listSheet);
	const all = [...sheets, ...lists.sheets];
	const file = writeXlsxFile(
		all.map(({ name, columns, rows }) => ({
			sheet: name,
			data: [columns.map(headerCell), ...rows.map((row) => row.map(cellOf))] as SheetData,
			columns: columns.map(({ header, width }) => ({
				width: width ?? Math.max(12, header.length + 3)
			})),
			stickyRowsCount: 1
		})),
		{ features: [dropDownFeature(all, lists)] }
	);
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function headerCell({ header }: ColumnToWrite): CellObject {
	return { value: plain(header), type: String, fontWeight: 'bold' };
}

function cellOf(cell: Cell): CellObject | null {
	if (cell === null || cell === '') return null;
	if (isDayCell(cell)) {
		if (cell.day < FIRST_CERTAIN_DAY) return { value: cell.day, type: String };
		return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' };
	}
	if (typeof cell === 'number') {
		return Number.isFinite(cell) ? { value: cell, type: Number } : null;
	}
	return typeof cell === 'boolean'
		? { value: cell, type: Boolean }
		: { value: plain(cell), type: String };
}

/** What the format or its writer would take for something else, written by its number. */
function plain(text: string): string {
	return text
		.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
		.replace(/[\r\ufdd0-\ufdef\ufffd-\uffff]/g, (letter) => {
			return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
		});
}

/** The choices that do not fit their rule, each in a column of one hidden sheet. */
class ChoiceLists {
	readonly #columns: (readonly string[])[] = [];
	readonly #name: string;

	constructor(sheets: readonly SheetToWrite[], name: string) {
		this.#name = name;
		for (const { choices } of sheets.flatMap(({ columns }) => columns)) {
			if (choices && needsList(choices) && this.#indexOf(choices) < 0) this.#columns.push(choices);
		}
	}

	#indexOf(choices: readonly string[]): number {
		const key = choices.join('\n');
		return this.#columns.findIndex((column) => column.join('\n') === key);
	}

	get sheets(): readonly SheetToWrite[] {
		if (this.#columns.length === 0) return [];
		const height = Math.max(...this.#columns.map((column) => column.length));
		return [
			{
				name: this.#name,
				columns: this.#columns.map((_, i) => ({ header: String(i + 1) })),
				rows: Array.from({ length: height }, (_, r) =>
					this.#columns.map((column) => column[r] ?? null)
				)
			}
		];
	}

	reference({ choices }: DropDown): string | undefined {
		const index = this.#indexOf(choices);
		if (index < 0) return undefined;
		return rangeOf(this.#name, index, choices.length + 1);
	}
}

function dropDownsOf({ columns }: SheetToWrite): DropDown[] {
	return columns.flatMap(({ choices = [], choicesIn }, column): DropDown[] => {
		const range = choicesIn && rangeOf(choicesIn.sheet, choicesIn.column);
		return range !== undefined || choices.length > 0 ? [{ column, choices, range }] : [];
	});
}

function dropDownFeature(all: readonly SheetToWrite[], lists: ChoiceLists): Feature<Blob> {
	const first = all.length - lists.sheets.length;
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (content, _, { sheetIndex }) => {
						const dropDowns = dropDownsOf(all[sheetIndex]!);
						const rules = dataValidations(dropDowns, (one) => lists.reference(one));
						return content.replace('</sheetData>', () => `</sheetData>${rules}`);
					}
				},
				'xl/workbook.xml': {
					transformElementAttributes: (tag, attributes, index) =>
						tag === 'sheet' && index !== undefined && index >= first
							? { ...attributes, state: 'hidden' }
							: attributes
				}
			}
		}
	};
}
