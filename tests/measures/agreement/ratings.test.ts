import { expect, test } from 'vitest';
import { summaryOf } from '#lib/measures/agreement/ratings.ts';

test('resident, professional and dossier about three themes', () => {
	const { range, meanDifference, shareWithinOnePoint, bias } = summaryOf([
		[2, 5, 1],
		[3, 5, 4],
		[4, 5, null]
	]);
	expect(range).toEqual([2, 0, 3]);
	expect(meanDifference).toEqual([4 / 3, 0, 3]);
	expect(shareWithinOnePoint).toBe(1 / 3);
	const overall = 29 / 8;
	expect(bias.map((each) => each.toFixed(9))).toEqual(
		[8 / 3 - overall, 4 - overall, 4.5 - overall].map((each) => each.toFixed(9))
	);
});

test('what one source alone judged differs from nothing', () => {
	expect(summaryOf([[1], [null]]).range).toEqual([NaN]);
});
