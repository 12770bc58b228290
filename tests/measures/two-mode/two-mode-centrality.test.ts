import { expect, test } from 'vitest';
import { ofActors, ofNetwork, reasonsOf, together } from '../../helpers/measured.ts';
import { KITE } from '../../helpers/famous.ts';
import { Town } from '../../helpers/town.ts';

/** Two households; b helps at both. */
function twoHouseholds(): Town {
	const town = new Town().people('a', 'b', 'c');
	return town.helps('a', 'h1').helps('b', 'h1').helps('b', 'h2').helps('c', 'h2');
}

test('four of six possible ties between two households and three helpers', () => {
	expect(ofNetwork(twoHouseholds(), 'two_mode_density', together)).toBeCloseTo(4 / 6, 12);
});

test('who helps everywhere has degree 1, whichever side they stand on', () => {
	expect(ofActors(twoHouseholds(), 'two_mode_degree_centrality', together)).toEqual({
		a: 1 / 2,
		b: 1,
		c: 1 / 2,
		h1: 2 / 3,
		h2: 2 / 3
	});
});

test('the helper in the middle lies between as much as any helper could, and is nearest', () => {
	const between = ofActors(twoHouseholds(), 'two_mode_betweenness_centrality', together);
	expect(between.b).toBeCloseTo(1, 9);
	expect(between.a).toBe(0);
	const near = ofActors(twoHouseholds(), 'two_mode_closeness_centrality', together);
	expect(near.b).toBeCloseTo(1, 12);
	expect(near.h1).toBeCloseTo((3 + 2) / (1 + 1 + 2 + 3), 12);
});

test('contact between helpers is no tie between the sides', () => {
	const town = twoHouseholds().contact('a', 'c');
	expect(ofNetwork(town, 'two_mode_density', together)).toBeCloseTo(4 / 6, 12);
	expect(ofActors(town, 'degree', together)).toEqual({ a: 2, b: 2, c: 2, h1: 2, h2: 2 });
});

test('without households there are no two sides', () => {
	expect(reasonsOf(KITE, 'two_mode_density', together)).toEqual({
		'network.two_mode_density': 'no-households'
	});
	expect(ofNetwork(KITE, 'edge_count', together)).toBe(18);
});
