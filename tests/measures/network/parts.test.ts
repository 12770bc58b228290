import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import { expect, test } from 'vitest';
import { BUSINESS, KARATE, LONERS, MARRIAGES, NOBODY, ONE } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { peerOf } from '../../helpers/peer.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const IDS = 'component_count,component_sizes,largest_component_share,isolates';

test('by business Florence falls into six parts, five of them a family alone', () => {
	expect({ ...measured(BUSINESS, IDS).network }).toEqual({
		component_count: 6,
		component_sizes: [11, 1, 1, 1, 1, 1],
		largest_component_share: 11 / 16,
		isolates: ['Acciaiuoli', 'Albizzi', 'Pucci', 'Ridolfi', 'Strozzi']
	});
	expect(ofNetwork(MARRIAGES, 'isolates')).toEqual(['Pucci']);
});

test('nobody is no part, and one person is one', () => {
	expect({ ...measured(NOBODY, IDS).network }).toEqual({
		component_count: 0,
		component_sizes: [],
		largest_component_share: null,
		isolates: []
	});
	expect(ofNetwork(ONE, 'largest_component_share')).toBe(1);
	expect(ofNetwork(LONERS, 'component_count')).toBe(5);
});

test('who answers nobody is a strong part of their own; without direction there are none', () => {
	const graph = {
		directed: true,
		nodes: ['a', 'b', 'c'].map((id) => ({ id })),
		edges: [
			{ s: 'a', t: 'b' },
			{ s: 'b', t: 'a' },
			{ s: 'c', t: 'a' }
		]
	};
	const strong = 'strong_component_count';
	expect(ofNetwork(graph, strong, { rule: 'directed' })).toBe(2);
	expect(ofNetwork(graph, 'weak_component_count', { rule: 'directed' })).toBe(1);
	expect(ofNetwork(graph, strong)).toBeNull();
	expect(reasonsOf(KARATE, strong, { rule: 'directed' })).toEqual({
		[`network.${strong}`]: 'no-direction'
	});
});

test.each(seeds(30))('a peer finds the same parts of graph %i', (seed) => {
	const graph = randomGraph(seed, 30);
	const sizes = connectedComponents(peerOf(graph))
		.map((part) => part.length)
		.sort((a, b) => b - a);
	expect(ofNetwork(graph, 'component_sizes')).toEqual(sizes);
	const arcs = randomGraph(seed, 20, true);
	if (arcs.edges.length === 0) return;
	const strong = stronglyConnectedComponents(peerOf(arcs)).length;
	expect(ofNetwork(arcs, 'strong_component_count', { rule: 'directed' })).toBe(strong);
});
