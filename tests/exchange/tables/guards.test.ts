import { describe, expect, test } from 'vitest';
import type { Cell, Sheet } from '#lib/exchange/sheet.ts';
import { passesElevenTest } from '#lib/domain/bsn.ts';
import { codes, fates, found, read, refusal } from './look.ts';

/** Numbers that pass the eleven-test, counted up from a begin; nobody's. */
function passing(count: number): string[] {
	const found: string[] = [];
	for (let number = 111_222_300; found.length < count; number++) {
		if (passesElevenTest(String(number))) found.push(String(number));
	}
	return found;
}

function table(header: string, values: readonly Cell[]): Sheet {
	const rows: Cell[][] = [['Gezin', 'GGZ', header]];
	values.forEach((value, i) => rows.push([`H-${i + 1}`, 'x', value]));
	return { name: 'blad', hidden: false, rows };
}

describe('citizen service numbers', () => {
	test('a column that is called so refuses the file, also when no number passes', () => {
		for (const header of [
			'BSN',
			'bsn-nummer',
			'Burgerservicenummer',
			'burger service nr',
			'sofinummer'
		]) {
			expect(refusal(table(header, ['123456789']))).toMatchObject([
				{ code: 'holds-bsn', field: header, row: 1 }
			]);
		}
	});

	test('an empty column that is called so is left out', () => {
		expect(found(read(table('BSN', [null, 'nvt'])), 'column-dropped')?.field).toBe('BSN');
	});

	test('a column of which half the numbers pass is left out, whatever it is called', () => {
		const reading = read(table('Nummer', passing(20)));
		expect(found(reading, 'column-holds-bsn')).toMatchObject({
			severity: 'error',
			field: 'Nummer'
		});
		expect(fates(reading).read).toBe(20);
	});

	test('single numbers that pass are left blank until the reader says what they are', () => {
		const random = Array.from({ length: 400 }, (_, i) => String(100_000_007 + i * 1_234_577));
		const hits = random.filter(passesElevenTest).length;
		expect(hits).toBeGreaterThan(20);
		expect(hits).toBeLessThan(60);
		const sheet = table('Kamer', random);
		expect(found(read(sheet), 'looks-like-bsn')).toMatchObject({
			field: 'Kamer',
			severity: 'error'
		});
		expect(codes(read(sheet, { notCitizenNumber: ['Kamer'] }))).not.toContain('looks-like-bsn');
	});

	test('numbers of the chamber of commerce are not filled up with a zero', () => {
		const eight = passing(400).filter((number) => number.startsWith('0'));
		expect(eight).toEqual([]);
		const number = '27376655';
		const sheet: Sheet = {
			name: '',
			hidden: false,
			rows: [
				['Organisatie', 'Soort organisatie', 'KvK'],
				['GGZ', 'ggz', number]
			]
		};
		expect(codes(read(sheet), 'error')).toEqual([]);
		expect(JSON.stringify(read(sheet).records)).toContain(number);
	});

	test.each(['bel 1112.22.333', 'bsn:111 222 333', 'nr １１１２２２３３３', 'nr ١١١٢٢٢٣٣٣'])(
		'in a running text they refuse the file',
		(text) => {
			const problems = refusal(table('Opmerkingen', [text]));
			expect(problems).toMatchObject([{ code: 'holds-bsn', row: 2, field: 'Opmerkingen' }]);
			expect(JSON.stringify(problems)).not.toMatch(/\d{3}/);
		}
	);

	test('in the name of the file or of a sheet they refuse the file', () => {
		const sheet = table('x', ['y']);
		expect(refusal(sheet, { fileName: 'gezin 111222333.xlsx' })).toMatchObject([
			{ code: 'name-holds-bsn', values: { where: 'file' } }
		]);
		expect(refusal({ ...sheet, name: '111222333' })).toMatchObject([
			{ code: 'name-holds-bsn', values: { where: 'sheet' } }
		]);
	});

	test('a date with a number behind it is no such number', () => {
		expect(
			refusal(table('Opmerkingen', ['gesprek 11-12-2012 3 mensen', 'gesprek 12-11-2011 7 mensen']))
		).toEqual([]);
	});

	test('nothing of them is left in what was read or told', () => {
		const reading = read(table('Nummer', passing(20)));
		for (const number of passing(20))
			expect(JSON.stringify([reading.records, reading.problems, reading.tables])).not.toContain(
				number
			);
	});
});

describe('personal details', () => {
	test('in remarks are told by kind, and remarks are not taken', () => {
		const reading = read(
			table('Opmerkingen', [
				'bel 06-12345678',
				'NL91ABNA0417164300',
				'1012AB 5',
				'jan@x.nl',
				'geb. 03-04-2011'
			])
		);
		const kinds = reading.problems
			.filter((one) => one.code === 'personal-details')
			.map((one) => one.values!.kind);
		expect(kinds).toEqual(['phone', 'iban', 'address', 'e-mail', 'birth-date']);
		expect(JSON.stringify(reading.problems)).not.toMatch(/12345678|ABNA|1012AB|jan@|2011/);
		expect(JSON.stringify(reading.records)).not.toMatch(/12345678|ABNA|1012AB|jan@|2011/);
	});

	test('an account number counts only when its check digits are right', () => {
		expect(codes(read(table('Opmerkingen', ['NL92ABNA0417164300'])))).not.toContain(
			'personal-details'
		);
	});

	test('beside the name of a helper are left out, and the name is kept', () => {
		const sheet: Sheet = {
			name: '',
			hidden: false,
			rows: [
				['Casusnr', 'Hulpverlener', 'Organisatie', 'Wat doet'],
				['001', 'Sanne (sanne@voorbeeld.nl)', 'Wijkteam', 'bel 0612345678']
			]
		};
		const reading = read(sheet);
		expect(reading.records.actors.label).toContain('Sanne');
		expect(JSON.stringify(reading.records)).not.toMatch(/voorbeeld|0612345678/);
		expect(reading.problems.filter((one) => one.code === 'personal-details')).toHaveLength(2);
	});

	test.each([
		'Geboortedatum',
		'Adres',
		'Postcode',
		'Telefoon',
		'E-mail',
		'IBAN',
		'Nationaliteit',
		'Geslacht'
	])('a column of %s is dropped, and that is said', (header) => {
		const reading = read(table(header, ['iets']));
		expect(found(reading, 'column-dropped')?.field).toBe(header);
		expect(reading.tables[0]!.columns.find((column) => column.header === header)).toMatchObject({
			field: 'dropped',
			samples: []
		});
	});
});

test('a remark that holds the name of the family is left out', () => {
	const rows = [
		['Gezin', 'GGZ', 'School', 'Wens'],
		['fam. Zonneveld', 'x', 'x', 'mevrouw Zonneveld wil rust'],
		['fam. De Wit', 'x', 'x', 'rust']
	];
	const reading = read({ name: '', hidden: false, rows });
	expect(reading.records.statements.map((one) => one.words)).toEqual(['rust']);
	expect(found(reading, 'personal-details')).toMatchObject({
		row: 2,
		values: { kind: 'family-name' }
	});
});
