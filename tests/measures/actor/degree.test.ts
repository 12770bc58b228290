import { expect, test } from 'vitest';
import { KITE, STAR, asArcs } from '../../helpers/famous.ts';
import { ofActors } from '../../helpers/measured.ts';
import { Town } from '../../helpers/town.ts';

test('in the kite Diane has the most contacts', () => {
	expect(ofActors(KITE, 'degree')).toEqual({
		Andre: 4,
		Beverley: 4,
		Carol: 3,
		Diane: 6,
		Ed: 3,
		Fernando: 5,
		Garth: 5,
		Heather: 3,
		Ike: 2,
		Jane: 1
	});
});

test('who is named and names back is one contact, and two arcs of strength', () => {
	const graph = {
		directed: true,
		nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
		edges: [
			{ s: 'a', t: 'b', w: 2 },
			{ s: 'b', t: 'a', w: 5 },
			{ s: 'c', t: 'a', w: 1 }
		]
	};
	expect(ofActors(graph, 'degree', { rule: 'directed' })).toEqual({ a: 2, b: 1, c: 1 });
	expect(ofActors(graph, 'strength', { rule: 'directed' })).toEqual({ a: 8, b: 7, c: 1 });
	expect(ofActors(graph, 'strength', { rule: 'either' })).toEqual({ a: 6, b: 5, c: 1 });
});

test('direction is left aside by degree', () => {
	const arcs = ofActors(asArcs(STAR), 'degree', { rule: 'directed' });
	expect(arcs).toEqual(ofActors(STAR, 'degree'));
});

test('households are no contacts', () => {
	const town = new Town().people('a', 'b').helps('a', 'h').helps('b', 'h');
	expect(ofActors(town, 'degree')).toEqual({ a: 0, b: 0 });
});
