import { expect, test } from 'vitest';
import { KITE, LINE, LONERS, NOBODY, STAR } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { naiveParts, neighbours } from '../../helpers/naive.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const R = 'robustness_R';
const HALF = 'removals_to_halve_largest_component';

test('a star is halved by one departure, a line of seven by two', () => {
	expect(ofNetwork(STAR, HALF)).toBe(1);
	expect(ofNetwork(STAR, R)).toBeCloseTo(6 / 49, 12);
	expect(ofNetwork(LINE, HALF)).toBe(2);
	expect(ofNetwork(LINE, `${HALF}[attack=initial_degree]`)).toBe(3);
	expect(ofNetwork(LINE, `${HALF}[attack=recalculated_betweenness]`)).toBe(1);
});

test('in the kite the three attacks differ', () => {
	const ids = `${R},${R}[attack=initial_degree],${R}[attack=recalculated_betweenness]`;
	const found = Object.values(measured(KITE, ids).network);
	[0.31, 0.36, 0.29].forEach((wanted, i) => expect(found[i]).toBeCloseTo(wanted, 12));
});

test('loners lose nothing but themselves; of nobody there is no curve', () => {
	expect(ofNetwork(LONERS, R)).toBeCloseTo(4 / 25, 12);
	expect(reasonsOf(NOBODY, R)).toEqual({ [`network.${R}`]: 'too-few-actors' });
});

test.each(seeds(20))('is what taking the busiest of those left gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 14);
	const { contacts, helpers } = plainSnapshot(graph);
	const gone = new Set<number>();
	let sum = 0;
	while (gone.size < helpers) {
		const left = Array.from({ length: helpers }, (_, p) => p).filter((p) => !gone.has(p));
		const degree = (p: number): number =>
			neighbours(contacts, p).filter((q) => !gone.has(q)).length;
		gone.add(left.reduce((best, p) => (degree(p) > degree(best) ? p : best)));
		sum += Math.max(0, ...naiveParts(contacts, gone).map((part) => part.length));
	}
	expect(ofNetwork(graph, R)).toBeCloseTo(sum / helpers ** 2, 12);
});
