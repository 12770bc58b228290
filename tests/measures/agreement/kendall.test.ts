import { expect, test } from 'vitest';
import { kendallW } from '#lib/measures/agreement/kendall.ts';

test('the same order is 1, two opposite orders are 0', () => {
	expect(
		kendallW([
			[1, 2, 3],
			[10, 20, 30]
		])
	).toBe(1);
	expect(
		kendallW([
			[1, 2, 3],
			[3, 2, 1]
		])
	).toBe(0);
});

test('ties are corrected for: two who see the same two as equal still agree', () => {
	expect(
		kendallW([
			[1, 2, 2],
			[1, 2, 2]
		])
	).toBeCloseTo(1, 12);
	expect(
		kendallW([
			[1, 1],
			[1, 1]
		])
	).toBeNaN();
});
