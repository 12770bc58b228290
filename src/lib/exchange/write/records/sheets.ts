import type { SheetId, WorkbookColumn, WorkbookSheet } from '#lib/domain/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import type { SheetToWrite } from '../workbook.ts';
import { cellOf, type SheetLanguage } from './cells.ts';
import { WRITTEN_ORDER, columnToWrite, type ChosenSheet } from './columns.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './row.ts';

/** Written also when they are empty: without them a reader takes their rows from elsewhere. */
const ALWAYS: ReadonlySet<SheetId> = new Set(['employment', 'roster']);

/** Short forms for who fills in by hand; here each of them has a sheet of its own. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
	'people.wave',
	'people.answered',
	'forums.participants'
]);

/** Records as the sheets of the workbook; read again they say the same. */
export function recordSheets(records: Records, language: SheetLanguage): readonly SheetToWrite[] {
	const rows = rowsOf(records);
	const chosen = WRITTEN_ORDER.flatMap((sheet): ChosenSheet[] => {
		const own = rows.get(sheet.id)!;
		if (own.length === 0 && !ALWAYS.has(sheet.id)) return [];
		return [{ sheet, columns: sheet.columns.filter((column) => isWritten(sheet, column, own)) }];
	});
	return chosen.map((one) => ({
		name: one.sheet[language],
		columns: one.columns.map((column) => columnToWrite(one, column, chosen, language)),
		rows: rows
			.get(one.sheet.id)!
			.map((row) => one.columns.map((column) => cellOf(column, row, language)))
	}));
}

/** A column stands there when it always does, or when a row fills it. */
function isWritten(sheet: WorkbookSheet, { id, always }: WorkbookColumn, rows: readonly Row[]) {
	if (SHORT_FORMS.has(`${sheet.id}.${id}`)) return false;
	return always === true || rows.some((row) => row[id] !== undefined);
}
