import { describe, expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { recognise, type FileContent } from '#lib/exchange/bytes/kind.ts';
import type { ZipArchive } from '#lib/exchange/bytes/zip.ts';
import { meaningOfCode } from '#lib/exchange/sheets/number-format.ts';
import { readWorkbook, type WorkbookReading } from '#lib/exchange/sheets/workbook.ts';
import { refusalOf, workbookOf, type WorkbookParts } from '../fixtures.ts';
import { workedMs } from '../../helpers/effort.ts';

function archiveOf(content: FileContent): ZipArchive {
	if (content.kind !== 'workbook') throw new Error(content.kind);
	return content.archive;
}

function read(parts: WorkbookParts): WorkbookReading {
	return readWorkbook(archiveOf(recognise(workbookOf(parts), 'town.xlsx')), new TextDoor());
}

/** One row of numbers in style 1, which is a date. */
const dates = (...values: (number | string)[]): string =>
	`<row r="1">${values.map((value) => `<c s="1"><v>${value}</v></c>`).join('')}</row>`;

describe('days of a workbook', () => {
	test('are told without a time of day, and the day that never was is not made up', () => {
		const { sheets, problems } = read({ rows: dates(1, 59, 60, 61, 43405, 45000.5) });
		expect(sheets[0]!.rows[0]).toEqual([
			{ day: '1900-01-01' },
			{ day: '1900-02-28' },
			null,
			{ day: '1900-03-01' },
			{ day: '2018-11-01' },
			{ day: '2023-03-15' }
		]);
		expect(problems).toEqual([
			{
				code: 'date-does-not-exist',
				severity: 'warning',
				sheet: 'Blad1',
				row: 1,
				values: { column: 3, count: 1 }
			}
		]);
	});

	test.each(['1', 'true'])('count from 1904 where the workbook says so (%s)', (yes) => {
		const { sheets } = read({
			properties: `<workbookPr date1904="${yes}"/>`,
			rows: dates(0, 41943)
		});
		expect(sheets[0]!.rows[0]).toEqual([{ day: '1904-01-01' }, { day: '2018-11-01' }]);
	});

	test('do not move with the time zone of the reader', () => {
		const { sheets } = read({ rows: dates(46320, 46321) });
		expect(sheets[0]!.rows[0]).toEqual([{ day: '2026-10-25' }, { day: '2026-10-26' }]);
	});

	test('are days by the format of their cell; a time is a time', () => {
		const { sheets } = read({
			rows:
				'<row r="1"><c s="0"><v>43405</v></c><c s="4"><v>43405</v></c>' +
				'<c s="2"><v>0.604166667</v></c><c s="3"><v>1.5</v></c><c t="d"><v>2018-11-01T10:00</v></c></row>'
		});
		const day = { day: '2018-11-01' };
		expect(sheets[0]!.rows[0]).toEqual([43405, day, '14:30', '36:00', day]);
	});

	test.each([
		['dd-mm-yyyy', 'day'],
		['d\\ mmmm\\ yyyy;@', 'day'],
		['[$-413]d/mmm/yy', 'day'],
		['mmmm', 'day'],
		['h:mm AM/PM', 'time'],
		['mm:ss.0', 'time'],
		['[h]:mm', 'elapsed'],
		['General', undefined],
		['0 "dagen"', undefined],
		['[Red]#,##0.00', undefined],
		['[$€-413] #,##0', undefined],
		['@', undefined]
	])('are known by the format %s: %s', (code, meaning) => {
		expect(meaningOfCode(code)).toBe(meaning);
	});
});

describe('cells of a workbook', () => {
	test('are texts, numbers, yes and no; a number too long to be exact stays text', () => {
		const { sheets } = read({
			strings:
				'<si><t>GGZ</t></si><si><r><t>Wijk</t></r><r><t>team</t></r><rPh><t>x</t></rPh></si>' +
				'<si><t>een_x000A_twee</t></si>',
			rows:
				'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
				'<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="inlineStr"><is><t>los</t></is></c>' +
				'<c r="C3" t="b"><v>1</v></c><c r="D3"><v>9007199254740993</v></c><c r="E3"><v>-0</v></c></row>'
		});
		expect(sheets[0]!.rows).toEqual([
			['GGZ', null, 'Wijkteam'],
			[],
			['een\ntwee', 'los', true, '9007199254740993', 0]
		]);
	});

	test('with an error are blank, and told; so is a formula that was never calculated', () => {
		const { sheets, problems } = read({
			rows:
				'<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2" t="str"><f>A1</f><v>ja</v></c>' +
				'<c r="C2"><f>A1+1</f></c><c r="D2"><f>2*3</f><v>6</v></c><c r="E2" t="e"><v>#N/A</v></c></row>'
		});
		expect(sheets[0]!.rows[1]).toEqual([null, 'ja', null, 6]);
		expect(problems.map(({ code, row, values }) => ({ code, row, values }))).toEqual([
			{ code: 'cell-errors', row: 2, values: { column: 1, count: 2 } },
			{ code: 'formula-without-value', row: 2, values: { column: 3, count: 1 } }
		]);
	});

	test('without an address, in a style or a text that does not exist, spoil nothing', () => {
		const { sheets } = read({
			rows: '<row><c><v>1</v></c><c s="77"><v>2</v></c></row><row><c t="s"><v>9</v></c><c><v>3</v></c></row>'
		});
		expect(sheets[0]!.rows).toEqual([
			[1, 2],
			[null, 3]
		]);
	});

	test('that are empty but styled take no place, however many', () => {
		const empty = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}"><c s="1"/></row>`);
		const { sheets } = read({ rows: `<row r="1"><c><v>1</v></c></row>${empty.join('')}` });
		expect(sheets[0]!.rows).toEqual([[1]]);
	});

	test('far away are refused before they fill the memory', () => {
		const far = (address: string, row: number): unknown =>
			refusalOf(() => read({ rows: `<row r="${row}"><c r="${address}"><v>1</v></c></row>` }));
		expect(far('A1048577', 1_048_577)).toMatchObject([{ code: 'too-many-rows' }]);
		expect(far('XFE1', 1)).toMatchObject([{ code: 'too-many-columns' }]);
		const wide = Array.from({ length: 200 }, (_, i) => {
			return `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`;
		});
		expect(refusalOf(() => read({ rows: wide.join('') }))).toMatchObject([
			{ code: 'too-many-cells' }
		]);
	});

	test('with more text than a cell can hold are refused with their place', () => {
		const rows = `<row r="3"><c r="B3" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`;
		expect(refusalOf(() => read({ rows }))).toMatchObject([
			{ code: 'cell-too-long', sheet: 'Blad1', row: 3, values: { column: 2 } }
		]);
	});

	test('with a control character are refused with their place', () => {
		const rows = '<row r="2"><c r="A2" t="inlineStr"><is><t>a_x0000_b</t></is></c></row>';
		expect(refusalOf(() => read({ rows }))).toMatchObject([
			{ code: 'control-character', sheet: 'Blad1', row: 2 }
		]);
	});
});

