import { describe, expect, test } from 'vitest';
import { register } from './three-sheets.ts';
import { actorsOf, answersOf, claimsOf, fates, found, read } from './look.ts';

const reading = read(register, { fileName: 'casusregister Tafel T0-T1.xlsx' });
const { records } = reading;
const codeOf = (actor: number): string => records.actors.code[actor]!;
const waveOf = (source: number): string =>
	records.waves.find((wave) => wave.id === records.sources[source]!.wave)?.name ?? '';

describe('a register of cases with two measurements', () => {
	test('seven rows are read: five households, the second 005 refused, the average skipped', () => {
		expect(fates(reading)).toEqual({ read: 5, rejected: 1, skipped: 1, repeated: 0 });
		expect(actorsOf(reading, 'household').map((one) => one.code)).toEqual([
			'001',
			'002',
			'003',
			'004a',
			'005'
		]);
		expect(found(reading, 'household-twice')).toMatchObject({
			row: 7,
			severity: 'error',
			values: { household: '005', first: 6 }
		});
		expect(found(reading, 'total-row-skipped')?.row).toBe(8);
	});

	test('the user keeps the codes, zeros and all; "3" is asked about as "003"', () => {
		expect(reading.keys).toEqual([]);
		expect(found(reading, 'code-padded')).toMatchObject({
			severity: 'question',
			values: { written: '3', code: '003' }
		});
	});

	test('two measurements, autumn 2018 and spring 2020', () => {
		expect(records.waves.map(({ name, from, to }) => [name, from, to])).toEqual([
			['T0', '2018-23', '2018-23'],
			['T1', '2020-21', '2020-21']
		]);
	});

	test('a mark under a life domain is a problem and no helper', () => {
		const problems = records.statements.filter((one) => one.kind === 'problem');
		expect(problems.map((one) => `${codeOf(one.about)} ${one.theme}`)).toEqual([
			'001 work',
			'001 health',
			'001 finances',
			'001 housing',
			'002 health',
			'002 relationships',
			'003 work',
			'003 finances',
			'004a work',
			'004a health',
			'004a finances',
			'004a relationships',
			'004a housing',
			'005 relationships'
		]);
		expect(found(reading, 'marks-are-problems')).toBeDefined();
	});

	test('a number of helpers is a figure, and three of five have both measurements', () => {
		const figures = records.figures.filter((one) => one.what === 'helpers');
		expect(figures.map((one) => `${codeOf(one.about)} ${one.period} ${one.value}`)).toEqual([
			'001 2018-23 9',
			'001 2020-21 6',
			'002 2018-23 12',
			'002 2020-21 12',
			'003 2018-23 5',
			'004a 2018-23 17',
			'004a 2020-21 11',
			'005 2018-23 4'
		]);
		const both = ['001', '002', '003', '004a', '005'].filter(
			(code) => figures.filter((one) => codeOf(one.about) === code).length === 2
		);
		expect(both).toEqual(['001', '002', '004a']);
	});

	test('the case manager of each measurement: named, without a name, none, not known', () => {
		const managers = claimsOf(reading, 'support').filter((one) =>
			one.roles.includes('caseManager')
		);
		expect(
			managers.map(({ to, from, identity, source }) => [source.slice(-2), to, from, identity])
		).toEqual([
			['T1', '001', 'Sanne', 'person'],
			['T1', '002', 'Regisseur', 'someone-of'],
			['T0', '004a', 'Regisseur', 'someone-of'],
			['T0', '004a', 'Regisseur', 'someone-of'],
			['T1', '004a', 'Regisseur', 'someone-of']
		]);
		const answers = records.answers.map(
			({ source }, i) => `${waveOf(source)} ${answersOf(reading)[i]}`
		);
		expect(answers).toEqual([
			'T0 001 case-manager none',
			'T0 002 case-manager unknown',
			'T0 003 case-manager none',
			'T1 003 case-manager none'
		]);
	});

	test('who sat at the table is an event around the household, and makes no help', () => {
		const tables = records.events.filter((one) => one.kind === 'case-meeting');
		expect(
			tables.map(
				(one) =>
					`${codeOf(one.about)}: ${one.participants.map(({ actor, presence }) => `${records.actors.label[actor] || codeOf(actor)} ${presence}`).join(', ')}`
			)
		).toEqual([
			'001: wijkteam came, GGZ came, WoCo came, 001 came',
			'002: wijkteam came, huisarts came, vrijw. came, 002 absent',
			'003: wijkteam came, Kredietbank came, 003 came',
			'004a: 004a came',
			'005: school came, JGZ came'
		]);
		expect(found(reading, 'group-word')).toMatchObject({ row: 5, severity: 'question' });
	});

	test('dates of all kinds: 43405 is the first of November', () => {
		const since = new Map(records.actorDetails.map((detail, i) => [codeOf(i), detail]));
		expect(['001', '002', '003', '004a', '005'].map((code) => since.get(code)?.from)).toEqual([
			'2018-09',
			'2018-10',
			'2018-23',
			'2018-11-01',
			undefined
		]);
		expect(since.get('004a')?.to).toBe('2020-03');
	});

	test('the own circle is told by who it is', () => {
		expect(
			claimsOf(reading, 'support')
				.filter((one) => one.fromKind === 'informal')
				.map(({ from, to }) => `${from} > ${to}`)
		).toEqual(['zus > 001', 'oma > 004a', 'buurman > 004a']);
	});

	test('who brought a family in is an event', () => {
		const nominations = records.events.filter((one) => one.kind === 'nomination');
		expect(
			nominations.map(
				(one) =>
					`${codeOf(one.about)} ${records.actors.label[one.participants[0]!.actor] || 'self'} ${one.day}`
			)
		).toEqual([
			'001 wijkagent 2018-09',
			'002 huisarts 2018-10',
			'003 self 2018-23',
			'004a wijkteam 2018-11-01',
			'005 school '
		]);
	});
});
