import { expect, test } from 'vitest';
import { BUSINESS, KITE, LINE, LONERS, NOBODY, ONE } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { graphOf } from '../../helpers/plain-graph.ts';

const IDS = 'average_path_length,diameter_largest_component';

test('on a line of seven the ends are six steps apart, two people on average 2.67', () => {
	expect(Object.values(measured(LINE, IDS).network)).toEqual([8 / 3, 6]);
	expect(ofNetwork(KITE, 'average_path_length')).toBeCloseTo(1.9777777778, 9);
});

test('pairs that do not reach each other are left out, and only the largest part is measured', () => {
	const graph = graphOf('a-b b-c x-y y-z z-w loner');
	expect(Object.values(measured(graph, IDS).network)).toEqual([(4 + 10) / 9, 3]);
	expect(ofNetwork(BUSINESS, 'diameter_largest_component')).toBe(5);
});

test('without contacts there is no distance', () => {
	expect(Object.values(measured(LONERS, IDS).network)).toEqual([null, 0]);
	expect(Object.values(measured(ONE, IDS).network)).toEqual([null, 0]);
	expect(reasonsOf(NOBODY, IDS)).toEqual({
		'network.average_path_length': 'no-ties',
		'network.diameter_largest_component': 'too-few-actors'
	});
});
