import type { Problem } from '#lib/domain/problem.ts';
import { readSheets } from '#lib/exchange/read.ts';
import type { TableGuess } from '#lib/exchange/reading.ts';
import type { Cell } from '#lib/exchange/sheet.ts';
import { takenApart } from '#lib/exchange/tables/pasted-text.ts';
import type { RowPlace } from './preview.ts';
import type { GivenFile } from './read-file.ts';

/** Rows of one sheet that would not be taken, as they stand in the file. */
export interface RefusedSheet {
	readonly name: string;
	/** The rows above the first of the table, down to its header. */
	readonly head: readonly (readonly Cell[])[];
	readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
}

/** Columns of which nothing is taken along either. */
const LEFT_OUT: readonly string[] = ['column-dropped', 'column-holds-bsn', 'looks-like-bsn'];

/**
 * The rows that would not be taken, to be mended and brought again. The file is read once
 * more for them, as its cells are not kept. A graph, or a pair of files, has no such rows.
 */
export async function refusedRows(
	{ bytes, fileName, siblings = [] }: GivenFile,
	refused: readonly RowPlace[],
	tables: readonly TableGuess[],
	problems: readonly Problem[]
): Promise<readonly RefusedSheet[]> {
	if (refused.length === 0 || siblings.length > 0) return [];
	const { sheets } = await readSheets(bytes, { fileName });
	return sheets.map(takenApart).flatMap((sheet): RefusedSheet[] => {
		const table = tables.find((one) => one.sheet === sheet.name);
		const numbers = refused.filter((one) => one.sheet === sheet.name).map(({ row }) => row);
		if (!table || table.headerRow === 0 || numbers.length === 0) return [];
		const header = sheet.rows[table.headerRow - 1] ?? [];
		const left = new Set(
			problems
				.filter(({ code, ...one }) => LEFT_OUT.includes(code) && (one.sheet ?? '') === sheet.name)
				.map(({ field }) => field)
		);
		const width = Math.max(0, ...sheet.rows.map((row) => row.length));
		const columns = Array.from({ length: width }, (_, c) => c).filter(
			(c) => !left.has(String(header[c] ?? '').trim())
		);
		const cellsOf = (number: number): readonly Cell[] =>
			columns.map((c) => sheet.rows[number - 1]?.[c] ?? null);
		const above = Array.from({ length: table.headerRow }, (_, i) => cellsOf(i + 1));
		return [
			{
				name: sheet.name,
				head: above,
				rows: numbers.map((number) => ({ number, cells: cellsOf(number) }))
			}
		];
	});
}
