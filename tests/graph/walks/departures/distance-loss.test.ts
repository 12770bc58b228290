import { expect, test } from 'vitest';
import { adjacencyFrom, bothWays } from '#lib/graph/adjacency.ts';
import { nearnessWithout } from '#lib/graph/walks/departures/distance-loss.ts';
import { rowsWithout } from '#lib/graph/walks/departures/fragmentation.ts';
import type { Rows } from '#lib/graph/walks/rows.ts';
import { naiveDistances } from '../../../helpers/naive.ts';
import { below, seeded } from '../../../helpers/random.ts';
import { randomAdjacency, seeds } from '../../../helpers/random-graph.ts';

/** Pairs of others counted per distance, then from near to far 1 / distance of each. */
function byRemoving(rows: Rows, node: number): number {
	const pairs: number[] = [];
	for (const steps of naiveDistances(rowsWithout(rows, [node])).flat()) {
		if (steps > 0) pairs[steps] = (pairs[steps] ?? 0) + 1;
	}
	return pairs.reduce((sum, count, steps) => sum + count / steps, 0);
}

function ties(nodes: number, from: readonly number[], to: readonly number[]): Rows {
	const { length } = from;
	const weight = new Float64Array(length).fill(1);
	return adjacencyFrom(nodes, bothWays({ from, to, weight, tie: weight, length }));
}

test.each(seeds(80))(
	'the nearness that each departure leaves is to the last bit what removing leaves, on graph %i',
	(seed) => {
		const rows = randomAdjacency(seed, 24);
		const without = nearnessWithout(rows);
		without.forEach((near, node) => expect(near).toBe(byRemoving(rows, node)));
	}
);

test('so it is where distances are long: a ring of eighty with a few short cuts', () => {
	const random = seeded(7);
	const steps = Array.from({ length: 80 }, (_, i) => i);
	const from = [...steps, ...[1, 2, 3].map(() => below(random, 80))];
	const to = [...steps.map((i) => (i + 1) % 80), 40, 41, 9];
	const rows = ties(80, from, to);
	nearnessWithout(rows).forEach((near, node) => expect(near).toBe(byRemoving(rows, node)));
});

test('what batches of sources add is the whole', () => {
	const rows = randomAdjacency(5, 24);
	const nodes = rows.offsets.length - 1;
	const half = nodes >> 1;
	const first = nearnessWithout(rows, { to: half });
	const second = nearnessWithout(rows, { from: half });
	const whole = nearnessWithout(rows);
	whole.forEach((near, node) => expect(first[node]! + second[node]!).toBeCloseTo(near, 9));
});

test('long enough a line does not overflow', () => {
	const steps = Array.from({ length: 299 }, (_, i) => i);
	const line = ties(
		300,
		steps,
		steps.map((i) => i + 1)
	);
	const ends = 2 * steps.reduce((sum, i) => sum + (i > 0 ? (299 - i) / i : 0), 0);
	expect(nearnessWithout(line)[0]).toBeCloseTo(ends, 9);
});
