import type { Attributes } from '#lib/domain/actor.ts';
import type { SheetId } from '#lib/domain/columns.ts';

/** What stands in one column of a row: codes, not words; nothing when it is left open. */
export type Said = string | number | boolean | readonly string[] | Attributes | undefined;

/** A row of a sheet, by the ids of its columns. */
export type Row = Readonly<Record<string, Said>>;

/** The rows of every sheet; a sheet of which nothing is known has none. */
export type RowsOfSheets = ReadonlyMap<SheetId, readonly Row[]>;

/** Whether a row says nothing in a column. */
export function isBlank(value: Said): boolean {
	if (value === undefined || value === '') return true;
	if (typeof value === 'number') return !Number.isFinite(value);
	return typeof value === 'object' && Object.keys(value).length === 0;
}
