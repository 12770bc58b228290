import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KITE, LONERS, MARRIAGES, ONE, STAR } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { naiveDistances } from '../../helpers/naive.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph } from '../../helpers/random-graph.ts';

const IDS = 'fragmentation_F,fragmentation_DF,connectedness_krackhardt,krackhardt_connectedness';

test('by marriage fifteen of the sixteen families reach each other', () => {
	expect(ofNetwork(MARRIAGES, 'fragmentation_F')).toBeCloseTo(1 - 105 / 120, 12);
	expect(ofNetwork(MARRIAGES, 'fragmentation_DF')).toBeCloseTo(0.5623611111, 9);
	expect(ofNetwork(KITE, 'fragmentation_DF')).toBeCloseTo(0.3537037037, 9);
});

test('loners are wholly fragmented, a star not at all, and one person is undefined', () => {
	expect({ ...measured(LONERS, IDS).network }).toEqual({
		fragmentation_F: 1,
		fragmentation_DF: 1,
		connectedness_krackhardt: 0,
		krackhardt_connectedness: 0
	});
	expect(ofNetwork(STAR, 'fragmentation_F')).toBe(0);
	expect(Object.values(measured(ONE, IDS).network)).toEqual([null, null, null, null]);
	expect(reasonsOf(ONE, 'fragmentation_DF')).toEqual({
		'network.fragmentation_DF': 'too-few-actors'
	});
});

test('F is one minus connectedness, and DF is never below it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const graph = randomGraph(seed, 16);
			const { network } = measured(graph, IDS);
			fc.pre(network.fragmentation_F !== null);
			const [f, df] = [network.fragmentation_F as number, network.fragmentation_DF as number];
			expect(f).toBeCloseTo(1 - (network.connectedness_krackhardt as number), 12);
			expect(df).toBeGreaterThanOrEqual(f - 1e-12);
			const distances = naiveDistances(plainSnapshot(graph).contacts);
			const n = distances.length;
			const near = distances.flat().reduce((sum, steps) => sum + (steps > 0 ? 1 / steps : 0), 0);
			expect(df).toBeCloseTo(1 - near / (n * (n - 1)), 12);
		}),
		{ numRuns: 60 }
	);
});
