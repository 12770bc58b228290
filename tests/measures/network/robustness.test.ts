import { expect, test } from 'vitest';
import { randomDepartures } from '#lib/graph/walks/departures/random-departures.ts';
import { robustnessCurves, untilHalf } from '#lib/measures/network/robustness.ts';
import { seeded, shuffle } from '#lib/graph/walks/seeded.ts';
import { KITE, LINE, LONERS, NOBODY, STAR } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { naiveParts, neighbours } from '../../helpers/naive.ts';
import { graphOf, plainSnapshot } from '../../helpers/plain-graph.ts';
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

test('by chance is the mean over two hundred orders, the same for the same seed', () => {
	const id = `${R}[attack=random]`;
	const { network, notes } = measured(STAR, id);
	// Of a star of seven the middle leaves at a place drawn evenly: before it, a part of all left.
	const whole = [7, 6, 5, 4, 3, 2, 1, 0];
	const mean = Array.from({ length: 7 }, (_, place) =>
		whole.slice(1).reduce((sum, size, i) => sum + (i < place ? size : Math.min(size, 1)), 0)
	).reduce((sum, each) => sum + each / 7, 0);
	expect(Math.abs((network[id] as number) - mean / 49)).toBeLessThan(0.02);
	expect(measured(STAR, id).network[id]).toBe(network[id]);
	expect(notes).toEqual([
		{ at: `network.${id}`, reason: 'drawn-by-chance', undefined: false, seed: 1 }
	]);
});

test.each(seeds(12))('by chance is what flooding what is left gives, on graph %i', (seed) => {
	const { contacts, helpers } = plainSnapshot(randomGraph(seed, 14));
	const order = shuffle(
		Int32Array.from({ length: helpers }, (_, i) => i),
		seeded(7)
	);
	const curve = randomDepartures(contacts, { runs: 1, seed: 7 });
	for (let gone = 0; gone <= helpers; gone++) {
		const parts = naiveParts(contacts, new Set(order.subarray(0, gone)));
		expect(curve[gone]).toBe(Math.max(0, ...parts.map((part) => part.length)));
	}
});

test('half is enough: a pair is halved by one departure', () => {
	expect(ofNetwork(graphOf('a-b'), HALF)).toBe(1);
});

test('by betweenness after every departure it stops above five hundred people', () => {
	const people = (count: number) =>
		graphOf(Array.from({ length: count }, (_, i) => `p${i}`).join(' '));
	const byBetweenness = `${R}[attack=recalculated_betweenness]`;
	expect(reasonsOf(people(501), byBetweenness)).toEqual({
		[`network.${byBetweenness}`]: 'too-large'
	});
	expect(ofNetwork(people(500), byBetweenness)).toBeCloseTo(499 / 500 ** 2, 12);
	expect(ofNetwork(people(501), R)).toBeCloseTo(500 / 501 ** 2, 12);
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

test('the curves of a star: the busiest leaves and nothing holds together', () => {
	const curves = robustnessCurves(plainSnapshot(STAR))!;
	expect([...curves.busiest]).toEqual([7, 1, 1, 1, 1, 1, 1, 0]);
	expect(untilHalf(curves.busiest)).toBe(1);
	expect(untilHalf(curves.chance)).toBeGreaterThan(1);
	expect({ runs: curves.runs, seed: curves.seed }).toEqual({ runs: 200, seed: 1 });
	expect(robustnessCurves(plainSnapshot(NOBODY))).toBeUndefined();
});
