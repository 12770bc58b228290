import { describe, expect, test } from 'vitest';
import { aliasesOf } from '#lib/server/pages/map/aliases.ts';
import { coachesLeftOut, lensChoices } from '#lib/server/pages/map/lens-choices.ts';
import { changeTags, tagsOf } from '#lib/server/pages/map/tags.ts';
import { localCall } from '#lib/server/call.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { pairsBehind } from '#lib/server/pages/map/pairs.ts';
import { LAYOUTS } from '#lib/map/wish.ts';
import { PLACED_LAYOUTS } from '#lib/domain/columns/placed.ts';
import { placesOf, savePlaces } from '#lib/server/pages/places.ts';
import { openStudy, type Study } from '#lib/server/pages/study.ts';
import { findScanById } from '#lib/server/store/read/scans.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { storeWith } from '../../../helpers/stored.ts';

const GIVEN = { codeGiven: true } as const;
const READER = { language: 'nl', names: true } as const;

/** GGZ: Anna (P-1) and P-2; School: P-3. P-1 and P-3 in contact by two sources, P-2 and P-3 by one. */
function records() {
	const builder = new RecordsBuilder();
	const person = (code: string, label?: string): number =>
		builder.actor({ kind: 'professional', code, label, lifeDomains: ['health'] }, GIVEN);
	const [one, two, three] = [person('P-1', 'Anna'), person('P-2', 'Bas'), person('P-3')];
	const [ggz, school] = ['GGZ', 'School'].map((code) =>
		builder.actor({ kind: 'organisation', code, label: code }, GIVEN)
	) as [number, number];
	const household = builder.actor(
		{ kind: 'household', code: 'H-1', neighbourhood: 'Noord' },
		GIVEN
	);
	const source = (code: string, title: string, day: string): number =>
		builder.source({ code, title, day, kind: 'survey', status: 'done', covers: 'mentions' });
	const [old, recent] = [source('s1', 'Lijst', '2026-01'), source('s2', 'Gesprek', '2026-03-05')];
	const present = { stance: 'present', reporter: 'other', direction: 'none' } as const;
	const tie = (
		kind: 'employment' | 'collaboration' | 'support',
		from: number,
		to: number,
		by: number,
		more: object = {}
	): void => void builder.claim({ kind, from, to, source: by }, { ...present, ...more });
	tie('employment', one, ggz, old);
	tie('employment', two, ggz, old);
	tie('employment', three, school, old);
	tie('collaboration', one, three, old);
	tie('collaboration', one, three, recent);
	tie('collaboration', two, three, old);
	tie('collaboration', one, two, old, { stance: 'agreed' });
	tie('collaboration', one, three, old, { stance: 'agreed' });
	tie('collaboration', two, three, recent, { stance: 'absent' });
	tie('support', one, household, old, { roles: ['coach'] });
	tie('support', two, household, old);
	builder.row('', 2, 'read');
	const built = builder.build();
	const aliases = new Map([
		[one, ['Annie']],
		[ggz, ['Geestelijke zorg']]
	]);
	const actorDetails = built.actorDetails.map((detail, i) => ({
		...detail,
		...(aliases.has(i) ? { aliases: aliases.get(i) } : {})
	}));
	return { ...built, actorDetails };
}

async function study(
	query = '',
	names = true
): Promise<{ study: Study; store: Awaited<ReturnType<typeof storeWith>>['store']; scan: number }> {
	const { store, scan } = await storeWith(records());
	const { uid } = findScanById(store, scan)!;
	const parameters = new URLSearchParams(query || 'when=all');
	return { study: openStudy(store, uid, parameters, { ...READER, names })!, store, scan };
}

