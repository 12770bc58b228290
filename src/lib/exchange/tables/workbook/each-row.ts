import { exactKey, type Line } from '../table.ts';
import type { WorkbookContext } from './workbook-context.ts';
import { WorkbookRow } from './workbook-row.ts';
import type { WorkbookTable } from './workbook-table.ts';

/**
 * Goes through the rows of a sheet. `read` looks at a row without adding anything and
 * gives back what to add; it is added only when nothing is wrong with the row.
 */
export function eachRow(
	table: WorkbookTable,
	context: WorkbookContext,
	read: (row: WorkbookRow, line: Line) => () => void
): void {
	const { builder, notes, options } = context;
	const { sheet, lines } = table.table;
	const seen = new Set<string>();
	notes.sheet = sheet;
	for (const { number } of table.examples) {
		notes.counted('notice', 'example-row-skipped', { row: number });
		builder.row(sheet, number, 'skipped');
	}
	lines.forEach((line, i) => {
		options.progress?.(i + 1, lines.length);
		const key = exactKey(line);
		if (key === '') {
			notes.counted('notice', 'blank-rows-skipped', { row: line.number });
			builder.row(sheet, line.number, 'skipped');
			return;
		}
		if (seen.has(key)) {
			notes.notice('repeated-row', { row: line.number });
			builder.row(sheet, line.number, 'repeated');
			return;
		}
		seen.add(key);
		const row = new WorkbookRow(line, table, context);
		const add = read(row, line);
		for (const { code, field, values } of row.errors)
			notes.error(code, { row: line.number, field, values });
		if (row.errors.length === 0) add();
		builder.row(sheet, line.number, row.errors.length === 0 ? 'read' : 'rejected');
	});
}
