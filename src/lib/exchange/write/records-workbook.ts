import { OTHER_SHEETS } from '#lib/domain/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { aboutSheet, type FileNote } from './records/about-sheet.ts';
import type { SheetLanguage } from './records/cells.ts';
import { recordSheets } from './records/sheets.ts';
import { writeWorkbook } from './workbook.ts';

/**
 * Records as the Vangnet workbook. Reading it gives records that say the same: every
 * claim, source and answer with all that is known of it.
 */
export function writeRecordsWorkbook(
	records: Records,
	note: FileNote,
	language: SheetLanguage
): Promise<Uint8Array<ArrayBuffer>> {
	return writeWorkbook(
		[aboutSheet(note, language), ...recordSheets(records, language)],
		OTHER_SHEETS.lists[language]
	);
}
