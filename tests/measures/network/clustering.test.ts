import { expect, test } from 'vitest';
import { BARBELL, KARATE, LONERS, NOBODY, STAR } from '../../helpers/famous.ts';
import { measured, ofNetwork } from '../../helpers/measured.ts';

const IDS = 'transitivity,average_clustering';

test('the two differ: .26 and .57 in the karate club', () => {
	expect(ofNetwork(KARATE, 'transitivity')).toBeCloseTo(0.2556818182, 9);
	expect(ofNetwork(KARATE, 'average_clustering')).toBeCloseTo(0.5706384782, 9);
});

test('two threes joined by one contact: 6 of 10 triples are closed', () => {
	expect(ofNetwork(BARBELL, 'transitivity')).toBe(6 / 10);
	expect(ofNetwork(BARBELL, 'average_clustering')).toBeCloseTo((4 + 2 / 3) / 6, 12);
});

test('without triples it is 0; without people the mean is undefined', () => {
	expect(Object.values(measured(STAR, IDS).network)).toEqual([0, 0]);
	expect(Object.values(measured(LONERS, IDS).network)).toEqual([0, 0]);
	expect(Object.values(measured(NOBODY, IDS).network)).toEqual([0, null]);
});
