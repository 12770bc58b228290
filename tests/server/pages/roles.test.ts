import { describe, expect, test } from 'vitest';
import { EVERYBODY as ALL } from '#lib/map/levels/net.ts';
import { peopleScene } from '#lib/map/levels/people.ts';
import { knownContacts } from '#lib/map/scene.ts';
import { pairOf } from '#lib/server/pages/organisations/pair.ts';
import { rolePage, rolesPage } from '#lib/server/pages/roles.ts';
import { openStudy, type Study } from '#lib/server/pages/study.ts';
import { Story } from '../../helpers/scan.ts';
import { storeWith } from '../../helpers/stored.ts';

const EVERYBODY = ['ann', 'bea', 'cas', 'dov', 'eva'];

/** Five in a row, of one organisation, at one household; cas in the middle may have a deputy. */
async function study({
	hasDeputy = false,
	spoken = EVERYBODY,
	alone = [] as string[]
} = {}): Promise<Study> {
	const story = new Story()
		.actor('household', 'H-7KQ2-M')
		.actor('organisation', 'team')
		.actor('professional', ...EVERYBODY, ...alone);
	story.source('lijst');
	for (const code of spoken)
		story.source(`gesprek ${code}`, { covers: 'roster' }, { informants: [code] });
	EVERYBODY.forEach((code, i) => {
		story.says('lijst', 'employment', code, 'team');
		if (i > 0) story.says('lijst', 'collaboration', EVERYBODY[i - 1]!, code);
	});
	for (const code of alone) story.says('lijst', 'employment', code, 'team');
	for (const code of ['bea', 'cas', 'eva']) story.says('lijst', 'support', code, 'H-7KQ2-M');
	if (hasDeputy) story.says('lijst', 'deputy', 'cas', 'dov');
	story.records.row('lijst', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	return openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
}

const codes = (rows: readonly { readonly code: string }[]): string[] =>
	rows.map(({ code }) => code);

test('an agreed deputy takes a role out of those where there is no other way', async () => {
	const without = rolesPage(await study());
	expect(codes(without.only)).toEqual(['P-0002', 'P-0003', 'P-0004']);
	expect(without.arranged).toEqual([]);
	const arranged = rolesPage(await study({ hasDeputy: true }));
	expect(codes(arranged.only)).toEqual(['P-0002', 'P-0004']);
	expect(codes(arranged.arranged)).toEqual(['P-0003']);
	expect(arranged.arranged[0]!.deputies.join(' ')).toContain('Dat is afgesproken.');
	expect(arranged.arranged[0]!.consequence).toEqual([
		'Zonder cas kunnen 2 professionals de anderen niet meer bereiken.'
	]);
});

test('below four in five spoken nobody is told apart', async () => {
	const page = rolesPage(await study({ spoken: ['ann', 'bea'] }));
	const { isGuarded, only, arranged, covered, rest } = page;
	expect([isGuarded, only, arranged, covered, rest]).toEqual([true, [], [], [], []]);
});

test('nobody has no contacts who was not asked, nor named by others', async () => {
	const spoken = ['ann', 'bea', 'cas', 'dov', 'eva', 'fee'];
	const { only, rest } = rolesPage(await study({ spoken, alone: ['fee', 'gus'] }));
	expect([...only, ...rest].map(({ name, contacts }) => [name, contacts]).sort()).toEqual([
		...[
			['Ann', 1],
			['Bea', 2],
			['Cas', 2],
			['Dov', 2],
			['Eva', 1],
			['Fee', 0]
		],
		['Gus', undefined]
	]);
});

test('the list of roles and the map tell the same contacts, and of the same people none', async () => {
	const spoken = ['ann', 'bea', 'cas', 'dov', 'eva', 'fee'];
	const opened = await study({ spoken, alone: ['fee', 'gus'] });
	const { only, rest } = rolesPage(opened);
	const { directory, view } = opened;
	const { snapshot } = view;
	const { nodes } = peopleScene(
		{
			snapshot,
			directory,
			people: directory.codes.slice(0, snapshot.helpers).map((code) => [code, ''] as const),
			onPaper: { helpers: [], organisations: [] },
			settings: { names: [], ofHelper: [] },
			domainNames: [],
			kinds: { household: '', organisation: () => '', domain: () => '' }
		},
		ALL
	);
	const onMap = new Map(nodes.map((node) => [node.code, knownContacts(node)]));
	const inList = [...only, ...rest].map(({ code, contacts }) => [code, contacts] as const);
	expect(onMap.size).toBe(7);
	expect(inList.filter(([code]) => onMap.has(code)).sort()).toEqual([...onMap].sort());
});

test('who could take over stands by code, with how many of the households they know', async () => {
	const opened = await study({ hasDeputy: true });
	const { takeovers } = rolePage(opened, 'P-0003')!;
	expect(takeovers!.map(({ code, shared, isAgreed }) => [code, shared, isAgreed])).toEqual([
		['P-0002', 1, false],
		['P-0004', 0, true],
		['P-0005', 1, false]
	]);
	expect(rolePage(opened, 'P-0001')!.takeovers).toBeUndefined();
});

describe('lines between organisations', () => {
	/** The nurse carries the contact of two teams of two. */
	async function lines(parameters: string): Promise<Study> {
		const story = new Story()
			.actor('organisation', 'care', 'school')
			.actor('professional', 'ann', 'bea', 'cas', 'dov');
		story.source('lijst', { covers: 'roster' }, { informants: ['ann', 'bea', 'cas', 'dov'] });
		for (const [code, at] of [
			['ann', 'care'],
			['bea', 'care'],
			['cas', 'school'],
			['dov', 'school']
		] as const) {
			story.says('lijst', 'employment', code, at);
		}
		story.says('lijst', 'collaboration', 'ann', 'cas').says('lijst', 'collaboration', 'ann', 'dov');
		for (const [code, domain] of [
			['ann', 'health'],
			['bea', 'health'],
			['cas', 'school'],
			['dov', 'school']
		] as const) {
			story.records.actor({ kind: 'professional', code, lifeDomains: [domain] });
		}
		story.records.row('lijst', 2, 'read');
		const { store, scan } = await storeWith(story.records.build());
		const { uid } = store.read.sqlite
			.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
			.get(scan)!;
		const reader = { language: 'nl', names: true } as const;
		return openStudy(store, uid, new URLSearchParams(parameters), reader)!;
	}

	test('of a role lead to the people and sources behind them', async () => {
		const [line] = rolePage(await lines(''), 'P-0001')!.lines;
		expect([line!.a.name, line!.b.name].sort()).toEqual(['care', 'school']);
		const known = pairOf(await lines(''), [line!.a.code, line!.b.code])!;
		expect(known.contacts).toHaveLength(2);
	});

	test('are not told where people are divided by something else', async () => {
		const opened = await lines('group=domain');
		expect(rolePage(opened, 'P-0001')!.lines).toEqual([]);
		const { only, covered, rest } = rolesPage(opened);
		const told = [...only, ...covered, ...rest].flatMap(({ consequence }) => consequence);
		expect(told.filter((sentence) => sentence.includes('loopt alleen via'))).toEqual([]);
	});
});
