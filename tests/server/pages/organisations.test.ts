import { describe, expect, test } from 'vitest';
import type { Claim } from '#lib/domain/claim.ts';
import { organisationsPage } from '#lib/server/pages/organisations.ts';
import { pairOf } from '#lib/server/pages/organisations/pair.ts';
import { openStudy, type Study } from '#lib/server/pages/study.ts';
import { Story } from '../../helpers/scan.ts';
import { storeWith } from '../../helpers/stored.ts';

const TEAM = ['tom', 'tess', 'tim'];
const SCHOOL = ['sam', 'sue'];
const EVERYBODY = [...TEAM, ...SCHOOL, 'pia'];

/** A team of three, a school of two and the police of one, in contact as told. */
async function study(
	contacts: readonly (readonly [string, string, Partial<Claim>?])[],
	{ spoken = EVERYBODY, parameters = '', unknown = [] as string[] } = {}
): Promise<Study> {
	const story = new Story().actor('professional', ...EVERYBODY);
	for (const [code, label] of [
		['o-team', 'Wijkteam'],
		['o-school', 'De Linde'],
		['o-police', 'Politie']
	] as const) {
		story.records.actor({ kind: 'organisation', code, label });
	}
	for (const label of unknown) {
		story.records.actor({ kind: 'organisation', code: `o-${label}`, label });
	}
	story.source('lijst');
	for (const code of spoken)
		story.source(`gesprek ${code}`, { covers: 'roster' }, { informants: [code] });
	for (const code of TEAM) story.says('lijst', 'employment', code, 'o-team');
	for (const code of SCHOOL) story.says('lijst', 'employment', code, 'o-school');
	story.says('lijst', 'employment', 'pia', 'o-police');
	for (const [a, b, claim] of contacts) story.says('lijst', 'collaboration', a, b, claim);
	story.records.row('lijst', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const reader = { language: 'nl', names: true } as const;
	return openStudy(store, uid, new URLSearchParams(parameters), reader)!;
}

const CONTACTS = [
	['tom', 'tess'],
	['tom', 'sam'],
	['tom', 'sue'],
	['tess', 'pia']
] as const;

/** Code of an organisation by its name. */
function codeOf({ matrix }: ReturnType<typeof organisationsPage>, name: string): string {
	return matrix.groups.find((group) => group.name === name)!.code;
}

describe('organisation by organisation', () => {
	test('each line with its contacts, and how it looks', async () => {
		const { matrix } = organisationsPage(await study(CONTACTS));
		const names = matrix.groups.map(({ name }) => name);
		const told = matrix.cells.map(([a, b, ties, look]) => [
			[names[a], names[b]].sort().join(' - '),
			ties,
			look
		]);
		expect(told.sort()).toEqual([
			['De Linde - Wijkteam', 2, 'thin'],
			['Politie - Wijkteam', 1, 'forced']
		]);
		expect(matrix.within[names.indexOf('Wijkteam')]).toBe(1);
		expect(matrix.all).toBe(3);
	});

	test('a line through two people is thick', async () => {
		const { matrix } = organisationsPage(await study([...CONTACTS, ['tim', 'sue']]));
		expect(matrix.cells.map(([, , , look]) => look).sort()).toEqual(['forced', 'thick']);
	});

	test('behind a number stand the people and the sources, the asked side first', async () => {
		const opened = await study(CONTACTS);
		const page = organisationsPage(opened);
		const [team, school] = [codeOf(page, 'Wijkteam'), codeOf(page, 'De Linde')];
		const pair = pairOf(opened, [school, team])!;
		expect(pair.a.name).toBe('De Linde');
		expect(pair.contacts.map(({ a, b, sources }) => [a.under, b.under, sources])).toEqual([
			['De Linde', 'Wijkteam', ['lijst']],
			['De Linde', 'Wijkteam', ['lijst']]
		]);
		expect(pairOf(opened, [team, team])!.contacts).toHaveLength(1);
		expect(pairOf(opened, [team, 'nowhere'])).toBeUndefined();
	});
});

describe('within or outside', () => {
	test('each organisation in a sentence, beside what chance would show', async () => {
		const { silos } = organisationsPage(await study(CONTACTS));
		const team = silos.find(({ name }) => name === 'Wijkteam')!;
		// Of the 12 pairs that touch the team of 3, 9 go to one of the 3 others.
		expect(team).toMatchObject({ people: 3, contacts: 4, share: 75, expected: 75 });
		expect(team.sentence).toBe(
			'Van de 4 contacten gaan er 3 naar een andere organisatie. Bij toeval zouden dat er ongeveer 3 zijn.'
		);
	});

	test('divided by something else, groups are called by their own names', async () => {
		const { silos, matrix } = organisationsPage(
			await study(CONTACTS, { parameters: 'group=function' })
		);
		expect(silos).toEqual([]);
		expect(matrix.groups).toEqual([]);
	});
});

describe('who carries the contacts across', () => {
	const star = SCHOOL.concat('pia').flatMap((other) => [['tom', other] as const]);
	const five = [...star, ['tess', 'sam'], ['tim', 'sam']] as const;

	test('nobody with few is told apart', async () => {
		const { carriers } = organisationsPage(await study(five));
		expect(carriers).toEqual({ isGuarded: false, rows: [], sentence: undefined });
	});

	test('below four in five spoken nobody is told apart at all', async () => {
		const { carriers, isGuarded, lines } = organisationsPage(
			await study(CONTACTS, { spoken: ['tom', 'sam'] })
		);
		expect(isGuarded).toBe(true);
		expect(carriers).toEqual({ isGuarded: true, rows: [] });
		expect(lines.flatMap((line) => line.carriers)).toEqual([]);
		expect(lines.map(({ couldMeet }) => couldMeet)).toEqual([undefined, undefined]);
	});

	test('beside a line through one person, two others who could meet', async () => {
		const { lines } = organisationsPage(await study(CONTACTS));
		const others = lines.map(({ b, redundancy, isOneMember, couldMeet }) => [
			...[b.name, redundancy, isOneMember],
			couldMeet?.toSorted()
		]);
		expect(others.toSorted()).toEqual(
			[
				['Politie', 1, true, undefined],
				// Tim and Sam: codes are given in order.
				['De Linde', 1, false, ['P-0003', 'P-0004']]
			].toSorted()
		);
	});
});

test('handing over and consulting are two readings of the same lines', async () => {
	const { handing } = organisationsPage(
		await study([
			['tom', 'sam', { mode: 'handover', direction: 'forward' }],
			['tess', 'pia', { mode: ['handover', 'consult'] }],
			['tom', 'tess']
		])
	);
	expect(handing.only).toEqual([
		'Wijkteam draagt over aan De Linde. Overleg tussen beide is niet genoemd.'
	]);
	expect(handing.summary.join(' ')).toBe(
		'Van 2 van de 2 contacten tussen organisaties is gezegd of het om overdragen of overleg gaat. Langs 1 lijn wordt alleen overgedragen. Langs 1 lijn wordt overlegd.'
	);
	expect(handing.lines).toHaveLength(2);
});

test('of an organisation without people is said that none are known', async () => {
	const { silos } = organisationsPage(await study(CONTACTS, { unknown: ['Voedselbank'] }));
	const { people, sentence } = silos.find(({ name }) => name === 'Voedselbank')!;
	expect([people, sentence]).toEqual([0, 'Van Voedselbank kennen we nog geen medewerkers.']);
});
