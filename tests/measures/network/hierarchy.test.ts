import { expect, test } from 'vitest';
import { KITE } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import type { PlainGraph } from '../../helpers/plain-graph.ts';

const IDS = 'krackhardt_hierarchy,krackhardt_efficiency,krackhardt_lubness';
const DIRECTED = { rule: 'directed' } as const;

function arcs(text: string): PlainGraph {
	const edges = text.split(' ').map((arc) => ({ s: arc[0]!, t: arc[1]! }));
	const ids = [...new Set(edges.flatMap(({ s, t }) => [s, t]))].sort();
	return { directed: true, nodes: ids.map((id) => ({ id })), edges };
}

test('a tree from the top down is all hierarchy, without an arc too many', () => {
	const tree = arcs('ab ac bd be');
	expect(ofNetwork(tree, 'krackhardt_hierarchy', DIRECTED)).toBe(1);
	expect(ofNetwork(tree, 'krackhardt_efficiency', DIRECTED)).toBe(1);
});

test('in a ring everybody reaches everybody: no hierarchy, and somebody above any two', () => {
	const ring = arcs('ab bc cd da');
	expect(ofNetwork(ring, 'krackhardt_hierarchy', DIRECTED)).toBe(0);
	expect(ofNetwork(ring, 'krackhardt_lubness', DIRECTED)).toBe(1);
	expect(ofNetwork(ring, 'krackhardt_efficiency', DIRECTED)).toBeCloseTo(1 - 1 / 9, 12);
});

test('two who answer to nobody have nobody above both', () => {
	const found = ofNetwork(arcs('ac bc'), 'krackhardt_lubness', DIRECTED);
	expect(found).toBe(0);
});

test('without direction, or without arcs, it is undefined', () => {
	expect(new Set(Object.values(reasonsOf(KITE, IDS, DIRECTED)))).toEqual(new Set(['no-direction']));
	expect(Object.values(measured(KITE, IDS).network)).toEqual([null, null, null]);
});
