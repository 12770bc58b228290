import betweennessOfPeer from 'graphology-metrics/centrality/betweenness.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distancesFrom } from '#lib/graph/walks/routes/distances.ts';
import { BUSINESS, KARATE, KITE, MARRIAGES, ONE, STAR } from '../../helpers/famous.ts';
import { ofActors, reasonsOf } from '../../helpers/measured.ts';
import { naiveBetweenness } from '../../helpers/naive.ts';
import { peerOf } from '../../helpers/peer.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const ID = 'betweenness';

test('in the kite Heather lies between, though Diane has more contacts', () => {
	const found = ofActors(KITE, ID) as Record<string, number>;
	expect(found.Heather).toBeCloseTo(14, 9);
	expect(found.Ike).toBeCloseTo(8, 9);
	expect(found.Fernando).toBeCloseTo(25 / 3, 9);
	expect(found.Diane).toBeCloseTo(11 / 3, 9);
	expect(found.Jane).toBe(0);
});

test('among the families of Florence the Medici lie between by marriage, the Barbadori by business', () => {
	expect((ofActors(MARRIAGES, ID) as Record<string, number>).Medici).toBeCloseTo(47.5, 9);
	expect((ofActors(BUSINESS, ID) as Record<string, number>).Barbadori).toBeCloseTo(25, 9);
	expect((ofActors(BUSINESS, ID) as Record<string, number>).Medici).toBeCloseTo(24, 9);
});

test('normalised, the middle of a star is 1', () => {
	const key = 'betweenness[normalized=true]';
	expect(ofActors(STAR, key).n1).toBe(1);
	expect((ofActors(KARATE, key) as Record<string, number>)['1']).toBeCloseTo(0.4376352814, 9);
});

test('one alone lies between nobody; a share of no pairs is undefined', () => {
	expect(ofActors(ONE, ID)).toEqual({ n1: 0 });
	expect(ofActors(ONE, 'betweenness[normalized=true]')).toEqual({ n1: null });
	expect(reasonsOf(ONE, 'betweenness[normalized=true]')).toEqual({
		'actors.n1.betweenness[normalized=true]': 'too-few-actors'
	});
});

test('along arcs: the one in the middle of a line lies between in one direction only', () => {
	const line = {
		directed: true,
		nodes: ['a', 'b', 'c'].map((id) => ({ id })),
		edges: [
			{ s: 'a', t: 'b' },
			{ s: 'b', t: 'c' }
		]
	};
	expect(ofActors(line, ID, { rule: 'directed' })).toEqual({ a: 0, b: 1, c: 0 });
	expect(ofActors(line, 'betweenness[normalized=true]', { rule: 'directed' }).b).toBe(0.5);
});

test.each(seeds(25))('is what walking every route gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 12);
	const wanted = naiveBetweenness(plainSnapshot(graph).contacts);
	Object.values(ofActors(graph, ID)).forEach((sum, p) =>
		expect(sum).toBeCloseTo(wanted[p]! / 2, 9)
	);
});

test.each([KITE, MARRIAGES, BUSINESS, KARATE])('a peer finds the same', (graph) => {
	const wanted = betweennessOfPeer(peerOf(graph), { getEdgeWeight: null, normalized: false });
	for (const [code, sum] of Object.entries(ofActors(graph, ID))) {
		expect(sum).toBeCloseTo(wanted[code]!, 9);
	}
});

test('in a whole net it adds up to all steps beyond the first', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const graph = randomGraph(seed, 16);
			const { contacts } = plainSnapshot(graph);
			const { sum, reached } = distancesFrom(contacts);
			const steps = sum.reduce((a, b) => a + b, 0) - reached.reduce((a, b) => a + b, 0);
			const total = Object.values(ofActors(graph, ID)).reduce<number>(
				(a, b) => a + (b as number),
				0
			);
			expect(total).toBeCloseTo(steps / 2, 8);
		}),
		{ numRuns: 40 }
	);
});

const WEIGHTED = 'betweenness[weighted=true]';

test('a detour over strong contacts is shorter than one weak contact', () => {
	const graph = {
		directed: false,
		nodes: ['a', 'b', 'c'].map((id) => ({ id })),
		edges: [
			{ s: 'a', t: 'c', w: 1 },
			{ s: 'a', t: 'b', w: 3 },
			{ s: 'b', t: 'c', w: 2 }
		]
	};
	expect(ofActors(graph, WEIGHTED)).toEqual({ a: 0, b: 1, c: 0 });
	expect(reasonsOf(graph, WEIGHTED)).toEqual({ [`actors.*.${WEIGHTED}`]: 'lengths-exact' });
});

test('strengths that are no whole numbers are measured in doubles, and equal routes stay equal', () => {
	const graph = {
		directed: false,
		nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
		edges: [
			{ s: 'a', t: 'b', w: 0.1 },
			{ s: 'b', t: 'd', w: 0.3 },
			{ s: 'a', t: 'c', w: 0.3 },
			{ s: 'c', t: 'd', w: 0.1 }
		]
	};
	expect(ofActors(graph, WEIGHTED)).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.5 });
	expect(reasonsOf(graph, WEIGHTED)).toEqual({ [`actors.*.${WEIGHTED}`]: 'lengths-rounded' });
});

test.each(seeds(25))(
	'weighted, it is what walking every shortest route gives, on graph %i',
	(seed) => {
		for (const directed of [false, true]) {
			const graph = randomGraph(seed, 9, directed);
			const rule = directed ? 'directed' : 'either';
			const { contacts, out } = plainSnapshot(graph, { rule });
			const rows = out ?? contacts;
			const wanted = naiveBetweenness(rows, (k) => 12 / rows.weights[k]!);
			Object.values(ofActors(graph, WEIGHTED, { rule })).forEach((sum, p) =>
				expect(sum).toBeCloseTo(out ? wanted[p]! : wanted[p]! / 2, 9)
			);
		}
	}
);
