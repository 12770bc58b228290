import { WORKBOOK, type WorkbookSheet } from '#lib/domain/columns.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, type Sheet } from '../../sheet.ts';
import type { ColumnMapping } from '../../reading.ts';

const BY_NAME = new Map(
	WORKBOOK.flatMap((sheet) =>
		[sheet.nl, sheet.en, sheet.id].map((name) => [wordKey(name), sheet] as const)
	)
);

/** The sheet of the workbook that a sheet of a file is, by its name and required columns. */
export function workbookSheetOf(sheet: Sheet): WorkbookSheet | undefined {
	const known = BY_NAME.get(wordKey(sheet.name));
	if (!known) return undefined;
	const header = headerOf(sheet).map(wordKey);
	const hasAll = known.columns
		.filter((column) => column.required)
		.every(({ id, nl, en }) => [id, nl, en].some((name) => header.includes(wordKey(name))));
	return hasAll ? known : undefined;
}

/** The first filled row of a sheet, as texts. A star behind a name marks a required column. */
function headerOf(sheet: Sheet): readonly string[] {
	const row = sheet.rows.find((cells) => cells.some((cell) => cellText(cell) !== '')) ?? [];
	return row.map((cell) => cellText(cell).replace(/\s*\*$/, ''));
}

/**
 * Whether a file is the Vangnet workbook: at least two of its sheets are there, or one
 * that says who has what to do with whom beside nothing else. With a mapping it is not.
 */
export function isWorkbook(sheets: readonly Sheet[], mapping?: ColumnMapping): boolean {
	if (mapping && Object.keys(mapping).length > 0) return false;
	const known = sheets.map(workbookSheetOf).filter((sheet) => sheet !== undefined);
	return known.length >= 2 && known.length * 2 >= sheets.filter((sheet) => !sheet.hidden).length;
}
