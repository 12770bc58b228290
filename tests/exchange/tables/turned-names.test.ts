import { describe, expect, test } from 'vitest';
import { actorsOf, found, read } from './look.ts';
import { sheetOf } from './three-sheets.ts';

/** A list with one helper a row, as a column of names. */
function listOf(...names: readonly string[]) {
	const rows = names.map((name, i) => `| ${i + 1} | ${name} |`);
	return sheetOf('lijst', `\n| Casusnr | Hulpverlener |\n${rows.join('\n')}\n`);
}

function peopleIn(...names: readonly string[]): string[] {
	return actorsOf(read(listOf(...names)), 'professional').map(({ label }) => label);
}

describe('a surname that stands first', () => {
	test('makes one person of a cell, and the rows without a known first name go along', () => {
		expect(peopleIn('Bakker, Sanne', 'de Boer, Tom', 'Müller, Karl', 'Jong, Karin de')).toEqual([
			'Sanne Bakker',
			'Tom de Boer',
			'Karl Müller',
			'Karin de Jong'
		]);
	});

	test('is told once, with how it is read', () => {
		const reading = read(listOf('Bakker, Sanne', 'Boer, Tom'));
		expect(found(reading, 'surname-first')).toMatchObject({
			severity: 'notice',
			field: 'Hulpverlener',
			values: { written: 'Bakker, Sanne', name: 'Sanne Bakker' }
		});
		expect(found(reading, 'comma-in-name')).toBeUndefined();
	});

	test('stands beside another in one cell, and keeps what is said behind it', () => {
		expect(peopleIn('Bakker, Sanne; Boer, Tom de', 'Smit, Karin (wijkteam)')).toEqual([
			'Sanne Bakker',
			'Tom de Boer',
			'Karin Smit'
		]);
	});
});

describe('a comma between people', () => {
	test.each([
		[['Sanne, Tom'], ['Sanne', 'Tom']],
		[['Sanne Bakker, Tom de Boer'], ['Sanne Bakker', 'Tom de Boer']],
		[['wijkagent, huisarts'], ['wijkagent', 'huisarts']]
	])('divides them as before: %j', (cells, expected) => {
		expect(peopleIn(...cells)).toEqual(expected);
		expect(found(read(listOf(...cells)), 'comma-in-name')).toBeUndefined();
	});

	test('divides them too where it cannot be known, and that is asked at the row and column', () => {
		const reading = read(listOf('Sanne', 'Fadila, Zlatko'));
		expect(actorsOf(reading, 'professional')).toHaveLength(3);
		expect(found(reading, 'comma-in-name')).toMatchObject({
			severity: 'question',
			row: 3,
			field: 'Hulpverlener',
			values: { written: 'Fadila, Zlatko', name: 'Zlatko Fadila' }
		});
	});

	test('of people who go by their first name one alone is not turned', () => {
		const reading = read(listOf('Tom', 'Karin', 'Fadila, Sanne'));
		expect(found(reading, 'comma-in-name')).toMatchObject({ row: 4 });
		expect(actorsOf(reading, 'professional').map(({ label }) => label)).toContain('Fadila');
	});
});
