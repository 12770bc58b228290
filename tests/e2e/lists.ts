import { writeWorkbook } from '#lib/exchange/write/workbook.ts';
import { overview } from '../exchange/tables/three-sheets.ts';

/** A file as a browser hands it over. */
export interface FileInHand {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** The overview of families of a neighbourhood team, as they have it: title, blanks, total and all. */
export async function overviewOfFamilies(name: string): Promise<FileInHand> {
	const [title, ...rows] = overview.rows;
	const columns = title!.map((cell) => ({ header: String(cell ?? ''), width: 18 }));
	return workbook(name, [{ name: overview.name, columns, rows }]);
}

/**
 * A row of three of one team, of whom the second is the only way between the others. All
 * help one household.
 *
 * @param spoken who of them were spoken to
 */
export async function rowOfThree(name: string, spoken: readonly string[]): Promise<FileInHand> {
	const people = ['Roos', 'Teun', 'Vera'];
	const sheet = (of: string, headers: readonly string[], rows: readonly (readonly string[])[]) => ({
		name: of,
		columns: headers.map((header) => ({ header, width: 18 })),
		rows
	});
	return workbook(name, [
		sheet('huishoudens', ['code'], [['H-7KQ2-M']]),
		sheet(
			'mensen',
			['code', 'naam', 'functie', 'organisatie', 'meetmoment', 'gesproken'],
			people.map((who, i) => [
				`P-${i + 1}`,
				who,
				'coach',
				'Wijkteam',
				'najaar 2026',
				spoken.includes(who) ? 'ja' : 'nee'
			])
		),
		sheet('organisaties', ['code', 'naam'], [['O-1', 'Wijkteam']]),
		sheet('meetmomenten', ['naam', 'van'], [['najaar 2026', '2026-09-01']]),
		sheet(
			'bronnen',
			['code', 'soort', 'titel', 'datum', 'meetmoment'],
			[['B-1', 'enquête', 'Vragenlijst', '2026-10-01', 'najaar 2026']]
		),
		sheet(
			'hulp',
			['huishouden', 'persoon', 'bron'],
			people.map((_, i) => ['H-7KQ2-M', `P-${i + 1}`, 'B-1'])
		),
		sheet(
			'samenwerking',
			['persoon', 'met', 'bron'],
			[
				['P-1', 'P-2', 'B-1'],
				['P-2', 'P-3', 'B-1']
			]
		)
	]);
}

async function workbook(
	name: string,
	sheets: Parameters<typeof writeWorkbook>[0]
): Promise<FileInHand> {
	return {
		name,
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(await writeWorkbook(sheets))
	};
}

/** A list with semicolons, as a spreadsheet saves it. */
export function csv(name: string, text: string): FileInHand {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
