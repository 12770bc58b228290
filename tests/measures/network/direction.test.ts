import { expect, test } from 'vitest';
import { KITE } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { naiveDistances } from '../../helpers/naive.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const IDS = 'reciprocity_arcs,dyad_census';
const DIRECTED = { rule: 'directed' } as const;

const graph = {
	directed: true,
	nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
	edges: [
		{ s: 'a', t: 'b' },
		{ s: 'b', t: 'a' },
		{ s: 'c', t: 'a' }
	]
};

test('of three arcs two are answered: one mutual pair, one one-way, four empty', () => {
	expect({ ...measured(graph, IDS, DIRECTED).network }).toEqual({
		reciprocity_arcs: 2 / 3,
		dyad_census: [1, 1, 4]
	});
});

test('when every arc is answered the file still knows direction', () => {
	const mutual = { ...graph, edges: graph.edges.slice(0, 2) };
	expect(ofNetwork(mutual, 'reciprocity_arcs', DIRECTED)).toBe(1);
	expect(ofNetwork(mutual, 'edge_count', DIRECTED)).toBe(2);
});

test('without direction there is no answer, and it says so', () => {
	for (const [subject, lens] of [
		[KITE, DIRECTED],
		[graph, {}]
	] as const) {
		expect({ ...measured(subject, IDS, lens).network }).toEqual({
			reciprocity_arcs: null,
			dyad_census: null
		});
		expect(reasonsOf(subject, IDS, lens)).toEqual({
			'network.reciprocity_arcs': 'no-direction',
			'network.dyad_census': 'no-direction'
		});
	}
});

test.each(seeds(30))('the census is what looking at every pair gives, on graph %i', (seed) => {
	const arcs = randomGraph(seed, 14, true);
	const { out } = plainSnapshot(arcs, DIRECTED);
	if (!out) return expect(arcs.edges).toEqual([]);
	const census = [0, 0, 0];
	const steps = naiveDistances(out);
	steps.forEach((row, a) =>
		row.forEach((_, b) => {
			if (a < b) census[2 - Number(row[b] === 1) - Number(steps[b]![a] === 1)]!++;
		})
	);
	expect(ofNetwork(arcs, 'dyad_census', DIRECTED)).toEqual(census);
});