describe('a workbook', () => {
	test('marks its hidden sheets', () => {
		const { sheets } = read({
			sheets: '<sheet name="Geheim &amp; co" sheetId="1" state="veryHidden" r:id="rId1"/>'
		});
		expect(sheets).toEqual([{ name: 'Geheim & co', hidden: true, rows: [] }]);
	});

	test('is read in its strict form, under any prefix', () => {
		const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
		const { sheets } = read({
			more: {
				'xl/worksheets/sheet1.xml': strToU8(
					`<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`
				),
				'xl/_rels/workbook.xml.rels': strToU8(
					'<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>'
				)
			}
		});
		expect(sheets[0]!.rows).toEqual([[5]]);
	});

	test('with macros and links gives its cells, and says what it left alone', () => {
		const { problems } = read({
			more: {
				'xl/vbaProject.bin': strToU8('macro'),
				'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
				'xl/connections.xml': strToU8('<connections/>')
			}
		});
		expect(problems).toEqual([
			{ code: 'macros-ignored', severity: 'notice' },
			{ code: 'links-ignored', severity: 'notice', values: { count: 2 } }
		]);
	});

	test('that breaks off inside a sheet is refused', () => {
		const broken = workbookOf({
			more: { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row>') }
		});
		const content = recognise(broken, 'town.xlsx');
		const problems = refusalOf(() => readWorkbook(archiveOf(content), new TextDoor()));
		expect(problems).toMatchObject([{ code: 'xml-invalid' }]);
	});

	test('with fifty thousand merged cells is read at once', () => {
		const merges = Array.from(
			{ length: 50_000 },
			(_, i) => `<mergeCell ref="A${i + 1}:C${i + 1}"/>`
		);
		const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merges.join('')}</mergeCells></worksheet>`;
		const begin = workedMs();
		const { sheets } = read({ more: { 'xl/worksheets/sheet1.xml': strToU8(sheet) } });
		expect(sheets[0]!.rows).toEqual([[1]]);
		expect(workedMs() - begin).toBeLessThan(2_000);
	});

	test('gives the same cells as another reader, where that one can read it', async () => {
		const bytes = workbookOf({
			strings: '<si><t>naam</t></si><si><t>Sanne &amp; Tom</t></si>',
			rows:
				'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row>' +
				'<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>43405</v></c><c r="C3" t="b"><v>0</v></c></row>'
		});
		const [other] = await readXlsxFile(bytes.slice().buffer);
		const content = recognise(bytes, 'town.xlsx');
		const { sheets } = readWorkbook(archiveOf(content), new TextDoor());
		const ours = sheets[0]!.rows.map((row) =>
			[0, 1, 2].map((i) => {
				const cell = row[i] ?? null;
				return typeof cell === 'object' && cell ? new Date(cell.day) : cell;
			})
		);
		expect(ours).toEqual(other!.data);
	});
});
