import { describe, expect, test } from 'vitest';
import { contacts } from './three-sheets.ts';
import { actorsOf, claimsOf, codes, fates, found, read } from './look.ts';

const reading = read(contacts, { fileName: 'organisaties en contacten.csv' });
const claims = claimsOf(reading, 'collaboration');
const organisations = actorsOf(reading, 'organisation');

describe('a list of organisations and whom they work with', () => {
	test('seven rows are read and a blank one is skipped', () => {
		expect(fates(reading)).toEqual({ read: 7, rejected: 0, skipped: 1, repeated: 0 });
	});

	test('ten organisations and three departments', () => {
		expect(
			organisations
				.filter((one) => one.partOf === '')
				.map((one) => one.label)
				.sort()
		).toEqual([
			'Buurthuis De Spil',
			'De Linde',
			'GGZ Meerzicht',
			'Gem. Vechtstede',
			'Jeugdzorg Oost',
			'Kredietbank Vecht',
			'Politie',
			'Wijkteam Noord',
			'Woonstichting Vecht',
			'huisartsen'
		]);
		expect(
			organisations.filter((one) => one.partOf !== '').map((one) => [one.label, one.partOf])
		).toEqual([
			['FACT', 'GGZ Meerzicht'],
			['Jeugd', 'GGZ Meerzicht'],
			['Schulddienstverlening', 'Gem. Vechtstede']
		]);
	});

	test('three spellings of one organisation are one, with aliases, and asked about', () => {
		const at = reading.records.actors.label.indexOf('GGZ Meerzicht');
		expect(reading.records.actorDetails[at]?.aliases).toEqual([
			'ggz meerzicht',
			'G.G.Z. Meerzicht - Jeugd'
		]);
		expect(found(reading, 'organisation-spellings')).toMatchObject({
			severity: 'question',
			values: { name: 'GGZ Meerzicht', count: 3 }
		});
	});

	test('four professionals and a volunteer, each where they work', () => {
		expect(actorsOf(reading, 'professional').map((one) => one.label)).toEqual([
			'T. de Boer',
			'Loes K.',
			'Sanne B.',
			'Dhr. Smit'
		]);
		expect(actorsOf(reading, 'informal')).toMatchObject([
			{ label: 'Joke', functionName: 'vrijwilliger' }
		]);
		expect(claimsOf(reading, 'employment').map(({ from, to }) => `${from} > ${to}`)).toEqual([
			'T. de Boer > FACT',
			'Loes K. > Jeugd',
			'Sanne B. > Wijkteam Noord',
			'Dhr. Smit > Schulddienstverlening',
			'Joke > Buurthuis De Spil'
		]);
	});

	test('ten mentions of nine pairs, one of them named by both sides', () => {
		const ties = [...reading.records.claims.tie].filter(
			(_, i) => reading.records.claims.kind[i] === 1
		);
		expect(claims).toHaveLength(10);
		expect(new Set(ties).size).toBe(9);
		const both = claims.filter(
			({ from, to }) => from === 'GGZ Meerzicht' && to === 'Wijkteam Noord'
		);
		expect(both.map((one) => one.reporter)).toEqual([0, 1]);
	});

	test('what a policy document says is agreed on paper, and a question mark makes it unsure', () => {
		const paper = claims.filter((one) => one.stance === 'agreed');
		expect(paper).toMatchObject([
			{ from: 'Gem. Vechtstede', to: 'Kredietbank Vecht', certainty: 'low', sourceKind: 'document' }
		]);
		expect(found(reading, 'organisation-short-name')?.values).toEqual({
			written: 'Kredietbank',
			name: 'Kredietbank Vecht'
		});
	});

	test('a group is no organisation and is asked about', () => {
		expect(found(reading, 'group-not-organisation')).toMatchObject({
			severity: 'question',
			values: { name: 'huisartsen' }
		});
	});

	test('addresses of e-mail are not taken', () => {
		expect(found(reading, 'column-dropped')?.field).toBe('E-mail');
		expect(JSON.stringify(reading)).not.toContain('voorbeeld.nl');
	});

	test('"idem" is the source of the row above, and each source has its date', () => {
		expect(claims.map((one) => one.source.replace('organisaties en contacten', ''))).toEqual([
			': interview 2026-03-12',
			': interview 2026-03-12',
			': interview 2026-03-12',
			': telefoon 2026-03',
			': telefoon 2026-03',
			': eigen kennis',
			': eigen kennis',
			': eigen kennis',
			': beleidsplan p. 14 2025',
			': interview'
		]);
		expect(reading.records.sources.every((one) => one.covers === 'mentions')).toBe(true);
		expect(found(reading, 'date-without-year')).toMatchObject({ row: 8, field: 'dd.' });
	});

	test('rhythms become contacts a month, "af en toe" and "?" become none', () => {
		expect(claims.map((one) => one.timesAMonth)).toEqual([
			4.3,
			4.3,
			NaN,
			1,
			1,
			30,
			30,
			30,
			NaN,
			2.2
		]);
	});

	test('nothing is wrong with any of the rows', () => {
		expect(codes(reading, 'error')).toEqual([]);
	});
});

test('where everybody is on the list, each organisation with a row has spoken', () => {
	const roster = read(contacts, { covers: 'roster', day: '2026-04' });
	const interview = roster.records.sources.find((one) =>
		one.code.includes('interview 2026-03-12')
	)!;
	expect(interview.covers).toBe('roster');
	expect(interview.informants.map((actor) => roster.records.actors.label[actor])).toEqual([
		'GGZ Meerzicht'
	]);
	expect(roster.records.waves).toMatchObject([{ name: '2026-04', from: '2026-04' }]);
});
