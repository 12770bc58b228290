import { describe, expect, test } from 'vitest';
import { bestByPass } from '#lib/graph/walks/departures/best-by-pass.ts';
import {
	distanceFragmentationPass,
	fragmentationPass
} from '#lib/graph/walks/departures/fragmentation.ts';
import { bestSet, type Best } from '#lib/graph/walks/departures/key-players.ts';
import type { Rows } from '#lib/graph/walks/rows.ts';
import { naiveDistances, naiveParts, pairsTogether } from '../../../helpers/naive.ts';
import { randomAdjacency, seeds } from '../../../helpers/random-graph.ts';
import { rowsWithout } from '#lib/graph/walks/departures/fragmentation.ts';

function cut(rows: Rows, set: Int32Array): number {
	const left = rows.offsets.length - 1 - set.length;
	return 1 - (2 * pairsTogether(naiveParts(rows, new Set(set)))) / (left * (left - 1));
}

function distant(rows: Rows, set: Int32Array): number {
	const left = rows.offsets.length - 1 - set.length;
	const near = naiveDistances(rowsWithout(rows, [...set]))
		.flat()
		.reduce((sum, steps) => sum + (steps > 0 ? 1 / steps : 0), 0);
	return 1 - near / (left * (left - 1));
}

describe.each([1, 2, 3])('of every %i people the set that cuts most', (k) => {
	test.each(seeds(12))('by parts and by distance, on graph %i', (seed) => {
		const rows = randomAdjacency(seed, 10);
		const nodes = rows.offsets.length - 1;
		if (nodes - k < 2)
			return expect(bestByPass(nodes, nodes + 1, () => new Float64Array(0), 1)).toBe('too-few');
		for (const [pass, value] of [
			[fragmentationPass(rows), (set: Int32Array) => cut(rows, set)],
			[distanceFragmentationPass(rows), (set: Int32Array) => distant(rows, set)]
		] as const) {
			const mine = bestByPass(nodes, k, pass, 1) as Best;
			const naive = bestSet(nodes, k, value, 1) as Best;
			expect(mine.exact).toBe(true);
			expect(mine.value).toBeCloseTo(naive.value, 12);
			expect(mine.sets).toEqual(naive.sets);
		}
	});
});

test('where not every set can be tried, swaps find a set that no swap betters', () => {
	const worth = Array.from({ length: 60 }, (_, i) => ((i * 37) % 61) / 61);
	// Whoever is chosen first is worth less beside the others.
	const sum = (set: readonly number[]): number => set.reduce((all, node) => all + worth[node]!, 0);
	const pass = (set: readonly number[]): Float64Array =>
		Float64Array.from(
			worth,
			(own, node) => sum(set) + own - (set.length > 0 && node === 18 ? 1 : 0)
		);
	const best = bestByPass(60, 3, pass, 1e8) as Best;
	expect(best.exact).toBe(false);
	for (let at = 0; at < 3; at++) {
		const others = [...best.sets[0]!].toSpliced(at, 1);
		for (const [node, value] of pass(others).entries()) {
			if (!others.includes(node)) expect(value).toBeLessThanOrEqual(best.value + 1e-12);
		}
	}
	expect(bestByPass(60, 3, pass, 1e12)).toBe('too-large');
});
