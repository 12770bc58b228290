import { describe, expect, test } from 'vitest';
import { maximumMatching } from '#lib/graph/walks/groups/matching.ts';
import { naiveCover } from '../../../helpers/naive.ts';
import { below, seeded } from '../../../helpers/random.ts';
import { seeds } from '../../../helpers/random-graph.ts';

describe('the fewest people whose departure removes every tie', () => {
	test.each(seeds(80))('is what trying every set gives, on graph %i', (seed) => {
		const random = seeded(seed);
		const [left, right] = [1 + below(random, 6), 1 + below(random, 6)];
		const chance = 0.1 + random() * 0.6;
		const lists = Array.from({ length: left }, () =>
			Array.from({ length: right }, (_, r) => r).filter(() => random() < chance)
		);
		const offsets = new Int32Array(left + 1);
		lists.forEach((list, l) => (offsets[l + 1] = offsets[l]! + list.length));
		const targets = Int32Array.from(lists.flat());
		const ties = lists.flatMap((list, l) => list.map((r) => [`l${l}`, `r${r}`] as const));
		expect(maximumMatching({ offsets, targets, right })).toBe(naiveCover(ties));
	});

	test('two offices of two thousand that all know each other need two thousand to leave', () => {
		const side = 2000;
		const offsets = Int32Array.from({ length: side + 1 }, (_, i) => i * 50);
		const targets = Int32Array.from(
			{ length: side * 50 },
			(_, k) => (Math.floor(k / 50) * 7 + (k % 50) * 13) % side
		);
		expect(maximumMatching({ offsets, targets, right: side })).toBe(side);
	});
});
