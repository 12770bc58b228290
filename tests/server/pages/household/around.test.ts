import { describe, expect, test } from 'vitest';
import type { Scenario } from '#lib/domain/scenario.ts';
import { householdPage } from '#lib/server/pages/household/page.ts';
import { triedAt } from '#lib/server/pages/household/tried.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { Story } from '../../../helpers/scan.ts';
import { storeWith } from '../../../helpers/stored.ts';

const FAMILY = 'H-7KQ2-M';

/** A family with nurse and officer, who know each other, a teacher nobody knows, and a grandmother. */
function family(): Story {
	const story = new Story()
		.actor('household', FAMILY)
		.actor('professional', 'nurse', 'officer', 'teacher', 'coach')
		.actor('informal', 'oma');
	story.source('list', { day: '2026-10-01', title: 'lijst' });
	for (const one of ['nurse', 'officer', 'teacher', 'oma']) {
		story.says('list', 'support', one, FAMILY, {
			lifeDomains: one === 'nurse' || one === 'officer' ? ['health'] : undefined
		});
	}
	story.source(
		'asked',
		{ day: '2026-10-02', covers: 'roster' },
		{
			wave: 'najaar',
			informants: ['nurse', 'officer', 'teacher']
		}
	);
	return story.says('asked', 'collaboration', 'nurse', 'officer');
}

/** The store numbers professionals in the order of the story. */
function codeOf(name: string): string {
	return `P-000${['nurse', 'officer', 'teacher', 'coach'].indexOf(name) + 1}`;
}

