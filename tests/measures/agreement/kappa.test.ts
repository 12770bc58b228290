import { expect, test } from 'vitest';
import {
	LINEAR,
	NOMINAL,
	QUADRATIC,
	fleissKappa,
	kappaOf,
	kappaOfTable
} from '#lib/measures/agreement/kappa.ts';

test('the table of Cohen (1968): .492, and .348 by what each disagreement costs', () => {
	const shares = [
		[0.44, 0.07, 0.09],
		[0.05, 0.2, 0.05],
		[0.01, 0.03, 0.06]
	];
	const cost = [
		[0, 1, 3],
		[1, 0, 6],
		[3, 6, 0]
	];
	expect(kappaOfTable(shares, NOMINAL)).toBeCloseTo(0.492, 3);
	expect(kappaOfTable(shares, (i, j) => cost[i]![j]!)).toBeCloseTo(0.348, 3);
});

test('who is one point off is nearer by size than by category', () => {
	const [a, b] = [
		[1, 2, 3, 4, null],
		[2, 3, 4, 4, 1]
	];
	const [nominal, linear, quadratic] = [NOMINAL, LINEAR, QUADRATIC].map((weight) =>
		kappaOf(a!, b!, weight)
	) as [number, number, number];
	expect(nominal).toBeLessThan(linear);
	expect(linear).toBeLessThan(quadratic);
	expect(kappaOf([1, 2], [1, 2], LINEAR)).toBe(1);
});

test('two things, three sources who agree on one of them', () => {
	expect(
		fleissKappa([
			[3, 0],
			[1, 2]
		])
	).toBeCloseTo((2 / 3 - 5 / 9) / (4 / 9), 12);
	expect(
		fleissKappa([
			[3, 0],
			[3, 0]
		])
	).toBeNaN();
});
