import { describe, expect, test } from 'vitest';
import { overview } from './three-sheets.ts';
import { actorsOf, answersOf, claimsOf, codes, fates, found, read } from './look.ts';

const reading = read(overview, { fileName: 'gezinnen Noord DEF v3 (Sanne).xlsx' });
const families = reading.keys.map((key) => key.code);
const support = claimsOf(reading, 'support');
const helpers = support.filter((one) => one.fromKind === 'professional');

describe('the overview of a neighbourhood team', () => {
	test('the header stands below a title, a blank and a group', () => {
		expect(reading.tables[0]).toMatchObject({ headerRow: 4, shape: 'cross-table' });
	});

	test('seven rows are read: five households, one refused, one total', () => {
		expect(fates(reading)).toEqual({ read: 5, rejected: 1, skipped: 1, repeated: 0 });
		expect(actorsOf(reading, 'household')).toHaveLength(5);
		expect(found(reading, 'household-missing')).toMatchObject({
			row: 10,
			severity: 'error',
			field: 'Gezin'
		});
		expect(found(reading, 'total-row-skipped')).toMatchObject({ row: 11 });
	});

	test('twenty-five ties: twenty-two of professionals and three of the own circle', () => {
		expect(support).toHaveLength(25);
		expect(helpers).toHaveLength(22);
		expect(support.filter((one) => one.fromKind === 'informal').map((one) => one.from)).toEqual([
			'oma',
			'buurvrouw',
			'tante'
		]);
	});

	test('six ties of named people, five of functions, eleven of somebody of', () => {
		const names = (identity: string): string[] =>
			helpers.filter((one) => one.identity === identity).map((one) => one.from);
		expect(names('person').sort()).toEqual(['Karin', 'Marieke', 'Sanne', 'Sanne', 'Tom', 'Tom']);
		expect(names('function')).toEqual([
			'bewindvoerder',
			'SHV',
			'IB De Linde',
			'wijkagent',
			'Wijkagent Noord'
		]);
		expect(names('someone-of')).toHaveLength(11);
	});

	test('the case manager of each household, with what is unsure and what has ended', () => {
		const managers = support.filter((one) => one.roles.includes('caseManager'));
		expect(
			managers.map(({ from, to, certainty, status }) => [
				from,
				families.indexOf(to) + 1,
				certainty,
				status
			])
		).toEqual([
			['Sanne', 1, '', 'active'],
			['Sanne', 3, 'low', 'active'],
			['Tom', 4, '', 'active'],
			['Karin', 5, '', 'ended']
		]);
	});

	test('asked and none is kept, a blank says nothing', () => {
		expect(answersOf(reading)).toEqual([
			`${families[1]} case-manager none`,
			`${families[2]} own-circle none`
		]);
	});

	test('Tom of the GGZ is the Tom who keeps the overview of another family', () => {
		const toms = actorsOf(reading, 'professional').filter((one) => one.label === 'Tom');
		expect(toms).toHaveLength(1);
		expect(support.filter((one) => one.from === 'Tom').map((one) => one.roles)).toEqual([
			[],
			['caseManager']
		]);
	});

	test('three things are asked, and nothing else', () => {
		expect(codes(reading, 'question').sort()).toEqual([
			'row-closed',
			'same-function',
			'same-household'
		]);
		expect(found(reading, 'same-household')?.values).toEqual({
			household: families[3],
			other: families[0]
		});
		expect(found(reading, 'row-closed')?.row).toBe(9);
		expect(found(reading, 'same-function')?.values).toMatchObject({
			first: 'wijkagent',
			second: 'Wijkagent Noord'
		});
	});

	test('nobody was asked who works with whom, and a remark is no tie', () => {
		expect(claimsOf(reading, 'collaboration')).toEqual([]);
		expect(reading.directed).toBeUndefined();
		expect(support.some((one) => one.status === 'waiting')).toBe(false);
	});

	test('names of families become codes and stand in the key list only', () => {
		expect(reading.keys.map((key) => key.name)).toEqual([
			'fam. Zonneveld',
			'Gezin De Wit / El Amrani',
			'mw. A.B.',
			'fam. Zonneveld (vader)',
			'Jansen'
		]);
		expect(reading.madeCodes).toEqual(families);
		const kept = JSON.stringify([reading.records, reading.problems, reading.tables]);
		expect(kept).not.toMatch(/zonneveld|amrani|jansen|A\.B\./i);
	});

	test('two children of four and nine are two age bands', () => {
		const members = reading.records.members.filter(
			(one) => reading.records.actors.code[one.household] === families[1]
		);
		expect(members.map((one) => [one.role, one.ageBand])).toEqual([
			['child', '4-11'],
			['child', '4-11']
		]);
		expect(reading.records.members).toHaveLength(3 + 2 + 0 + 1);
	});

	test('every filled cell that may hold a helper is used, unknown or refused', () => {
		expect(reading.tables[0]!.cells).toEqual({ filled: 27, used: 25, unknown: 1, refused: 1 });
	});

	test('two households with a mark under GGZ have two people of it, apart', () => {
		const ofGgz = actorsOf(reading, 'professional').filter(
			(one) => one.identity === 'someone-of' && one.label === 'GGZ'
		);
		expect(ofGgz.map((one) => one.code)).toEqual([`${families[0]}/ggz`, `${families[4]}/ggz`]);
	});
});

test('the same overview read again with its key list gives the same codes', () => {
	const keys = new Map(reading.keys.map(({ name, code }) => [name.toLowerCase(), code]));
	const again = read(overview, {
		fileName: 'gezinnen Noord DEF v3 (Sanne).xlsx',
		keys,
		codesInUse: new Set(families)
	});
	expect(again.madeCodes).toEqual([]);
	expect(again.records.actors.code).toEqual(reading.records.actors.code);
});

test('the same bytes read again without a key list give the codes made before', () => {
	const again = read(overview, { madeBefore: families, codesInUse: new Set(families) });
	expect(again.keys).toEqual(reading.keys);
	expect(again.madeCodes).toEqual(families);
});
