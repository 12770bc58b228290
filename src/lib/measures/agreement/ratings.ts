import { unitsOf, type Ratings } from './krippendorff.ts';

/**
 * Where do sources differ about one thing, and which of them is milder?
 *
 * Per thing the range (highest - lowest) and the mean difference over pairs of sources;
 * over all things the share within one point; per source how much higher it judges than
 * all together. A blank is no value; NaN where there is none. O(values). MEASURES 6.
 * For three sources and three cases: show the scores, do not test them.
 */
export interface RatingsSummary {
	readonly range: readonly number[];
	readonly meanDifference: readonly number[];
	readonly shareWithinOnePoint: number;
	readonly bias: readonly number[];
}

export function summaryOf(ratings: Ratings): RatingsSummary {
	const units = unitsOf(ratings);
	const range = units.map((values) => Math.max(...values) - Math.min(...values));
	const judged = range.filter((_, unit) => units[unit]!.length > 1);
	const overall = meanOf(units.flat());
	return {
		range: range.map((each, unit) => (units[unit]!.length > 1 ? each : NaN)),
		meanDifference: units.map(meanDifference),
		shareWithinOnePoint: judged.filter((each) => each <= 1).length / judged.length,
		bias: ratings.map((row) => meanOf(row.filter((value) => value !== null)) - overall)
	};
}

function meanDifference(values: readonly number[]): number {
	const differences = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
	return meanOf(differences);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
