import { expect, test } from 'vitest';
import { qapPGreater } from '#lib/measures/comparison/permutation.ts';

const RING = Array.from({ length: 12 }, (_, i) => [i, (i + 1) % 12] as const);

test('a net beside itself is never matched by chance', () => {
	expect(qapPGreater(12, RING, RING)).toBe(1 / 1000);
});

test('where every shuffle is the same, every shuffle is as good', () => {
	const all = Array.from({ length: 4 }, (_, i) => i).flatMap((i) =>
		[0, 1, 2, 3].filter((k) => k !== i).map((k) => [i, k] as const)
	);
	expect(qapPGreater(4, all, all)).toBe(1);
});

test('the same seed gives the same chance; without ties there is none', () => {
	const other = RING.map(([from, to]) => [from, (to + 3) % 12] as const);
	expect(qapPGreater(12, RING, other, 199, 7)).toBe(qapPGreater(12, RING, other, 199, 7));
	expect(qapPGreater(12, RING, [])).toBeNaN();
});
