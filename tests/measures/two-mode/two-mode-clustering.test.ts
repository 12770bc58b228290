import { expect, test } from 'vitest';
import { ofActors, ofNetwork, together } from '../../helpers/measured.ts';
import { Town } from '../../helpers/town.ts';

function square(): Town {
	const town = new Town().people('a', 'b');
	return town.helps('a', 'h1').helps('b', 'h1').helps('a', 'h2').helps('b', 'h2');
}

test('two helpers who share two households close every route', () => {
	expect(ofNetwork(square(), 'robins_alexander_clustering', together)).toBe(1);
	expect(Object.values(ofActors(square(), 'node_redundancy_latapy', together))).toEqual([
		1, 1, 1, 1
	]);
});

test('in a chain no route is closed, and nobody is joined by somebody else', () => {
	const town = new Town().people('a', 'b').helps('a', 'h1').helps('b', 'h1').helps('b', 'h2');
	expect(ofNetwork(town, 'robins_alexander_clustering', together)).toBe(0);
	expect(ofActors(town, 'node_redundancy_latapy', together)).toEqual({
		a: null,
		b: 0,
		h1: 0,
		h2: null
	});
	const alone = new Town().people('a').helps('a', 'h');
	expect(ofNetwork(alone, 'robins_alexander_clustering', together)).toBe(0);
});
