import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { Seen, Story } from '../helpers/scan.ts';

function team(): Story {
	return new Story()
		.actor('professional', 'a', 'b', 'c', 'd')
		.actor('household', 'H-1')
		.actor('organisation', 'GGZ', 'Wijkteam');
}

describe('a tie exists because sources say so', () => {
	test('one mention is enough when contact may be named by one', () => {
		const story = team();
		story.source('talk', {}, { informants: ['a'] });
		story.says('talk', 'collaboration', 'a', 'b', { reporter: 'from' });
		expect(story.through().contacts()).toEqual(['a-b']);
	});

	test('named by both asks both ends; a third party never confirms', () => {
		const story = team();
		story.source('talk with a');
		story.source('talk with b', { kind: 'survey' });
		story.source('somebody else', { kind: 'observation' });
		story.says('talk with a', 'collaboration', 'a', 'b', { reporter: 'from' });
		story.says('talk with b', 'collaboration', 'a', 'b', { reporter: 'to' });
		story.says('talk with a', 'collaboration', 'a', 'c', { reporter: 'from' });
		story.says('somebody else', 'collaboration', 'a', 'c', { reporter: 'other' });
		expect(story.through({ rule: 'both' }).contacts()).toEqual(['a-b']);
		expect(story.through({ rule: 'either' }).contacts()).toEqual(['a-b', 'a-c']);
	});

	test('what one source says and another denies stays, and stays contested', () => {
		const story = team();
		story.source('dossier', { kind: 'dossier' });
		story.source('resident', { kind: 'resident' });
		story.says('dossier', 'support', 'a', 'H-1');
		story.says('resident', 'support', 'a', 'H-1', { stance: 'absent' });
		expect(story.through().team('H-1')).toEqual(['a']);
	});

	test('only denied is known to be absent, which is not unknown', () => {
		const story = team();
		story.source('talk');
		story.says('talk', 'collaboration', 'a', 'b', { stance: 'absent' });
		const seen = story.through();
		expect(seen.contacts()).toEqual([]);
		expect(seen.pair('a', 'b')).toBe('none');
		expect(seen.pair('a', 'c')).toBe('not asked');
	});

	test('asked but unknown stays not asked', () => {
		const story = team();
		story.source('talk');
		story.says('talk', 'collaboration', 'a', 'b', { stance: 'unknown' });
		expect(story.through().pair('a', 'b')).toBe('not asked');
	});

	test('paper is agreed, practice is what happens', () => {
		const story = team();
		story.source('covenant', { kind: 'document' });
		story.source('talk');
		story.says('covenant', 'collaboration', 'a', 'b', { stance: 'agreed' });
		story.says('talk', 'collaboration', 'b', 'c');
		expect(story.through().contacts()).toEqual(['b-c']);
		expect(story.through({ side: 'paper' }).contacts()).toEqual(['a-b']);
		expect(story.through({ side: 'any' }).contacts()).toEqual(['a-b', 'b-c']);
		expect(story.through({ side: 'paper', rule: 'both' }).contacts()).toEqual(['a-b']);
	});
});

