import { expect, test } from 'vitest';
import { KARATE, LONERS, STAR } from '../../helpers/famous.ts';
import { ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { graphOf, plainSnapshot } from '../../helpers/plain-graph.ts';
import { degreesOf } from '#lib/graph/walks/rows.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const ID = 'degree_assortativity';

test('in a star who has many is in contact with who has one', () => {
	expect(ofNetwork(STAR, ID)).toBe(-1);
	expect(ofNetwork(KARATE, ID)).toBeCloseTo(-0.4756130976, 8);
});

test('where everybody has as many, or nobody any, it is undefined', () => {
	expect(reasonsOf(graphOf('a-b b-c c-a'), ID)).toEqual({ [`network.${ID}`]: 'all-alike' });
	expect(reasonsOf(LONERS, ID)).toEqual({ [`network.${ID}`]: 'no-ties' });
});

test.each(seeds(20))('is the correlation over both ends of every contact, on graph %i', (seed) => {
	const graph = randomGraph(seed, 16);
	const { contacts } = plainSnapshot(graph);
	const degree = degreesOf(contacts);
	const here: number[] = [];
	const there: number[] = [];
	degree.forEach((own, p) => {
		for (const q of contacts.targets.subarray(contacts.offsets[p]!, contacts.offsets[p + 1]!)) {
			here.push(own);
			there.push(degree[q]!);
		}
	});
	const mean = here.reduce((sum, each) => sum + each, 0) / here.length;
	const spread = here.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	const joint = here.reduce((sum, each, i) => sum + (each - mean) * (there[i]! - mean), 0);
	const found = ofNetwork(graph, ID);
	if (found === null) expect(spread || 0).toBeCloseTo(0, 9);
	else expect(found).toBeCloseTo(joint / spread, 9);
});
