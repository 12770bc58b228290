import { expect, test } from 'vitest';
import { KARATE, LINE, LONERS, MARRIAGES, STAR, asArcs } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { graphOf } from '../../helpers/plain-graph.ts';

const IDS = 'degree_centralization,betweenness_centralization,closeness_centralization';

test('a star turns around one person by every measure, loners around nobody', () => {
	for (const value of Object.values(measured(STAR, IDS).network)) expect(value).toBeCloseTo(1, 12);
	expect(Object.values(measured(LONERS, IDS).network)).toEqual([0, 0, null]);
	expect(reasonsOf(LONERS, 'closeness_centralization')).toEqual({
		'network.closeness_centralization': 'not-connected'
	});
});

test('a line of seven: .067 by degree, .311 by betweenness, .277 by closeness', () => {
	const { network } = measured(LINE, IDS);
	expect(network.degree_centralization).toBeCloseTo(2 / 30, 12);
	expect(network.betweenness_centralization).toBeCloseTo(0.3111, 4);
	expect(network.closeness_centralization).toBeCloseTo(0.277, 3);
});

test('the karate club: .40 by degree, .41 by betweenness', () => {
	expect(ofNetwork(KARATE, 'degree_centralization')).toBeCloseTo(0.3996212121, 9);
	expect(ofNetwork(KARATE, 'betweenness_centralization')).toBeCloseTo(0.4055571953, 9);
	expect(ofNetwork(MARRIAGES, 'closeness_centralization')).toBeNull();
});

test('below three people it is undefined', () => {
	const two = graphOf('a-b');
	expect(Object.values(measured(two, IDS).network)).toEqual([null, null, null]);
	expect(new Set(Object.values(reasonsOf(two, IDS)))).toEqual(new Set(['too-few-actors']));
});

test('arcs that all leave the middle of a star put nobody in between', () => {
	const { network } = measured(asArcs(STAR), IDS, { rule: 'directed' });
	expect(network.betweenness_centralization).toBe(0);
	expect(network.degree_centralization).toBe(1);
});