describe('the latest word of one voice', () => {
	test('the newer talk with the same person replaces the older', () => {
		const story = team();
		story.source('spring', { day: '2026-04' }, { informants: ['a'] });
		story.source('autumn', { day: '2026-10' }, { informants: ['a'] });
		story.says('spring', 'collaboration', 'a', 'b', { reporter: 'from' });
		story.says('autumn', 'collaboration', 'a', 'b', { reporter: 'from', stance: 'absent' });
		expect(story.through().contacts()).toEqual([]);
	});

	test('another voice is never superseded', () => {
		const story = team();
		story.source('spring', { day: '2026-04' }, { informants: ['b'] });
		story.source('autumn', { day: '2026-10' }, { informants: ['a'] });
		story.says('spring', 'collaboration', 'a', 'b', { reporter: 'to' });
		story.says('autumn', 'collaboration', 'a', 'b', { reporter: 'from', stance: 'absent' });
		expect(story.through().contacts()).toEqual(['a-b']);
	});

	test('two dossiers of different keepers are two voices', () => {
		const story = team();
		story.source('dossier of the team', { kind: 'dossier', day: '2026-04' });
		story.source('dossier of the school', { kind: 'dossier', day: '2026-10' });
		story.says('dossier of the team', 'support', 'a', 'H-1');
		story.says('dossier of the school', 'support', 'a', 'H-1', { stance: 'absent' });
		expect(story.through().team('H-1')).toEqual(['a']);
	});

	test('own knowledge of today replaces own knowledge of another day', () => {
		const story = team();
		story.source('monday', { day: '2026-11-16', title: 'own-knowledge' });
		story.source('friday', { day: '2026-11-20', title: 'own-knowledge' });
		story.says('monday', 'support', 'a', 'H-1');
		story.says('friday', 'support', 'a', 'H-1', { stance: 'absent' });
		expect(story.through().team('H-1')).toEqual([]);
	});

	test('of equal days the later source counts', () => {
		const story = team();
		story.source('first', { day: '2026' }, { informants: ['a'] });
		story.source('second', { day: '2026' }, { informants: ['a'] });
		story.says('first', 'collaboration', 'a', 'b', { reporter: 'from', stance: 'absent' });
		story.says('second', 'collaboration', 'a', 'b', { reporter: 'from' });
		expect(story.through().contacts()).toEqual(['a-b']);
	});
});

describe('when', () => {
	test('a measurement holds its own sources and those dated inside it', () => {
		const story = team();
		story.records.wave('autumn', '2025-09-01', '2025-11-30');
		story.records.wave('spring', '2026-03-01', '2026-05-31');
		story.source('of autumn', {}, { wave: 'autumn' });
		story.source('dated in spring', { day: '2026-04-02' });
		story.source('undated');
		story.says('of autumn', 'collaboration', 'a', 'b');
		story.says('dated in spring', 'collaboration', 'b', 'c');
		story.says('undated', 'collaboration', 'c', 'd');
		expect(story.through({ when: { wave: 'autumn' } }).contacts()).toEqual(['a-b']);
		expect(story.through({ when: { wave: 'spring' } }).contacts()).toEqual(['b-c']);
		expect(story.through().contacts()).toEqual(['a-b', 'b-c', 'c-d']);
	});

	test('who has ended is not counted, and said so', () => {
		const story = team();
		story.source('list', { day: '2026-06-01' });
		story.says('list', 'support', 'a', 'H-1', { from: '2024', to: '2025-12-31' });
		story.says('list', 'support', 'b', 'H-1', { from: '2024' });
		story.says('list', 'support', 'c', 'H-1', { status: 'ended' });
		story.says('list', 'support', 'd', 'H-1', { status: 'waiting' });
		const seen = story.through({ when: { asOf: '2026-06-01' } });
		expect(seen.team('H-1')).toEqual(['b']);
		expect([...seen.snapshot.cases.ended]).toEqual([2]);
		expect([...seen.snapshot.cases.waiting]).toEqual([1]);
	});

	test('an end that a later source tells closes what an earlier one left open', () => {
		const story = team();
		story.source('list', { day: '2026-01-01', kind: 'register' });
		story.source('own knowledge', { day: '2026-06-01' });
		story.says('list', 'support', 'a', 'H-1');
		story.says('own knowledge', 'support', 'a', 'H-1', { to: '2026-05-31' });
		expect(story.through({ when: { asOf: '2026-06-01' } }).team('H-1')).toEqual([]);
		expect(story.through({ when: { asOf: '2026-05-01' } }).team('H-1')).toEqual(['a']);
	});

	test('an end told earlier does not close what a later source says', () => {
		const story = team();
		story.source('old list', { day: '2025-01-01', kind: 'register' });
		story.source('talk', { day: '2026-06-01' });
		story.says('old list', 'support', 'a', 'H-1', { to: '2024-12-31' });
		story.says('talk', 'support', 'a', 'H-1');
		expect(story.through({ when: { asOf: '2026-06-01' } }).team('H-1')).toEqual(['a']);
	});
});

