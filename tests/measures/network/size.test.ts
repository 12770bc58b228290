import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import { expect, test } from 'vitest';
import { KARATE, KITE, LONERS, MARRIAGES, NOBODY, ONE, asArcs } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { peerOf } from '../../helpers/peer.ts';
import { Town } from '../../helpers/town.ts';

const IDS = 'node_count,edge_count,density';

test('the karate club has 34 members, 78 contacts and 14 of every 100 possible ones', () => {
	expect({ ...measured(KARATE, IDS).network }).toEqual({
		node_count: 34,
		edge_count: 78,
		density: 78 / 561
	});
});

test('under directed arcs are counted, against twice as many pairs', () => {
	const { network } = measured(asArcs(KITE), IDS, { rule: 'directed' });
	expect({ ...network }).toEqual({ node_count: 10, edge_count: 18, density: 0.2 });
});

test('named by both keeps what both name', () => {
	const graph = asArcs({ ...KITE, edges: [...KITE.edges, { s: 'Beverley', t: 'Andre' }] });
	expect(ofNetwork(graph, 'edge_count', { rule: 'both' })).toBe(1);
	expect(ofNetwork(graph, 'edge_count', { rule: 'either' })).toBe(18);
	expect(ofNetwork(graph, 'edge_count', { rule: 'directed' })).toBe(19);
});

test('below two people density is undefined, and says why', () => {
	for (const graph of [NOBODY, ONE]) {
		expect(ofNetwork(graph, 'density')).toBeNull();
		expect(reasonsOf(graph, 'density')).toEqual({ 'network.density': 'too-few-actors' });
	}
	expect(ofNetwork(LONERS, 'density')).toBe(0);
});

test('households are no nodes of the net', () => {
	const town = new Town().people('a', 'b').helps('a', 'h').helps('b', 'h');
	expect({ ...measured(town, IDS).network }).toEqual({ node_count: 2, edge_count: 0, density: 0 });
});

test.each([KARATE, KITE, MARRIAGES])('a peer finds the same density', (graph) => {
	expect(ofNetwork(graph, 'density')).toBeCloseTo(undirectedDensity(peerOf(graph)), 12);
});

test('when few professionals were spoken to, density is there and should not be read', () => {
	const town = new Town().person('a', { asked: 'roster' }).people('b', 'c', 'd', 'e');
	expect(ofNetwork(town, 'density')).toBe(0);
	expect(reasonsOf(town, 'density')).toEqual({ 'network.density': 'few-answered' });
});
