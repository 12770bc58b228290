import { describe, expect, test } from 'vitest';
import {
	NO_WISH,
	focusOn,
	knownWish,
	lookAt,
	onLevel,
	toggleOpen,
	wishFrom,
	withWish,
	without,
	withoutLimits,
	type Wish
} from '#lib/map/wish.ts';

const FULL: Wish = {
	level: 'organisations',
	focus: 'O, 1',
	depth: 3,
	via: ['P-1', 'P-2'],
	open: ['O-2'],
	only: ['O, 1', 'O-2'],
	hide: ['O-4'],
	tags: ['wijk noord'],
	colour: 'kind',
	size: 'reach_loss',
	layout: 'rings'
};

describe('the address', () => {
	test('holds every wish, and nothing when nothing is wished', () => {
		const address = withWish(new URLSearchParams('wave=najaar'), FULL);
		expect(wishFrom(new URLSearchParams(address.toString()))).toEqual(FULL);
		expect(address.get('wave')).toBe('najaar');
		expect(withWish(address, NO_WISH).toString()).toBe('wave=najaar');
	});

	test('that makes no sense wishes nothing', () => {
		const address = new URLSearchParams('level=streets&depth=9&colour=&layout=x&focus=&via=P-1');
		expect(wishFrom(address)).toEqual({ ...NO_WISH, level: undefined, focus: undefined });
	});

	test('with a code that is not there looks at nobody, in no rings', () => {
		const known = knownWish(
			FULL,
			(code) => code === 'O-2',
			() => true
		);
		expect(known).toMatchObject({ via: [], only: ['O-2'], layout: 'force' });
		expect(known.focus).toBeUndefined();
		const all = (): boolean => true;
		expect(knownWish(FULL, all, all)).toEqual(FULL);
		const strange = { ...NO_WISH, size: 'nothing-of-the-kind' };
		expect(knownWish(strange, all, (id) => id === 'reach')).toEqual(NO_WISH);
		expect(knownWish({ ...NO_WISH, size: 'reach' }, all, all).size).toBe('reach');
	});
});

describe('looking', () => {
	test('from one to the next leaves a trail, and going back shortens it', () => {
		const there = ['a', 'b', 'c'].reduce(lookAt, NO_WISH);
		expect(there).toMatchObject({ focus: 'c', via: ['a', 'b'] });
		expect(lookAt(there, 'a')).toMatchObject({ focus: 'a', via: [] });
		expect(lookAt(there, 'c')).toBe(there);
	});

	test('at somebody of another level goes to that level', () => {
		const wish = { ...NO_WISH, open: ['O-1'], colour: 'kind' as const };
		expect(focusOn(wish, 'organisations', 'helper', 'P-1')).toEqual({
			...NO_WISH,
			colour: 'kind',
			level: 'people',
			focus: 'P-1'
		});
		expect(focusOn(wish, 'organisations', 'organisation', 'O-1').open).toEqual(['O-1']);
	});

	test('at everybody again keeps how it looks', () => {
		expect(withoutLimits(FULL)).toEqual({
			...NO_WISH,
			level: 'organisations',
			open: ['O-2'],
			colour: 'kind',
			size: 'reach_loss'
		});
		expect(onLevel(FULL, 'domains')).toMatchObject({ level: 'domains', open: [], only: [] });
	});

	test('without somebody hides them, and lets go of whoever was looked at', () => {
		const wish = { ...NO_WISH, focus: 'a', via: ['b', 'c'], depth: 2 as const };
		expect(without(wish, ['b'])).toEqual({ ...wish, via: ['c'], hide: ['b'] });
		const all = without(without(wish, ['b']), ['a', 'b']);
		expect(all.hide).toEqual(['a', 'b']);
		expect(all.focus).toBeUndefined();
		expect(withoutLimits(all)).toEqual(NO_WISH);
		expect(focusOn(all, 'people', 'helper', 'b')).toMatchObject({ focus: 'b', hide: ['a'] });
		expect(withWish(new URLSearchParams(), all).toString()).toBe('hide=a&hide=b');
	});

	test('into an organisation unfolds it, and a second time folds it', () => {
		const once = toggleOpen(NO_WISH, 'O-1');
		expect(once.open).toEqual(['O-1']);
		expect(toggleOpen(once, 'O-1').open).toEqual([]);
	});
});
