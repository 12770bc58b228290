import { describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { recognise } from '#lib/exchange/bytes/kind.ts';
import type { Cell } from '#lib/exchange/sheet.ts';
import { readWorkbook } from '#lib/exchange/sheets/workbook.ts';
import { columnLetters } from '#lib/exchange/write/drop-downs.ts';
import { writeWorkbook, type SheetToWrite } from '#lib/exchange/write/workbook.ts';

async function reread(sheets: readonly SheetToWrite[]) {
	const content = recognise(await writeWorkbook(sheets), 'town.xlsx');
	if (content.kind !== 'workbook') throw new Error(content.kind);
	return readWorkbook(content.archive, new TextDoor());
}

describe('a workbook that we write', () => {
	test('reads back cell by cell: texts, numbers, days, yes and no', async () => {
		const rows: Cell[][] = [
			['Sanne', 4.3, { day: '2018-11-01' }, true],
			[null, 0, { day: '2026-10-25' }, false],
			['=HYPERLINK("http://x")', -1, { day: '1899-01-01' }, null],
			['een\ntwee _x0041_ <b>&"\ufffd', null, null, null],
			["'s-Gravenhage", 1e-7]
		];
		const columns = ['naam', 'n', '=dag', 'ja'].map((header) => ({ header }));
		const { sheets, problems } = await reread([{ name: 'mensen', columns, rows }]);
		expect(problems).toEqual([]);
		expect(sheets).toHaveLength(1);
		expect(sheets[0]!.name).toBe('mensen');
		expect(sheets[0]!.rows).toEqual([
			['naam', 'n', '=dag', 'ja'],
			['Sanne', 4.3, { day: '2018-11-01' }, true],
			[null, 0, { day: '2026-10-25' }, false],
			['=HYPERLINK("http://x")', -1, '1899-01-01'],
			['een\ntwee _x0041_ <b>&"\ufffd'],
			["'s-Gravenhage", 1e-7]
		]);
	});

	test('has a bold header that stays in view, and lists to choose from', async () => {
		const long = Array.from({ length: 40 }, (_, i) => `keuze nummer ${i}, met komma`);
		const bytes = await writeWorkbook([
			{
				name: 'hulp',
				columns: [
					{ header: 'code' },
					{ header: 'rol', choices: ['regie', 'coach'] },
					{ header: 'kader', choices: long }
				],
				rows: []
			},
			{ name: 'bronnen', columns: [{ header: 'kader', choices: long }], rows: [] }
		]);
		const files = unzipSync(bytes);
		const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
		expect(sheet).toContain('state="frozen"');
		expect(sheet).toContain('<dataValidations count="2">');
		expect(sheet).toContain('sqref="B2:B1048576"><formula1>&quot;regie,coach&quot;</formula1>');
		expect(sheet).toContain("<formula1>'lists'!$A$2:$A$41</formula1>");
		expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
		expect(strFromU8(files['xl/workbook.xml']!)).toMatch(/name="lists"[^>]*state="hidden"/);
		expect(strFromU8(files['xl/styles.xml']!)).toContain('<b/>');
	});

	test('marks its list of choices as hidden, and needs none for short lists', async () => {
		const long = Array.from({ length: 100 }, (_, i) => `keuze ${i}`);
		const column = (choices: string[]) => [
			{ name: 'a', columns: [{ header: 'x', choices }], rows: [] }
		];
		expect((await reread(column(long))).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
			['a', false],
			['lists', true]
		]);
		expect((await reread(column(['ja', 'nee']))).sheets).toHaveLength(1);
	});

	test('counts its columns in letters', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
			...['A', 'Z', 'AA', 'AZ'],
			...['BA', 'ZZ', 'AAA']
		]);
	});

	test('of twenty thousand rows is written and read within seconds', async () => {
		const rows = Array.from({ length: 20_000 }, (_, i): Cell[] => [
			`code ${i}`,
			i,
			{ day: '2018-11-01' },
			'GGZ',
			null
		]);
		const columns = ['a', 'b', 'c', 'd', 'e'].map((header) => ({ header }));
		const begin = performance.now();
		const { sheets } = await reread([{ name: 'mensen', columns, rows }]);
		expect(sheets[0]!.rows).toHaveLength(20_001);
		expect(performance.now() - begin).toBeLessThan(10_000);
	});
});