describe('what stands until somebody says otherwise', () => {
	const waves = (): Story => {
		const story = team();
		story.records.wave('autumn', '2025-09-01', '2025-11-30');
		story.records.wave('spring', '2026-03-01', '2026-05-31');
		story.source('talk', { covers: 'mentions' }, { wave: 'spring' });
		story.says('talk', 'collaboration', 'a', 'b');
		return story;
	};

	test('where people work is known, whoever told it and when', () => {
		const story = waves();
		story.source('list of staff');
		story.source('later list', { day: '2026-09' });
		story.says('list of staff', 'employment', 'a', 'GGZ');
		story.says('later list', 'employment', 'b', 'Wijkteam');
		const seen = story.through({ when: { wave: 'spring' }, sources: ['talk'] });
		expect(seen.snapshot.helper.organisation[seen.number('a')]).toBe(seen.number('GGZ'));
		expect(seen.snapshot.helper.organisation[seen.number('b')]).toBe(-1);
	});

	test('an agreement on paper holds in later measurements, and not in earlier ones', () => {
		const story = waves();
		story.source('covenant', { kind: 'document', day: '2026-01' });
		story.says('covenant', 'collaboration', 'c', 'd', { stance: 'agreed' });
		expect(story.through({ side: 'paper', when: { wave: 'spring' } }).contacts()).toEqual(['c-d']);
		expect(story.through({ side: 'paper', when: { wave: 'autumn' } }).contacts()).toEqual([]);
	});
});

describe('not asked is not absent', () => {
	test('a roster source of one of the two makes silence mean no', () => {
		const story = team();
		const wave = story.records.wave('now', '2026-01-01', '2026-12-31');
		story.source('talk with a', { covers: 'roster' }, { wave: 'now', informants: ['a'] });
		story.source('talk with c', {}, { wave: 'now', informants: ['c'] });
		for (const code of ['a', 'b', 'c']) story.records.roster(wave, story.find(code), 'inView');
		story.says('talk with a', 'collaboration', 'a', 'c', { reporter: 'from' });
		const seen = story.through({ when: { wave: 'now' } });
		expect(seen.pair('a', 'b')).toBe('none');
		expect(seen.pair('a', 'c')).toBe('contact');
		// c gave mentions only, so that silence about b says nothing.
		expect(seen.pair('b', 'c')).toBe('not asked');
	});

	test('a talk that is still planned has asked nothing', () => {
		const story = team();
		const wave = story.records.wave('now', '2026-01-01', '2026-12-31');
		const planned = { covers: 'roster', status: 'invited' } as const;
		story.source('talk with a', planned, { wave: 'now', informants: ['a'] });
		for (const code of ['a', 'b']) story.records.roster(wave, story.find(code), 'inView');
		expect(story.through({ when: { wave: 'now' } }).pair('a', 'b')).toBe('not asked');
	});
});

