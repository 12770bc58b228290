import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BARBELL, KARATE, KITE, LONERS, MARRIAGES } from '../../helpers/famous.ts';
import { measured, ofActors, ofNetwork } from '../../helpers/measured.ts';
import { randomGraph } from '../../helpers/random-graph.ts';

const IDS = 'articulation_points,bridges,biconnected_component_count';

test('two threes joined by one contact fall apart without it, or without one of its ends', () => {
	expect({ ...measured(BARBELL, IDS).network }).toEqual({
		articulation_points: ['c', 'd'],
		bridges: [['c', 'd']],
		biconnected_component_count: 3
	});
});

test('the kite falls apart at Heather and Ike, Florence at four families, the club at one', () => {
	expect(ofNetwork(KITE, 'articulation_points')).toEqual(['Heather', 'Ike']);
	expect(ofNetwork(MARRIAGES, 'articulation_points')).toEqual([
		'Albizzi',
		'Guadagni',
		'Medici',
		'Salviati'
	]);
	expect(ofNetwork(KARATE, 'articulation_points')).toEqual(['1']);
	expect(ofNetwork(KARATE, 'bridges')).toEqual([['1', '12']]);
});

test('where nobody is in contact nothing falls apart', () => {
	expect({ ...measured(LONERS, IDS).network }).toEqual({
		articulation_points: [],
		bridges: [],
		biconnected_component_count: 0
	});
});

test('an end of a bridge is such a point, unless the bridge is its only contact', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const graph = randomGraph(seed, 18);
			const points = ofNetwork(graph, 'articulation_points') as string[];
			const degree = ofActors(graph, 'degree');
			for (const end of (ofNetwork(graph, 'bridges') as string[][]).flat()) {
				expect(points.includes(end)).toBe(degree[end] !== 1);
			}
			expect(points).toEqual([...points].sort());
		}),
		{ numRuns: 60 }
	);
});
