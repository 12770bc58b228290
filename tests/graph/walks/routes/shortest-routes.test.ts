import { describe, expect, test } from 'vitest';
import { betweenness } from '#lib/graph/walks/routes/betweenness.ts';
import { distancesFrom } from '#lib/graph/walks/routes/distances.ts';
import { naiveBetweenness, naiveDistances } from '../../../helpers/naive.ts';
import { randomAdjacency, seeds } from '../../../helpers/random-graph.ts';

describe('shortest routes', () => {
	test.each(seeds(40))('betweenness is what walking every route gives, on graph %i', (seed) => {
		for (const directed of [false, true]) {
			const rows = randomAdjacency(seed, 11, directed);
			const found = betweenness(rows);
			naiveBetweenness(rows).forEach((sum, node) => expect(found[node]).toBeCloseTo(sum, 9));
		}
	});

	test('batches of sources add up to the whole', () => {
		const rows = randomAdjacency(3, 40);
		const nodes = rows.offsets.length - 1;
		const half = nodes >> 1;
		const first = betweenness(rows, { to: half });
		const second = betweenness(rows, { from: half });
		const whole = betweenness(rows);
		whole.forEach((sum, node) => expect(first[node]! + second[node]!).toBeCloseTo(sum, 9));
	});

	test('a long walk tells how far it is, and can be stopped', () => {
		const nodes = 300;
		const rows = { offsets: new Int32Array(nodes + 1), targets: new Int32Array(0) };
		const told: number[] = [];
		betweenness(rows, { onProgress: (done) => told.push(done) });
		expect(told).toEqual([64, 128, 192, 256]);
		const stop = (): never => {
			throw new Error('stopped');
		};
		expect(() => distancesFrom(rows, { onProgress: stop })).toThrow('stopped');
	});

	test.each(seeds(40))('distances are what relaxing every tie gives, on graph %i', (seed) => {
		const rows = randomAdjacency(seed, 14, seed % 2 === 0);
		const found = distancesFrom(rows);
		naiveDistances(rows).forEach((distance, source) => {
			const reached = distance.filter((steps) => steps > 0 && steps < Infinity);
			expect(found.reached[source]).toBe(reached.length);
			expect(found.sum[source]).toBe(reached.reduce((sum, steps) => sum + steps, 0));
			expect(found.farthest[source]).toBe(Math.max(0, ...reached));
			const inverse = reached.reduce((sum, steps) => sum + 1 / steps, 0);
			expect(found.inverse[source]).toBeCloseTo(inverse, 12);
		});
	});
});