describe('the pairs behind a line', () => {
	const ggz = { kind: 'organisation', code: 'GGZ' } as const;
	const school = { kind: 'organisation', code: 'School' } as const;

	test('with the sources that say so, the newest first', async () => {
		const { study: seen } = await study();
		const told = pairsBehind(seen, ggz, school)!.map(({ a, b, sources }) => [
			a.code,
			b.code,
			sources
		]);
		expect(told).toEqual([
			['P-1', 'P-3', ['Gesprek (5 maart 2026)', 'Lijst (januari 2026)']],
			['P-2', 'P-3', ['Lijst (januari 2026)']]
		]);
	});

	test('tell it when another source denies the contact', async () => {
		const { study: seen } = await study();
		expect(pairsBehind(seen, ggz, school)!.map(({ differ }) => differ)).toEqual([
			undefined,
			'Lijst (januari 2026) noemt dit contact wel, Gesprek (5 maart 2026) niet. Beide staan er.'
		]);
	});

	test('hold under the same lens', async () => {
		const { study: seen } = await study('when=all&sources=s2');
		expect(pairsBehind(seen, ggz, school)!.map(({ a, b }) => [a.code, b.code])).toEqual([
			['P-1', 'P-3']
		]);
	});

	test('come with those on paper alone, and who says so', async () => {
		const { study: seen } = await study();
		const pair = [
			{ kind: 'helper', code: 'P-1' },
			{ kind: 'helper', code: 'P-2' }
		] as const;
		expect(pairsBehind(seen, ...pair)).toMatchObject([
			{ a: { code: 'P-1' }, isPaper: true, sources: ['Lijst (januari 2026)'] }
		]);
		expect(pairsBehind(seen, ggz, school)!.map(({ isPaper }) => isPaper)).toEqual([false, false]);
	});

	test('of an end that is not there are nobody', async () => {
		const { study: seen } = await study();
		expect(pairsBehind(seen, ggz, { kind: 'organisation', code: 'Niets' })).toBeUndefined();
		const pair = pairsBehind(
			seen,
			{ kind: 'helper', code: 'P-2' },
			{ kind: 'helper', code: 'P-3' }
		);
		expect(pair!.map(({ a }) => a.code)).toEqual(['P-2']);
		const domain = { kind: 'domain', code: 'health' } as const;
		expect(pairsBehind(seen, domain, domain)!.map(({ isPaper }) => isPaper)).toEqual([
			false,
			false,
			true
		]);
	});

	test('carry no names for a reader of codes', async () => {
		const { study: seen } = await study('when=all', false);
		expect(JSON.stringify(pairsBehind(seen, ggz, school))).not.toMatch(/Anna|Bas/);
	});
});

test('other names of people travel with names alone; those of organisations always', async () => {
	for (const [names, expected] of [
		[true, ['Annie', 'Geestelijke zorg']],
		[false, ['Geestelijke zorg']]
	] as const) {
		const { study: seen, store } = await study('when=all', names);
		expect(aliasesOf(store, seen).map(([, text]) => text)).toEqual(expected);
	}
});

describe('tags', () => {
	const whom = [
		['helper', 'P-1'],
		['household', 'H-1'],
		['organisation', 'GGZ']
	] as const;

	async function tagged() {
		const { store, scan, study: seen } = await study();
		const { uid } = findScanById(store, scan)!;
		const look = (names = true): ReturnType<typeof tagsOf> =>
			tagsOf(store, openStudy(store, uid, new URLSearchParams('when=all'), { ...READER, names })!);
		return { store, scan, seen, look, call: localCall('browser', 'r', new Date('2026-11-29')) };
	}

	test('are given to many in one step, taken away in one, and taken back', async () => {
		const { store, scan, seen, look, call: by } = await tagged();
		expect(look()).toEqual([]);
		const give = { whom, text: ' noord, kern ,', isOn: true };
		expect((await changeTags(store, by, seen, give)).ok).toBe(true);
		const all = ['noord', 'kern'];
		expect(look()).toEqual(whom.map(([kind, code]) => [kind, code, all]));
		const take = { whom: [whom[0]], text: 'noord', isOn: false };
		expect((await changeTags(store, by, seen, take)).ok).toBe(true);
		expect(look()[0]).toEqual(['helper', 'P-1', ['kern']]);
		await undoLast(store, by, scan);
		await undoLast(store, by, scan);
		expect(look()).toEqual([]);
	});

	test('of somebody who is not there, without a word or with a citizen number are refused', async () => {
		const { store, seen, look, call: by } = await tagged();
		const refusal = async (
			who: readonly (readonly ['helper', string])[],
			text: string
		): Promise<string> => {
			const outcome = await changeTags(store, by, seen, { whom: who, text, isOn: true });
			return outcome.ok ? '' : outcome.problems[0]!.code;
		};
		const one = [['helper', 'P-1']] as const;
		expect(await refusal([...one, ['helper', 'P-9']], 'x')).toBe('actor-unknown');
		expect(await refusal(one, ' , ')).toBe('field-missing');
		expect(await refusal(one, '123456782')).toBe('holds-bsn');
		expect(look()).toEqual([]);
	});

	test('carry no names for a reader of codes', async () => {
		const { store, seen, look, call: by } = await tagged();
		await changeTags(store, by, seen, { whom, text: 'team van Annie', isOn: true });
		expect(JSON.stringify(look())).toContain('Annie');
		expect(JSON.stringify(look(false))).not.toContain('Annie');
	});
});