describe('what else a tie carries', () => {
	test('strength is the highest of the voices, or the lower of both ends', () => {
		const story = team();
		story.source('a speaks', {}, { informants: ['a'] });
		story.source('b speaks', {}, { informants: ['b'] });
		story.says('a speaks', 'collaboration', 'a', 'b', { reporter: 'from', strength: 5 });
		story.says('b speaks', 'collaboration', 'a', 'b', { reporter: 'to', strength: 2 });
		expect(story.through().snapshot.contacts.weights[0]).toBe(5);
		expect(story.through({ rule: 'both' }).snapshot.contacts.weights[0]).toBe(2);
	});

	test('layers of contact are taken together and their strength summed', () => {
		const story = team();
		story.source('talk');
		story.says('talk', 'collaboration', 'a', 'b', { relation: 'advice', strength: 2 });
		story.says('talk', 'collaboration', 'a', 'b', { relation: 'case', strength: 3 });
		const seen = story.through();
		expect(seen.contacts()).toEqual(['a-b']);
		expect(seen.snapshot.contacts.weights[0]).toBe(5);
		expect(story.through({ relations: ['advice'] }).snapshot.contacts.weights[0]).toBe(2);
	});

	test('arcs are kept apart only when the rule is directed', () => {
		const story = team();
		story.source('talk');
		story.says('talk', 'collaboration', 'b', 'a', { reporter: 'from', direction: 'forward' });
		const { snapshot } = story.through({ rule: 'directed' });
		expect([...snapshot.out!.targets]).toEqual([0]);
		expect([...snapshot.out!.offsets].slice(0, 3)).toEqual([0, 0, 1]);
		expect(story.through().snapshot.directed).toBe(false);
	});

	test('the organisation that counts is the one marked main, else the earliest', () => {
		const story = team();
		story.source('list');
		story.says('list', 'employment', 'a', 'GGZ', { from: '2020' });
		story.says('list', 'employment', 'a', 'Wijkteam', { from: '2018' });
		story.says('list', 'employment', 'b', 'GGZ');
		story.says('list', 'employment', 'b', 'Wijkteam', { main: true });
		const seen = story.through();
		const wijkteam = seen.number('Wijkteam');
		expect([...seen.snapshot.helper.organisation]).toEqual([wijkteam, wijkteam, -1, -1]);
	});

	test('a household that declined is gone from everything', () => {
		const story = team().actor('household', 'H-2');
		story.source('list');
		story.says('list', 'support', 'a', 'H-1');
		story.says('list', 'support', 'b', 'H-2');
		story.says('list', 'collaboration', 'a', 'b', { about: ['H-2'] });
		story.records.consultation({ household: story.find('H-2'), state: 'withdrawn' });
		const seen = story.through();
		expect(seen.snapshot.households).toBe(1);
		expect(seen.number('H-2')).toBe(-1);
		expect(seen.contacts()).toEqual([]);
		expect(story.through({ audience: 'others' }).snapshot.households).toBe(0);
	});

	test('a source outside the agreed scope says nothing about that household', () => {
		const story = team();
		const inside = story.source('inside');
		story.source('outside');
		story.says('inside', 'support', 'a', 'H-1');
		story.says('outside', 'support', 'b', 'H-1');
		story.records.consultation({ household: story.find('H-1'), state: 'agreed', scope: [inside] });
		expect(story.through().team('H-1')).toEqual(['a']);
	});

	test('a deputy is agreed for all households, or for one', () => {
		const story = team();
		story.source('list');
		story.says('list', 'support', 'c', 'H-1', { roles: ['deputy'], standsInFor: 'a' });
		story.says('list', 'deputy', 'b', 'd', { stance: 'agreed' });
		const seen = story.through();
		const { offsets, deputy, household } = seen.snapshot.deputies;
		expect([...offsets]).toEqual([0, 1, 2, 2, 2]);
		expect([...deputy].map((p) => seen.code(p))).toEqual(['c', 'd']);
		expect([...household]).toEqual([0, -1]);
	});
});

describe('merged people', () => {
	test('all ties follow to the one they are', () => {
		const story = team();
		story.source('list');
		story.says('list', 'collaboration', 'a', 'b', { strength: 2 });
		story.says('list', 'collaboration', 'a', 'c', { strength: 3 });
		story.says('list', 'collaboration', 'b', 'c', { strength: 4 });
		const scan = story.scan();
		const mergedInto = scan.actors.mergedInto.slice();
		mergedInto[story.find('c')] = story.find('b');
		const merged = { ...scan, actors: { ...scan.actors, mergedInto } };
		const seen = new Seen(merged, DEFAULT_LENS);
		expect(seen.contacts()).toEqual(['a-b']);
		expect(seen.view.resolution.admitted.selfTies).toBe(1);
		expect(seen.number('c')).toBe(-1);
	});
});
