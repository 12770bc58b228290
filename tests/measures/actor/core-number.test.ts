import { expect, test } from 'vitest';
import { KITE, LONERS, STAR } from '../../helpers/famous.ts';
import { ofActors } from '../../helpers/measured.ts';

test('in the kite seven stand in the third core, the tail outside', () => {
	const found = ofActors(KITE, 'core_number');
	expect(Object.values(found)).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 1, 1]);
});

test('a star is one core deep, however many contacts its middle has', () => {
	expect(new Set(Object.values(ofActors(STAR, 'core_number')))).toEqual(new Set([1]));
	expect(new Set(Object.values(ofActors(LONERS, 'core_number')))).toEqual(new Set([0]));
});
