import { expect, test } from 'vitest';
import { BARBELL, KITE, NOBODY, STAR } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { naiveParts, neighbours, pairsTogether } from '../../helpers/naive.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';
import { bestSet, type Best } from '#lib/graph/walks/departures/key-players.ts';

test('in the kite Fernando and Garth together cut off most', () => {
	const { network } = measured(KITE, 'kppneg_best_F[k=2]');
	expect(network['kppneg_best_F[k=2]']).toBeCloseTo(1 - 13 / 28, 9);
	expect(network['kppneg_best_F_sets[k=2]']).toEqual([['Fernando', 'Garth']]);
});

test('asked without parameters every size is told', () => {
	const keys = Object.keys(measured(STAR, 'kpppos_best_reach').network);
	expect(keys.filter((key) => !key.includes('_sets'))).toEqual([
		'kpppos_best_reach[k=1,m=1]',
		'kpppos_best_reach[k=1,m=2]',
		'kpppos_best_reach[k=2,m=1]',
		'kpppos_best_reach[k=2,m=2]',
		'kpppos_best_reach[k=3,m=1]',
		'kpppos_best_reach[k=3,m=2]'
	]);
});

test('equally good sets are all told; of nobody there is no set', () => {
	const { network } = measured(BARBELL, 'kppneg_best_F[k=1]');
	expect(network['kppneg_best_F_sets[k=1]']).toEqual([['c'], ['d']]);
	expect(reasonsOf(NOBODY, 'kppneg_best_F[k=1]')).toEqual({
		'network.kppneg_best_F[k=1]': 'too-few-actors'
	});
	expect(ofNetwork(STAR, 'kpppos_best_reach[k=1,m=1]')).toBe(7);
});

test.each(seeds(20))('are the best of every two, on graph %i', (seed) => {
	const graph = randomGraph(seed, 10);
	const { contacts, helpers } = plainSnapshot(graph);
	let mostCut = -1;
	let mostReached = -1;
	for (let a = 0; a < helpers; a++) {
		for (let b = a + 1; b < helpers; b++) {
			const left = naiveParts(contacts, new Set([a, b]));
			const pairs = ((helpers - 2) * (helpers - 3)) / 2;
			if (pairs > 0) mostCut = Math.max(mostCut, 1 - pairsTogether(left) / pairs);
			const near = new Set([a, b, ...neighbours(contacts, a), ...neighbours(contacts, b)]);
			mostReached = Math.max(mostReached, near.size);
		}
	}
	const { network } = measured(graph, 'kppneg_best_F[k=2],kpppos_best_reach[k=2,m=1]');
	if (mostCut < 0) expect(network['kppneg_best_F[k=2]']).toBeNull();
	else expect(network['kppneg_best_F[k=2]']).toBeCloseTo(mostCut, 12);
	expect(network['kpppos_best_reach[k=2,m=1]']).toBe(mostReached < 0 ? null : mostReached);
});

test('where not every set can be tried, swaps find a set that no swap betters', () => {
	const worth = Array.from({ length: 60 }, (_, i) => ((i * 37) % 61) / 61);
	const valueOf = (set: Int32Array): number => set.reduce((sum, node) => sum + worth[node]!, 0);
	const best = bestSet(60, 3, valueOf, 1e6);
	const top = [...worth].sort((a, b) => b - a).slice(0, 3);
	const wanted = top.reduce((a, b) => a + b, 0);
	expect(best).toMatchObject({ exact: false });
	expect((best as Best).value).toBeCloseTo(wanted, 12);
	expect(bestSet(60, 3, valueOf, 1e12)).toBe('too-large');
});
