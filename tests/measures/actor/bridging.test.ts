import { expect, test } from 'vitest';
import { BARBELL, STAR } from '../../helpers/famous.ts';
import { ofActors, reasonsOf } from '../../helpers/measured.ts';
import { naiveDistances } from '../../helpers/naive.ts';
import { graphOf, plainSnapshot, type PlainGraph } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const ID = 'bridging_valente';

test('in a star every contact brings as much', () => {
	for (const value of Object.values(ofActors(STAR, ID))) expect(value).toBeCloseTo(1 / 12, 9);
});

test('between two threes the ends of the one contact bring most', () => {
	const { a, c } = ofActors(BARBELL, ID) as Record<string, number>;
	expect(c).toBeGreaterThan(a!);
});

test('without contacts 0; above two hundred people it is too much work', () => {
	expect(ofActors(graphOf('a-b c'), ID).c).toBe(0);
	const many = graphOf(Array.from({ length: 201 }, (_, i) => `n${i}`).join(' '));
	expect(reasonsOf(many, ID)[`actors.n0.${ID}`]).toBe('too-large');
});

function cohesion(graph: PlainGraph): number {
	const distances = naiveDistances(plainSnapshot(graph).contacts);
	const n = distances.length;
	const near = distances.flat().reduce((sum, steps) => sum + (steps > 0 ? 1 / steps : 0), 0);
	return near / (n * (n - 1));
}

test.each(seeds(12))('is what taking each contact away gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 10);
	const whole = cohesion(graph);
	for (const [code, found] of Object.entries(ofActors(graph, ID))) {
		const own = graph.edges.filter(({ s, t }) => s === code || t === code);
		const lost = own.map(
			(tie) => whole - cohesion({ ...graph, edges: graph.edges.filter((each) => each !== tie) })
		);
		const mean = lost.reduce((sum, each) => sum + each, 0) / (2 * own.length);
		expect(found).toBeCloseTo(own.length === 0 ? 0 : mean, 9);
	}
});
