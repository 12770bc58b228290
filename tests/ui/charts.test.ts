import { expect, test } from 'vitest';
import { bars } from '#lib/ui/charts/bars.ts';
import { strip } from '#lib/ui/charts/strip.ts';

test('the middle half of the households lies between two whole values', () => {
	const picture = strip([1, 2, 3, 4, 5, 6, 7, 8, 9], 4, 360);
	expect(picture.half).toEqual([3, 7]);
	expect(picture.max).toBe(9);
	expect(picture.dots).toHaveLength(9);
});

test('equal values lie beside each other, not on top', () => {
	const { dots } = strip([5, 5, 5], 5, 360);
	expect(new Set(dots.map((dot) => dot.y)).size).toBe(3);
});

test('a strip of one household has room for it', () => {
	const { at } = strip([0], 0, 360);
	expect(at).toBeGreaterThan(0);
});

test('an open begin starts at the edge and an open end runs until now', () => {
	const now = 20_000;
	const { bars: drawn, years } = bars([{ from: now - 730, to: now - 365 }, {}], now, 640);
	expect(drawn[0]).toMatchObject({ openBegin: false, openEnd: false });
	expect(drawn[1]!.x).toBeCloseTo(0);
	expect(drawn[1]!.width).toBeCloseTo(640);
	expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
});
