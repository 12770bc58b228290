import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCALES, krippendorffAlpha } from '#lib/measures/agreement/krippendorff.ts';

/** Four observers of twelve units: data C of Krippendorff (2004), with what they left blank. */
const DATA_C = [
	[1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
	[1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
	[null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
	[1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]
];

test.each([
	['nominal', 0.7434],
	['ordinal', 0.8154],
	['interval', 0.8491],
	['ratio', 0.7974]
] as const)('data C of Krippendorff, %s: %f as printed', (scale, alpha) => {
	expect(krippendorffAlpha(DATA_C, scale)).toBeCloseTo(alpha, 4);
});

test('sources that agree on everything: 1; that all give one value: undefined', () => {
	const agree = [
		[1, 2, 3],
		[1, 2, 3]
	];
	for (const scale of SCALES) expect(krippendorffAlpha(agree, scale)).toBe(1);
	expect(
		krippendorffAlpha(
			[
				[2, 2],
				[2, 2]
			],
			'ordinal'
		)
	).toBeNaN();
});

test('in which order sources or units stand changes nothing', () => {
	const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
	const table = fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 8 });
	fc.assert(
		fc.property(table, (units) => {
			const rows = [0, 1, 2].map((source) => units.map((unit) => unit[source]!));
			const turned = [2, 0, 1].map((source) => [...units].reverse().map((unit) => unit[source]!));
			const [a, b] = [rows, turned].map((each) => krippendorffAlpha(each, 'ordinal')) as [
				number,
				number
			];
			expect(Number.isNaN(a) ? b : a).toBeCloseTo(b, 9);
		}),
		{ numRuns: 50 }
	);
});
