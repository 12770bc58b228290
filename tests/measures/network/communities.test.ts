import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf } from '#lib/graph/walks/groups/partitions.ts';
import { BARBELL, KARATE, LONERS, withAttribute } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { randomGraph } from '../../helpers/random-graph.ts';

const IDS = 'max_modularity,ari,nmi,rand_index';
const SIDES = withAttribute(BARBELL, 'side', (id) => (id <= 'c' ? 'left' : 'right'));

test('the karate club divides best at .4198, as an exact solver proves', () => {
	expect(ofNetwork(KARATE, 'max_modularity')).toBeCloseTo(0.4197896121, 9);
});

test('two threes joined by one contact are the two groups there are', () => {
	const { network, notes } = measured(SIDES, IDS, { group: 'side' });
	expect(network.max_modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
	for (const id of ['ari', 'nmi', 'rand_index']) expect(network[id]).toBeCloseTo(1, 12);
	expect(notes.map(({ reason }) => reason)).toEqual(new Array(4).fill('best-found'));
});

test('without contacts or groups it is undefined', () => {
	expect(reasonsOf(LONERS, 'max_modularity')).toEqual({ 'network.max_modularity': 'no-ties' });
	expect(reasonsOf(BARBELL, 'ari')).toEqual({ 'network.ari': 'no-groups' });
	const alone = withAttribute(LONERS, 'side', () => 'left');
	expect(reasonsOf(alone, 'ari', { group: 'side' })).toEqual({ 'network.ari': 'no-ties' });
});

test('the division found is never worse than the organisations', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const graph = randomGraph(seed, 16);
			const ids = 'max_modularity,modularity_of_attribute';
			const { network } = measured(graph, ids, { group: 'id' });
			const everyoneTheirOwn = withAttribute(graph, 'own', (id) => id);
			const own = measured(everyoneTheirOwn, ids, { group: 'own' }).network;
			fc.pre(network.max_modularity !== null);
			const [best, apart] = [own.max_modularity as number, own.modularity_of_attribute as number];
			expect(best).toBeGreaterThanOrEqual(apart - 1e-12);
			expect(best).toBeGreaterThanOrEqual(-1e-12);
		}),
		{ numRuns: 25 }
	);
});

test('two divisions agree as pairs of things do: the example of Hubert and Arabie', () => {
	const a = [1, 1, 2, 2, 2];
	const b = [1, 1, 1, 2, 2];
	const { rand, adjustedRand } = agreementOf(a, b);
	expect(rand).toBe(6 / 10);
	expect(adjustedRand).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12);
});
