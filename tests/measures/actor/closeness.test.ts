import closenessOfPeer from 'graphology-metrics/centrality/closeness.js';
import { expect, test } from 'vitest';
import { BUSINESS, KITE, LONERS, MARRIAGES, ONE } from '../../helpers/famous.ts';
import { measured, ofActors } from '../../helpers/measured.ts';
import { naiveDistances } from '../../helpers/naive.ts';
import { peerOf } from '../../helpers/peer.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const IDS = 'closeness,harmonic_centrality';

test('in the kite Fernando and Garth are nearest to everybody', () => {
	const found = ofActors(KITE, 'closeness') as Record<string, number>;
	expect(found.Fernando).toBeCloseTo(9 / 14, 12);
	expect(found.Garth).toBeCloseTo(9 / 14, 12);
	expect(found.Jane).toBeCloseTo(9 / 29, 12);
});

test('who reaches nobody is near to nobody; alone in a net there is nobody to be near to', () => {
	expect(new Set(Object.values(ofActors(LONERS, 'closeness')))).toEqual(new Set([0]));
	expect({ ...measured(ONE, IDS).actors.n1 }).toEqual({ closeness: null, harmonic_centrality: 0 });
});

test.each([KITE, MARRIAGES, BUSINESS])('a peer finds the same, scaled by the part', (graph) => {
	const wanted = closenessOfPeer(peerOf(graph), { wassermanFaust: true });
	for (const [code, near] of Object.entries(ofActors(graph, 'closeness'))) {
		expect(near).toBeCloseTo(wanted[code]!, 9);
	}
});

test.each(seeds(20))('harmonic centrality is the sum of one over distance, on graph %i', (seed) => {
	const graph = randomGraph(seed);
	const wanted = naiveDistances(plainSnapshot(graph).contacts).map((row) =>
		row.reduce((sum, steps) => sum + (steps > 0 ? 1 / steps : 0), 0)
	);
	Object.values(ofActors(graph, 'harmonic_centrality')).forEach((sum, p) =>
		expect(sum).toBeCloseTo(wanted[p]!, 12)
	);
});
