import { expect, test } from 'vitest';
import { coverageOf } from '#lib/graph/coverage.ts';
import { Story } from '../helpers/scan.ts';

test('who spoke, from which sources and of what days', () => {
	const story = new Story()
		.actor('professional', 'a', 'b', 'c')
		.actor('informal', 'neighbour')
		.actor('household', 'H-1');
	story.source('talk with a', { day: '2026-03', covers: 'roster' }, { informants: ['a'] });
	story.source('talk with b', { day: '2026-05-02' }, { informants: ['b'] });
	story.source('covenant', { kind: 'document' });
	story.source('talk with c', { status: 'planned', day: '2027' }, { informants: ['c'] });
	story.says('talk with a', 'support', 'a', 'H-1');
	const { scan, view } = story.through();
	expect(coverageOf(scan, view)).toEqual({
		professionals: 3,
		answered: 2,
		namedAll: 1,
		sources: { professional: 2, document: 1 },
		from: '2026-03-01',
		to: '2026-05-02'
	});
});

test('without a day or a source nothing is claimed', () => {
	const { scan, view } = new Story().actor('professional', 'a').through();
	expect(coverageOf(scan, view)).toEqual({
		professionals: 1,
		answered: 0,
		namedAll: 0,
		sources: {}
	});
});
