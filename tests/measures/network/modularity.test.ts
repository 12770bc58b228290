import modularityOfPeer from 'graphology-metrics/graph/modularity.js';
import { expect, test } from 'vitest';
import { BARBELL, KARATE, LONERS, withAttribute } from '../../helpers/famous.ts';
import { ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { peerOf } from '../../helpers/peer.ts';

const ID = 'modularity_of_attribute';
const BY_SIDE = { group: 'side' };

test('two threes joined by one contact', () => {
	const sides = withAttribute(BARBELL, 'side', (id) => (id <= 'c' ? 'left' : 'right'));
	expect(ofNetwork(sides, ID, BY_SIDE)).toBeCloseTo(6 / 7 - 1 / 2, 12);
});

test('a peer finds the same in the karate club by the tens of the members', () => {
	const tens = withAttribute(KARATE, 'side', (id) => String(Math.floor(Number(id) / 10)));
	const wanted = modularityOfPeer(peerOf(tens), {
		getNodeCommunity: 'side',
		getEdgeWeight: null
	});
	expect(ofNetwork(tens, ID, BY_SIDE)).toBeCloseTo(wanted, 9);
});

test('direction is left aside', () => {
	const sides = withAttribute(BARBELL, 'side', (id) => (id <= 'c' ? 'left' : 'right'));
	const arcs = { ...sides, directed: true, edges: [...sides.edges, { s: 'b', t: 'a' }] };
	const found = ofNetwork(arcs, ID, { ...BY_SIDE, rule: 'directed' });
	expect(found).toBe(ofNetwork(sides, ID, BY_SIDE));
});

test('without groups or contacts it is undefined', () => {
	expect(reasonsOf(BARBELL, ID)).toEqual({ [`network.${ID}`]: 'no-groups' });
	const loners = withAttribute(LONERS, 'side', (id) => id);
	expect(reasonsOf(loners, ID, BY_SIDE)).toEqual({ [`network.${ID}`]: 'no-ties' });
});
