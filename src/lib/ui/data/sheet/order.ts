import { foldName } from '#lib/domain/fold.ts';
import type { Language } from '#lib/text/language.ts';
import type { WireColumn } from './wire.ts';

/** A row of a table while it is worked on. */
export interface SheetRow {
	readonly id: number;
	readonly version: number;
	readonly kind: string;
	readonly cells: readonly string[];
}

/** Where each row stands, by its id. */
export function placesOf(rows: readonly SheetRow[]): ReadonlyMap<number, number> {
	return new Map(rows.map(({ id }, i) => [id, i]));
}

/** Whose row it is. */
export function rowName(row: SheetRow, columns: readonly WireColumn[]): string {
	const place = columns.findIndex(({ id }) => id === 'label' || id === 'title');
	return row.cells[place] || row.cells[0] || '';
}

export interface Sorting {
	/** Place of the column. */
	readonly column: number;
	readonly isDown: boolean;
}

/** What a cell shows: the words of a choice, else what was typed. */
export function shownText(column: WireColumn, value: string): string {
	return column.choices?.find(([code]) => code === value)?.[1] ?? value;
}

/** Places of the rows that hold a text, sorted by a column; what is empty stands last. */
export function orderOf(
	rows: readonly SheetRow[],
	columns: readonly WireColumn[],
	{ column, isDown }: Sorting,
	find: string,
	language: Language
): readonly number[] {
	const wanted = foldName(find);
	const shown = columns.map(({ choices }) => choices && new Map(choices));
	const textAt = (row: SheetRow, c: number): string => {
		const value = row.cells[c] ?? '';
		return shown[c]?.get(value) ?? value;
	};
	const places = rows.map((_, i) => i);
	const found =
		wanted === ''
			? places
			: places.filter((i) =>
					columns.some((_, c) => foldName(textAt(rows[i]!, c)).includes(wanted))
				);
	const keys = new Map(found.map((i) => [i, textAt(rows[i]!, column)]));
	const collator = new Intl.Collator(language, { numeric: true });
	const turn = isDown ? -1 : 1;
	return found.sort((a, b) => {
		const [x, y] = [keys.get(a)!, keys.get(b)!];
		if (x === '' || y === '') return x === y ? a - b : x === '' ? 1 : -1;
		return turn * collator.compare(x, y) || a - b;
	});
}
