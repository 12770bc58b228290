import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { decodeText } from '#lib/exchange/bytes/encoding.ts';
import { readCsv } from '#lib/exchange/sheets/csv.ts';
import { DUTCH_EXCEL, writeCsv } from '#lib/exchange/write/csv.ts';
import { bytesOf } from '../fixtures.ts';

const HARMFUL = [
	'=HYPERLINK("http://x","y")',
	'+31 6 12345678',
	'-1+1',
	'@SUM(A1)',
	'\t=2',
	'\r=3',
	'＝1',
	'＋1',
	"'=1",
	"''@x"
];

describe('a table written for a spreadsheet program', () => {
	test('cannot make it calculate, in a cell or in a header, and reads back as it was', () => {
		const header = ['code', ...HARMFUL.map((text) => `${text} as header`)];
		const text = writeCsv(header, [['A', ...HARMFUL]]);
		for (const cell of text.split(/,|\r\n/)) expect(cell).not.toMatch(/^"?[=+\-@\t＝＋－＠]/);
		// A carriage return of its own is a line end to every reader of tables.
		const lines = (cell: unknown): unknown => String(cell).replace('\r', '\n');
		expect(readCsv(text, new TextDoor()).rows).toEqual([
			header.map(lines),
			['A', ...HARMFUL.map(lines)]
		]);
	});

	test('keeps a name that begins with a quote', () => {
		const rows = [["'s-Hertogenbosch"], ["'t Wijkteam"]];
		const text = writeCsv(['plaats', 'x'], rows);
		expect(readCsv(text, new TextDoor()).rows.slice(1)).toEqual(rows);
		expect(text).toContain("\r\n's-Hertogenbosch");
	});

	test('opens in Dutch Excel: semicolons, a byte order mark, a decimal comma', () => {
		const text = writeCsv(
			['naam', 'n'],
			[
				['Jo; An', 2.5],
				['Bo', -3],
				[null, true],
				[{ day: '2018-11-01' }, null]
			],
			DUTCH_EXCEL
		);
		expect(text).toBe('\ufeffnaam;n\r\n"Jo; An";2,5\r\nBo;-3\r\n;true\r\n2018-11-01;\r\n');
		expect(readCsv(decodeText(bytesOf(text)).text, new TextDoor()).rows).toEqual([
			['naam', 'n'],
			['Jo; An', '2,5'],
			['Bo', '-3'],
			[null, 'true'],
			['2018-11-01']
		]);
	});
});
