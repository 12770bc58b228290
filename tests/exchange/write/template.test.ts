import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OTHER_SHEETS, WORKBOOK } from '#lib/domain/columns.ts';
import { isValueList } from '#lib/exchange/write/records/cells.ts';
import { readFile, readSheets } from '#lib/exchange/read.ts';
import { cellText, type Sheet } from '#lib/exchange/sheet.ts';
import { readTables } from '#lib/exchange/tables/read-tables.ts';
import { writeTemplate } from '#lib/exchange/write/template.ts';
import { fates } from '../tables/look.ts';
import { OPTIONS } from '../fixtures.ts';

const FILE = { ...OPTIONS, fileName: 'invullen.xlsx' };

async function sheetsOf(language: 'nl' | 'en'): Promise<readonly Sheet[]> {
	return (await readSheets(await writeTemplate(language), FILE)).sheets;
}

/** The sheets as somebody fills them in over the examples, who calls everything their own. */
function madeOwn(sheets: readonly Sheet[]): Sheet[] {
	return sheets.map((sheet) => ({
		...sheet,
		rows: sheet.rows.map((row) =>
			row.map((cell) =>
				typeof cell === 'string' ? cell.replace(/voorbeeld|example/gi, 'EIGEN') : cell
			)
		)
	}));
}

describe.each(['nl', 'en'] as const)('the workbook to fill in (%s)', (language) => {
	test('as it is handed out holds nobody, and says that its examples are passed over', async () => {
		const { records, problems } = await readFile(await writeTemplate(language), FILE);
		expect(records.actors.length).toBe(0);
		expect(records.claims.length).toBe(0);
		expect(records.sources).toEqual([]);
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['example-row-skipped']));
		expect(problems).toHaveLength(WORKBOOK.length - 8);
	});

	test('shows examples that read without a problem once they are somebody’s own', async () => {
		const reading = readTables(madeOwn(await sheetsOf(language)), FILE);
		expect(reading.problems).toEqual([]);
		const { records } = reading;
		expect(records.actors.code).toContain('EIGEN-1');
		expect(records.claims.length).toBe(8);
		expect(records.roster.status).toEqual(['answered', 'inView']);
		expect(records.consultations).toMatchObject([{ state: 'agreed' }]);
		expect(records.statements).toMatchObject([{ value: 7 }]);
		expect(fates(reading)).toMatchObject({ rejected: 0, skipped: 0, repeated: 0 });
	});

	test('names every example as one', async () => {
		const sheets = (await sheetsOf(language)).filter(({ hidden }) => !hidden);
		const rows = sheets.slice(1).flatMap(({ rows: [, ...examples] }) => examples);
		expect(rows.length).toBeGreaterThan(sheets.length);
		for (const row of rows) expect(row.map(cellText).join()).toMatch(/voorbeeld|example/i);
	});

	test('takes an example that was changed for what it says', async () => {
		const sheets = await sheetsOf(language);
		const [name] = [WORKBOOK.find(({ id }) => id === 'organisations')![language]];
		const changed = sheets.map((sheet) =>
			sheet.name === name
				? { ...sheet, rows: sheet.rows.map((row, i) => (i === 1 ? ['GGZ', ...row.slice(1)] : row)) }
				: sheet
		);
		const { records } = readTables(changed, FILE);
		expect(records.actors.code).toEqual(['GGZ']);
	});

	test('offers what can be chosen: our words, and the codes of other sheets', async () => {
		const bytes = await writeTemplate(language);
		const files = unzipSync(bytes);
		const sheets = (await readSheets(bytes, FILE)).sheets;
		const shown = sheets.filter(({ hidden }) => !hidden);
		expect(shown[0]!.name).toBe(OTHER_SHEETS.about[language]);
		shown.slice(1).forEach((sheet, i) => {
			const xml = strFromU8(files[`xl/worksheets/sheet${i + 2}.xml`]!);
			const known = WORKBOOK.find((one) => one[language] === sheet.name)!;
			const headers = sheet.rows[0]!.map((cell) => cellText(cell).replace('*', ''));
			const closed = known.columns.filter(
				(column) => isValueList(column.holds) && headers.includes(column[language])
			);
			expect(xml.match(/<dataValidation /g)?.length ?? 0).toBeGreaterThanOrEqual(closed.length);
		});
		const people = WORKBOOK.find(({ id }) => id === 'people')![language];
		const support = shown.findIndex(
			({ name }) => name === WORKBOOK.find(({ id }) => id === 'support')![language]
		);
		expect(strFromU8(files[`xl/worksheets/sheet${support + 1}.xml`]!)).toContain(
			`<formula1>'${people}'!$A$2:$A$2000</formula1>`
		);
	});
});
