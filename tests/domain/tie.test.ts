import { expect, test } from 'vitest';
import { ACTOR_KINDS, ageBandOf, mayBeSeen } from '#lib/domain/actor.ts';
import { endsFit, kindFromEnds } from '#lib/domain/tie.ts';

test('the kind that follows from two ends fits those ends', () => {
	for (const from of ACTOR_KINDS) {
		for (const to of ACTOR_KINDS) {
			const found = kindFromEnds(from, to);
			if (!found) continue;
			const [a, b] = found.swapped ? [to, from] : [from, to];
			expect(endsFit(found.kind, a, b)).toBe(true);
		}
	}
});

test('two households, or two forums, have no tie', () => {
	expect(kindFromEnds('household', 'household')).toBeUndefined();
	expect(kindFromEnds('forum', 'forum')).toBeUndefined();
	expect(kindFromEnds('household', 'organisation')).toBeUndefined();
});

test('a household that said no is seen by nobody, one that was not asked by its editors', () => {
	expect(mayBeSeen('declined', 'editors')).toBe(false);
	expect(mayBeSeen('withdrawn', 'editors')).toBe(false);
	expect(mayBeSeen('not-asked', 'editors')).toBe(true);
	expect(mayBeSeen('not-asked', 'others')).toBe(false);
	expect(mayBeSeen('informed', 'others')).toBe(true);
});

test('ages become bands, and no age is kept', () => {
	expect([0, 3, 4, 17, 18, 64, 65, 99, 130, -1, NaN].map(ageBandOf)).toEqual([
		'0-3',
		'0-3',
		'4-11',
		'12-17',
		'18-22',
		'23-64',
		'65+',
		'65+',
		undefined,
		undefined,
		undefined
	]);
});
