import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { decodeText } from '#lib/exchange/bytes/encoding.ts';
import { readCsv } from '#lib/exchange/sheets/csv.ts';
import { findSeparator } from '#lib/exchange/sheets/separator.ts';
import { numberOrText, isMissing, isNotFinite, parseNumber } from '#lib/exchange/number.ts';
import { refusalOf } from '../fixtures.ts';

const rowsOf = (text: string): unknown => readCsv(text, new TextDoor()).rows;
const refused = (text: string): unknown => refusalOf(() => readCsv(text, new TextDoor()));

describe('the separator of a table', () => {
	test.each([
		[';', 'Jansen, Piet;Vries, Anna\nVries, Anna;Boer, Jo\n'],
		[';', 'naam;deel\nA;"1,5"\nB;"2,5"\n'],
		[';', 'naam;bedrag\nA;1,5\nB;2,5\n'],
		[',', 'naam,deel\n"de Jong, P";"a;b"\nB,C\n'.replace(';"a;b"', ',"a;b"')],
		['\t', 'naam\torganisatie\nA\tGGZ, Wijkteam; Politie\n'],
		['|', 'a|b|c\n1|2|3\n'],
		[',', 'Overzicht 2018\nnaam,rol\nA,regie\nB,coach\nC,coach\n']
	])('is %j, whatever stands in the cells', (separator, text) => {
		expect(findSeparator(text)).toBe(separator);
	});

	test('is said by Excel in a line of its own', () => {
		expect(rowsOf('sep=|\na|b;c\n1|2;3\n')).toEqual([
			['a', 'b;c'],
			['1', '2;3']
		]);
	});

	test('is not there in running text, which is refused as no table', () => {
		const text = 'This is just text without any delimiters\nAnother line of text\nMore text here';
		expect(findSeparator(text)).toBeUndefined();
		expect(refused(text)).toMatchObject([{ code: 'no-table' }]);
	});
});

describe('a table', () => {
	test('keeps line ends and quotes inside its cells, and the number of each row', () => {
		expect(rowsOf('a,b\r\n1,"ha \r\n""ha"" \r\nha"\r\n\r\n3,4\r\n')).toEqual([
			['a', 'b'],
			['1', 'ha \n"ha" \nha'],
			[],
			['3', '4']
		]);
	});

	test('has blanks where cells are empty, and nothing behind its last cell', () => {
		expect(rowsOf('a;b;c\n1;;\n;;3\n;;\n')).toEqual([['a', 'b', 'c'], ['1'], [null, null, '3']]);
	});

	test('in UTF-16, and in UTF-8 with a mark, begins with its first header', () => {
		const little = Uint8Array.of(
			0xff,
			0xfe,
			...[...'a;b\n1;2'].flatMap((c) => [c.charCodeAt(0), 0])
		);
		expect(rowsOf(decodeText(little).text)).toEqual([
			['a', 'b'],
			['1', '2']
		]);
		const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('naam;rol\nA;B'));
		expect(rowsOf(decodeText(marked).text)).toEqual([
			['naam', 'rol'],
			['A', 'B']
		]);
	});

	test('with a quote that is never closed is refused at the row where it opens', () => {
		const lines = Array.from({ length: 5_000 }, (_, i) => `a${i},b${i}`);
		lines[6] = 'a6,"b6';
		expect(refused(lines.join('\n'))).toMatchObject([
			{ code: 'quote-not-closed', row: 7, values: { line: 7 } }
		]);
		expect(refused('a,b\n1,"x\n2,"y"\n')).toMatchObject([{ code: 'quote-not-closed', row: 2 }]);
	});

	test('with a header that means something to the language is refused by its name', () => {
		for (const name of ['__proto__', 'constructor', 'prototype']) {
			expect(refused(`${name},naam\n1,2\n`)).toMatchObject([
				{ code: 'hostile-header', field: name, row: 1 }
			]);
		}
	});

	test('with the very same header twice is refused; one that differs in case is not', () => {
		expect(refused('naam,naam\n1,2\n')).toMatchObject([
			{ code: 'duplicate-header', field: 'naam' }
		]);
		expect(refused('Label,label,Type,type\n1,2,3,4\n')).toEqual([]);
	});

	test('with a cell of a megabyte, or with more columns or rows than a sheet, is refused', () => {
		expect(refused(`a,b\n1,${'x'.repeat(1_000_000)}\n`)).toMatchObject([
			{ code: 'cell-too-long', row: 2, values: { column: 2 } }
		]);
		expect(refused(`a,b\n${'x,'.repeat(16_384)}x\n`)).toMatchObject([{ code: 'too-many-columns' }]);
		expect(refused(`a,b\n${'1,2\n'.repeat(200_001)}`)).toMatchObject([{ code: 'too-many-rows' }]);
	});

	test('keeps a quote in front of a name, and drops the one that stops a calculation', () => {
		expect(rowsOf("a,b\n's-Hertogenbosch,'=1+1\n''t Wijkteam,'+31 6\n")).toEqual([
			['a', 'b'],
			["'s-Hertogenbosch", '=1+1'],
			["''t Wijkteam", '+31 6']
		]);
	});
});

describe('a number', () => {
	test.each([
		['12', 12],
		['-0.5', -0.5],
		['11,8', 11.8],
		['1.234,56', 1234.56],
		['1,234.56', 1234.56],
		['1.234', 1.234],
		['1e3', 1000],
		[' 7 ', 7]
	])('%j is %d', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	test.each(['', 'x', '1 000', '1e400', 'NaN', '1-2', '0x10', '1,2,3'])('%j is none', (text) => {
		expect(parseNumber(text)).toBeUndefined();
	});

	test('of minus zero is zero', () => {
		expect(Object.is(parseNumber('-0'), 0)).toBe(true);
	});

	test('too long to be exact, or with zeros in front, stays the text it is', () => {
		expect(['9007199254740993', '014', '12', '1e5', ''].map(numberOrText)).toEqual([
			'9007199254740993',
			'014',
			12,
			'1e5',
			''
		]);
	});

	test('that is none is known as such, and so is an id that is none', () => {
		expect(['NaN', 'inf', '1e400', '12', 'x'].map(isNotFinite)).toEqual([
			...[true, true, true],
			...[false, false]
		]);
		expect(['', 'nan', 'NaN', 'null', '#N/B', '-', '?'].every(isMissing)).toBe(true);
		expect(['Nan', 'NA', 'None of us', '0'].some(isMissing)).toBe(false);
	});
});
