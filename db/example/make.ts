/** Writes the example town as the files a user would bring: `npm run example`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DUTCH_EXCEL, writeCsv } from '../../src/lib/exchange/write/csv.ts';
import { writeWorkbook } from '../../src/lib/exchange/write/workbook.ts';
import { contactList, familyList } from './lists.ts';
import { sheetsOf } from './sheets.ts';
import { makeTown } from './town.ts';

const town = makeTown();
const sheets = sheetsOf(town).map(({ name, rows }) => {
	const headers = Object.keys(rows[0]!);
	return {
		name,
		columns: headers.map((header) => ({ header })),
		rows: rows.map((row) => headers.map((header) => row[header] ?? null))
	};
});
writeFileSync(join(import.meta.dirname, '1 werkboek De Meent.xlsx'), await writeWorkbook(sheets));
for (const [name, table] of [
	['2 nieuwe aanmeldingen wijkteam.csv', familyList(town)],
	['3 organisaties en contacten.csv', contactList()]
] as const) {
	writeFileSync(join(import.meta.dirname, name), writeCsv(table.header, table.rows, DUTCH_EXCEL));
}
