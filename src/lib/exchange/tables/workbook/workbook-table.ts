import type { WorkbookSheet } from '#lib/domain/columns.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, type Sheet } from '../../sheet.ts';
import type { Context } from '../context.ts';
import { guardTable } from '../guard/citizen-numbers.ts';
import { readHeader } from '../header/header-words.ts';
import type { Line, Table } from '../table.ts';
import { isUntouchedExample } from './untouched-examples.ts';

/** A sheet of the workbook with its columns found. */
export interface WorkbookTable {
	readonly sheet: WorkbookSheet;
	readonly table: Table;
	/** Per id of a column its place. */
	readonly columns: ReadonlyMap<string, number>;
	/** Examples that stand there as we wrote them: they are no data. */
	readonly examples: readonly Line[];
}

/** Finds the columns of a sheet by their names in either language. */
export function workbookTable(file: Sheet, sheet: WorkbookSheet, context: Context): WorkbookTable {
	const { notes, options } = context;
	notes.sheet = file.name;
	const guarded = guardTable(tableOf(file), options.notCitizenNumber ?? []);
	notes.take(guarded.problems);
	const columns = new Map<string, number>();
	for (const { index, label } of guarded.table.columns) {
		if (label === '' || guarded.refused.has(index)) continue;
		const key = wordKey(label);
		const known = sheet.columns.find(
			({ id, nl, en }) => [nl, en, id].some((name) => wordKey(name) === key) && !columns.has(id)
		);
		if (known) columns.set(known.id, index);
		else
			notes.notice(readHeader(label)?.field === 'dropped' ? 'column-dropped' : 'column-not-used', {
				field: label
			});
	}
	const isExample = (line: Line): boolean => isUntouchedExample(line, sheet, columns);
	const { lines } = guarded.table;
	return {
		sheet,
		table: { ...guarded.table, lines: lines.filter((line) => !isExample(line)) },
		columns,
		examples: lines.filter(isExample)
	};
}

function tableOf(file: Sheet): Table {
	const at = file.rows.findIndex((row) => row.some((cell) => cellText(cell) !== ''));
	const header = file.rows[at] ?? [];
	const columns = header.map((cell, index) => {
		const label = cellText(cell).replace(/\s*\*$/, '');
		return { index, label, header: label, group: '' };
	});
	const lines = file.rows.slice(at + 1).map((cells, i): Line => ({ number: at + 2 + i, cells }));
	return { sheet: file.name, headerRow: at + 1, columns, lines, above: [] };
}
