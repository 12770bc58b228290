import type { Cell } from '../../src/lib/exchange/sheet.ts';
import { DUTCH_EXCEL, writeCsv } from '../../src/lib/exchange/write/csv.ts';
import { writeWorkbook } from '../../src/lib/exchange/write/workbook.ts';
import { contactList, familyList } from './lists.ts';
import { sheetsOf } from './sheets.ts';
import { makeTown } from './town.ts';

export interface ExampleFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The example town as the files a user would bring: the same bytes every time. */
export async function exampleFiles(): Promise<readonly ExampleFile[]> {
	const town = makeTown();
	const sheets = sheetsOf(town).map(({ name, rows }) => {
		const headers = Object.keys(rows[0]!);
		return {
			name,
			columns: headers.map((header) => ({ header })),
			rows: rows.map((row) => headers.map((header): Cell => row[header] ?? null))
		};
	});
	const lists = [
		['2 nieuwe aanmeldingen wijkteam.csv', familyList(town)],
		['3 organisaties en contacten.csv', contactList()]
	] as const;
	return [
		{ name: '1 werkboek De Meent.xlsx', bytes: await writeWorkbook(sheets) },
		...lists.map(([name, { header, rows }]) => ({
			name,
			bytes: new TextEncoder().encode(writeCsv(header, rows, DUTCH_EXCEL))
		}))
	];
}