test('what can be chosen is what occurs in the scan', async () => {
	const { study: seen } = await study();
	expect(lensChoices(seen)).toEqual({
		sourceKinds: [['survey', 'vragenlijst']],
		sources: [
			['s2', 'Gesprek'],
			['s1', 'Lijst']
		],
		tieKinds: [
			['support', 'hulp'],
			['collaboration', 'contact'],
			['employment', 'werkt bij']
		],
		lifeDomains: [['health', 'gezondheid']],
		neighbourhoods: [['Noord', 'Noord']],
		hasCoach: true
	});
});

test('sources are in the order in which people count: 9 before 10', async () => {
	const { study: seen } = await study();
	const sources = seen.columns.sources.map((source, i) => ({
		...source,
		title: ['Gesprek 10', 'Gesprek 9'][i]!
	}));
	const columns = { ...seen.columns, sources };
	expect(lensChoices({ ...seen, columns }).sources.map(([, title]) => title)).toEqual([
		'Gesprek 9',
		'Gesprek 10'
	]);
});

test('without coaches, those who are coach alone are left out', async () => {
	expect(coachesLeftOut((await study()).study)).toEqual([]);
	expect(coachesLeftOut((await study('when=all&coach=no')).study)).toEqual(['P-1']);
});

test('places are kept by level and layout, with who was pinned, and their version changes', async () => {
	const { study: seen, store, scan } = await study();
	const before = await placesOf(store, seen);
	expect(before.rows).toEqual({ people: {}, organisations: {} });
	const people = { level: 'people', layout: 'force' } as const;
	await savePlaces(store, scan, people, [
		['helper', 'P-1', 1, 2, 1],
		['helper', 'nobody', 1, 2, 0],
		['helper', 'P-2', NaN, 2, 0],
		['household', 'H-1', 3, 4, 0]
	]);
	await savePlaces(store, scan, { ...people, layout: 'rings' }, [['helper', 'P-1', 7, 8, 1]]);
	const organisations = { level: 'organisations', layout: 'blocks' } as const;
	await savePlaces(store, scan, organisations, [['organisation', 'GGZ', 5, 6, 0]]);
	const after = await placesOf(store, seen);
	expect(after.rows).toEqual({
		people: {
			force: [
				['helper', 'P-1', 1, 2, 1],
				['household', 'H-1', 3, 4, 0]
			],
			rings: [['helper', 'P-1', 7, 8, 1]]
		},
		organisations: { blocks: [['organisation', 'GGZ', 5, 6, 0]] }
	});
	await savePlaces(store, scan, people, [['helper', 'P-1', 1, 2, 0]]);
	const versions = [before, after, await placesOf(store, seen)].map(({ version }) => version);
	expect(new Set(versions).size).toBe(3);
});

test('a household that the lens does not show is not told by its place', async () => {
	const { study: editors, store, scan } = await study();
	await savePlaces(store, scan, { level: 'people', layout: 'force' }, [
		['household', 'H-1', 3, 4, 0]
	]);
	expect(JSON.stringify((await placesOf(store, editors)).rows)).toContain('H-1');
	const { uid } = findScanById(store, scan)!;
	// Nobody asked the household, so it is not for others.
	const others = openStudy(store, uid, new URLSearchParams('when=all&audience=others'), READER)!;
	expect(JSON.stringify((await placesOf(store, others)).rows)).not.toContain('H-1');
});

test('the server keeps every way of placing that the map has', () => {
	expect([...PLACED_LAYOUTS].sort()).toEqual([...LAYOUTS, 'unfolded'].sort());
});