async function open(story: Story, lens = '') {
	story.records.row('list', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const reader = { language: 'nl', names: true } as const;
	const study = openStudy(store, uid, new URLSearchParams(lens || 'when=all'), reader)!;
	const stored = (await findHousehold(store, scan, FAMILY, 'editors'))!;
	return { study, stored };
}

async function pageOf(story: Story, lens = '') {
	const { study, stored } = await open(story, lens);
	return householdPage(study, stored, '2026-11-22', new Map())!;
}

/** The team by code of the story, and what becomes of it. */
async function tryOn(story: Story, scenario: Scenario) {
	const { study, stored } = await open(story);
	const { team } = householdPage(study, stored, '2026-11-22', new Map())!;
	const order = team.map(({ code }) => code);
	const tried = triedAt(study, stored, new Map(), scenario);
	return { tried, place: (name: string) => order.indexOf(codeOf(name)) };
}

test('somebody of an organisation is called that, once', async () => {
	const story = family();
	story.records.actor({ kind: 'organisation', code: 'GGZ', label: 'GGZ Meerzicht' });
	const identity = 'someone-of' as const;
	story.records.actor({ kind: 'professional', code: 'one', identity, label: 'GGZ Meerzicht' });
	story.says('list', 'employment', 'one', 'GGZ').says('list', 'support', 'one', FAMILY);
	const { team } = await pageOf(story);
	expect(team.filter(({ name }) => name.includes('GGZ'))).toMatchObject([
		{ name: 'Iemand van GGZ Meerzicht', under: '' }
	]);
});

test('where a source has a word for how often and no number, the word is told', async () => {
	const story = family();
	story.says('list', 'support', 'coach', FAMILY, { attributes: { frequency: 'occasional' } });
	const { team } = await pageOf(story);
	expect(team.flatMap(({ rhythm }) => rhythm ?? [])).toEqual(['occasional']);
});

describe('what is tried at one household', () => {
	test('an introduction is a new line, fills a mark, and changes what is said', async () => {
		const { tried, place } = await tryOn(family(), [
			{ verb: 'introduce', who: codeOf('nurse'), other: codeOf('teacher') }
		]);
		const fresh = tried!.contacts.filter(({ isNew }) => isNew);
		expect(fresh.map(({ a, b }) => [a, b].sort())).toEqual([
			[place('nurse'), place('teacher')].sort()
		]);
		expect(tried!.team[place('teacher')]!.contact).toBe('some');
		expect(tried!.now).toContain('Van 1 van de 3 tweetallen is bekend of er contact is.');
		expect(tried!.then).toContain('Direct of via anderen kunnen zij elkaar allemaal bereiken.');
		expect(tried!.then.some((sentence) => tried!.now.includes(sentence))).toBe(false);
	});

	test('who is appointed is marked, and meets the others', async () => {
		const { tried, place } = await tryOn(family(), [
			{ verb: 'appoint', who: codeOf('teacher'), household: FAMILY }
		]);
		expect(tried!.team[place('teacher')]).toEqual({
			contact: 'some',
			isCaseManager: true,
			isAppointed: true,
			isGone: false
		});
		expect(tried!.contacts.filter(({ isNew }) => isNew)).toHaveLength(2);
	});

	test('who drops out is gone with every line, and whoever knew only them knows nobody', async () => {
		const { tried, place } = await tryOn(family(), [{ verb: 'leaves', who: codeOf('officer') }]);
		expect(tried!.team[place('officer')]!.isGone).toBe(true);
		expect(tried!.team[place('nurse')]!.contact).toBe('none');
		expect(tried!.contacts).toEqual([]);
	});

	test('an agreement on paper stays a line on paper, whichever end was written first', async () => {
		const story = family();
		story.source('paper');
		story.says('paper', 'collaboration', 'teacher', 'officer', { stance: 'agreed' });
		const { tried } = await tryOn(story, [
			{ verb: 'introduce', who: codeOf('nurse'), other: codeOf('teacher') }
		]);
		expect(tried!.contacts.filter(({ onPaper }) => onPaper)).toHaveLength(1);
	});

	test('what no longer applies is nothing', async () => {
		const { tried } = await tryOn(family(), [{ verb: 'leaves', who: 'nobody' }]);
		expect(tried).toBeUndefined();
	});
});

describe('who was there when', () => {
	test('waiting is told in weeks, also while it lasts, and vague days stay vague', async () => {
		const story = family();
		story.source('system', { day: '2026-10-05' });
		story
			.says('system', 'support', 'nurse', FAMILY, { requestedOn: '2026-01-05', from: '2026-03-30' })
			.says('system', 'support', 'teacher', FAMILY, { from: '2024' })
			.says('system', 'support', 'coach', FAMILY, { requestedOn: '2026-11-08', status: 'waiting' });
		const { periods } = await pageOf(story);
		const of = (name: string) => periods.find((one) => one.name.toLowerCase() === name)!;
		expect(of('nurse')).toMatchObject({ status: 'active', weeks: 12, waited: 'wachtte 12 weken' });
		expect(of('coach')).toMatchObject({ status: 'waiting', weeks: 2, waited: 'wacht 2 weken' });
		expect(of('coach').begin).toBeUndefined();
		const { begin } = of('teacher');
		expect(begin!.latest - begin!.earliest).toBe(365);
	});

	test('who has stopped stands in it, after those who are there', async () => {
		const story = family();
		story.source('system', { day: '2026-10-05' });
		story.says('system', 'support', 'coach', FAMILY, {
			from: '2024-01',
			to: '2025-06',
			status: 'ended'
		});
		const { periods, team } = await pageOf(story);
		expect(periods).toHaveLength(team.length + 1);
		expect(periods.at(-1)).toMatchObject({
			status: 'ended',
			period: 'januari 2024 tot en met juni 2025'
		});
	});
});

test('one professional alone is not said to have contact with none of the others', async () => {
	const story = new Story()
		.actor('household', FAMILY)
		.actor('professional', 'nurse')
		.actor('informal', 'oma');
	story.source('list', { day: '2026-10-01', title: 'lijst' });
	story.says('list', 'support', 'nurse', FAMILY).says('list', 'support', 'oma', FAMILY);
	const { team } = await pageOf(story);
	expect(team.map(({ isInformal, contact }) => [isInformal, contact])).toEqual([
		[false, 'alone'],
		[true, 'not-asked']
	]);
});

test('per life domain who there is, what is wished in their own words, and blanks', async () => {
	const story = family();
	story.records.statement({
		source: story.records.findSource('list')!,
		about: story.find(FAMILY),
		theme: 'relaties',
		kind: 'wish',
		scale: '',
		words: '',
		member: '',
		shareable: true
	});
	const { domains, reading } = await pageOf(story);
	expect(domains.rows.map(({ name, who, isWished }) => [name, who.length, isWished])).toEqual([
		['gezondheid', 2, false],
		['meedoen en relaties', 0, true]
	]);
	expect(domains.blank).toHaveLength(1);
	expect(reading.below.join(' ')).toContain('hulp bij meedoen en relaties');
});

describe('which source names whom', () => {
	test('a source that is silent says "not there" only where everybody stands on its list', async () => {
		const story = family();
		story.source('full', { day: '2026-10-06', covers: 'roster', title: 'volledige lijst' });
		story
			.says('full', 'support', 'nurse', FAMILY)
			.says('full', 'support', 'officer', FAMILY, { stance: 'absent' });
		story.source('talk', { day: '2026-10-07', title: 'gesprek' });
		story.says('talk', 'support', 'teacher', FAMILY, { stance: 'agreed' });
		const { namedBy } = await pageOf(story);
		expect(namedBy.sources.map(({ title }) => title)).toEqual([
			'Gesprek',
			'Volledige lijst',
			'Lijst'
		]);
		const of = (name: string) => namedBy.rows.find((row) => row.name.toLowerCase() === name)!;
		expect(of('nurse').mentions).toEqual(['not-named', 'present', 'present']);
		expect(of('officer').mentions).toEqual(['not-named', 'absent', 'present']);
		expect(of('teacher').mentions).toEqual(['agreed', 'not-on-list', 'present']);
		expect(of('nurse').differ).toBeUndefined();
		expect(of('officer').differ).toBe(
			'Lijst noemt dit contact wel, volledige lijst niet. Beide staan er.'
		);
	});

	test('what another measurement said is no difference', async () => {
		const story = new Story().actor('household', FAMILY).actor('professional', 'nurse');
		story.source('list', { day: '2026-10-01' }, { wave: 'nu' });
		story.source('old', { day: '2025-10-01' }, { wave: 'toen' });
		story
			.says('list', 'support', 'nurse', FAMILY)
			.says('old', 'support', 'nurse', FAMILY, { stance: 'absent' });
		const { namedBy } = await pageOf(story, 'wave=nu');
		expect(namedBy.sources).toHaveLength(1);
		expect(namedBy.rows[0]!.differ).toBeUndefined();
	});
});

test('who takes over here, who was asked and has nobody, and of whom it is not known', async () => {
	const story = family().actor('household', 'H-2B9X-4');
	story
		.says('list', 'deputy', 'nurse', 'coach')
		.says('list', 'support', 'coach', 'H-2B9X-4')
		.says('list', 'deputy', 'officer', 'coach', { about: ['H-2B9X-4'] });
	const { deputies } = await pageOf(story);
	expect(deputies.rows.map(({ deputies: all }) => all.map(({ isForAll }) => isForAll))).toEqual([
		[true]
	]);
	expect(deputies.unknown).toBe(2);
});

describe('scores', () => {
	function scored(scores: readonly (readonly [string, string, string | number])[]): Story {
		const story = family();
		story.source('before', { day: '2025-10-01', title: 'gesprek' });
		for (const [source, theme, value] of scores) {
			story.records.statement({
				source: story.records.findSource(source)!,
				about: story.find(FAMILY),
				theme,
				kind: 'score',
				scale: '1-10',
				value,
				words: source === 'list' && theme === 'zingeving' ? 'Het gaat.' : '',
				member: '',
				shareable: true
			});
		}
		return story;
	}

	test('the six dimensions stand in their own order, the oldest source first', async () => {
		const story = scored([
			['list', 'zingeving', 6],
			['list', 'lichaamsfuncties', '7,5'],
			['list', 'dagelijks functioneren', 5],
			['before', 'zingeving', 4]
		]);
		const { scores } = await pageOf(story);
		expect(scores).toHaveLength(1);
		const { themes, series, least, most } = scores[0]!;
		expect(themes).toEqual(['Lichaamsfuncties', 'Zingeving', 'Dagelijks functioneren']);
		expect([least, most]).toEqual([1, 10]);
		expect(series.map(({ values }) => values)).toEqual([
			[undefined, 4, undefined],
			[7.5, 6, 5]
		]);
		expect(series[1]!.words).toEqual(['Het gaat.']);
		expect(series.map(({ label, short }) => [label, short])).toEqual([
			['1 oktober 2025: Gesprek', '1 oktober 2025'],
			['1 oktober 2026: Lijst', '1 oktober 2026']
		]);
	});

	test('of fewer than 3 there is no web, and what is no number is no score', async () => {
		const story = scored([
			['list', 'zingeving', 6],
			['list', 'meedoen', 'goed'],
			['list', 'lichaamsfuncties', 7]
		]);
		expect((await pageOf(story)).scores).toEqual([]);
	});
});
