import { expect, test } from 'vitest';
import { KARATE, KITE, LONERS, NOBODY } from '../../helpers/famous.ts';
import { ofNetwork } from '../../helpers/measured.ts';

test('the closest group of the karate club is four deep, of the kite three', () => {
	expect(ofNetwork(KARATE, 'max_core')).toBe(4);
	expect(ofNetwork(KITE, 'max_core')).toBe(3);
});

test('without contacts, or without anybody, it is 0', () => {
	expect(ofNetwork(LONERS, 'max_core')).toBe(0);
	expect(ofNetwork(NOBODY, 'max_core')).toBe(0);
});
