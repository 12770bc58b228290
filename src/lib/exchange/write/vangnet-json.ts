import type { Records } from '#lib/domain/records/records.ts';
import { SCAN_JSON } from '../tables/workbook/scan-json.ts';
import type { FileNote } from './records/about-sheet.ts';
import { rowsOf } from './records/rows.ts';

/**
 * Records as Vangnet JSON: the sheets of the workbook by their ids, a row an object by
 * the ids of its columns, and codes where the workbook has words. Each row stands on a
 * line of its own, so that two files can be laid side by side.
 */
export function writeScanJson(records: Records, note: FileNote): string {
	const { title, day, names, isExample } = note;
	const head = {
		[SCAN_JSON.marker]: SCAN_JSON.kind,
		format: SCAN_JSON.format,
		title,
		day,
		names,
		...(isExample ? { example: true } : {})
	};
	const entries = Object.entries(head)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `\t${JSON.stringify(name)}: ${JSON.stringify(value)}`);
	const sheets = [...rowsOf(records)].map(([id, rows]) => {
		const lines = rows.map((row) => `\t\t\t${JSON.stringify(row)}`);
		return `\t\t${JSON.stringify(id)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n\t\t`}]`;
	});
	return `{\n${entries.join(',\n')},\n\t"sheets": {\n${sheets.join(',\n')}\n\t}\n}\n`;
}
