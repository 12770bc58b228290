import { expect, test } from 'vitest';
import { smallRing } from '#lib/ui/households/small-ring.ts';

test.each([1, 2, 7, 17, 40, 60])('%i marks stand apart and within the picture', (count) => {
	const { spots, mark, size } = smallRing(count);
	expect(spots).toHaveLength(count);
	for (const [i, a] of spots.entries()) {
		for (const way of [a.x, a.y]) {
			expect(way - mark).toBeGreaterThanOrEqual(0);
			expect(way + mark).toBeLessThanOrEqual(size);
		}
		for (const b of spots.slice(i + 1)) {
			expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * mark);
		}
	}
});
