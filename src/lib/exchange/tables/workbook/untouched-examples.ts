import type { WorkbookSheet } from '#lib/domain/columns.ts';
import { exampleRows } from '#lib/domain/columns/example-rows.ts';
import { cellText } from '../../sheet.ts';
import { cellOf } from '../../write/records/cells.ts';
import type { Line } from '../table.ts';

/** Whether a line is one of the examples of an empty workbook, as we wrote it. */
export function isUntouchedExample(
	line: Line,
	sheet: WorkbookSheet,
	columns: ReadonlyMap<string, number>
): boolean {
	return textsOfExamples(sheet).some((texts) =>
		sheet.columns.every(({ id }) => {
			const at = columns.get(id);
			return at === undefined || cellText(line.cells[at]) === texts.get(id);
		})
	);
}

const known = new Map<WorkbookSheet, readonly ReadonlyMap<string, string>[]>();

function textsOfExamples(sheet: WorkbookSheet): readonly ReadonlyMap<string, string>[] {
	const found = known.get(sheet);
	if (found) return found;
	const texts = (['nl', 'en'] as const).flatMap((language) =>
		(exampleRows(language)[sheet.id] ?? []).map(
			(row) =>
				new Map(sheet.columns.map((column) => [column.id, cellText(cellOf(column, row, language))]))
		)
	);
	known.set(sheet, texts);
	return texts;
}
