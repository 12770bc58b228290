import { expect, test } from 'vitest';
import { STAR } from '../../helpers/famous.ts';
import { ofActors, reasonsOf } from '../../helpers/measured.ts';
import { naiveDistances } from '../../helpers/naive.ts';
import { graphOf, plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const ID = 'kppneg_DF_after_removal';

test('without the middle of a star nobody is near to anybody', () => {
	expect(ofActors(STAR, ID).n1).toBe(1);
	expect(ofActors(STAR, ID).n2).toBeCloseTo(1 / 3, 12);
});

test('below three people it is undefined, and along a line of three thousand it is too much work', () => {
	expect(ofActors(graphOf('a-b'), ID)).toEqual({ a: null, b: null });
	const many = graphOf(Array.from({ length: 2999 }, (_, i) => `n${i}-n${i + 1}`).join(' '));
	expect(reasonsOf(many, ID)[`actors.n0.${ID}`]).toBe('too-large');
});

test.each(seeds(20))('is what deleting each person gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 12);
	const n = graph.nodes.length - 1;
	const found = ofActors(graph, ID);
	for (const { id } of graph.nodes) {
		const left = {
			...graph,
			nodes: graph.nodes.filter((node) => node.id !== id),
			edges: graph.edges.filter(({ s, t }) => s !== id && t !== id)
		};
		const near = naiveDistances(plainSnapshot(left).contacts)
			.flat()
			.reduce((sum, steps) => sum + (steps > 0 ? 1 / steps : 0), 0);
		if (n < 2) expect(found[id]).toBeNull();
		else expect(found[id]).toBeCloseTo(1 - near / (n * (n - 1)), 12);
	}
});
