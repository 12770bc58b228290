import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPARISONS } from '#lib/measures/comparison/tie-overlap.ts';

test('marriage and business among the families of Florence: 8 ties in both', () => {
	const florence = { both: 8, onlyA: 12, onlyB: 7, neither: 93 };
	expect(COMPARISONS.jaccard(florence)).toBeCloseTo(0.2962962963, 9);
	expect(COMPARISONS.graph_correlation(florence)).toBeCloseTo(0.3718679, 6);
	expect(COMPARISONS.cohen_kappa_of_ties(florence)).toBeCloseTo(0.3666666667, 9);
	expect(COMPARISONS.tie_stability(florence)).toBe(0.4);
	expect(COMPARISONS.tie_novelty(florence)).toBeCloseTo(7 / 15, 12);
	expect(COMPARISONS.hamming_distance(florence)).toBe(19);
	expect(COMPARISONS.hamming_normalised(florence)).toBeCloseTo(19 / 120, 12);
});

test('two nets without a tie cannot be compared; equal ones are wholly alike', () => {
	expect(COMPARISONS.jaccard({ both: 0, onlyA: 0, onlyB: 0, neither: 10 })).toBeNaN();
	const equal = { both: 3, onlyA: 0, onlyB: 0, neither: 7 };
	expect(COMPARISONS.graph_correlation(equal)).toBe(1);
	expect(COMPARISONS.cohen_kappa_of_ties(equal)).toBe(1);
});

test('turned round, what is alike stays alike', () => {
	const cell = fc.integer({ min: 1, max: 50 });
	fc.assert(
		fc.property(cell, cell, cell, cell, (both, onlyA, onlyB, neither) => {
			const there = { both, onlyA, onlyB, neither };
			const back = { both, onlyA: onlyB, onlyB: onlyA, neither };
			for (const id of ['jaccard', 'graph_correlation', 'cohen_kappa_of_ties'] as const) {
				expect(COMPARISONS[id](there)).toBeCloseTo(COMPARISONS[id](back), 12);
			}
			expect(COMPARISONS.tie_stability(there)).toBeCloseTo(1 - COMPARISONS.tie_novelty(back), 12);
		})
	);
});
