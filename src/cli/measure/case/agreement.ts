import {
	fleissKappa,
	kappaOf,
	kappaOfTable,
	LINEAR,
	NOMINAL,
	QUADRATIC
} from '#lib/measures/agreement/kappa.ts';
import { kendallW } from '#lib/measures/agreement/kendall.ts';
import {
	SCALES,
	krippendorffAlpha,
	unitsOf,
	type Ratings
} from '#lib/measures/agreement/krippendorff.ts';
import { summaryOf } from '#lib/measures/agreement/ratings.ts';
import { defined, numbersOf, tableOf, type CaseFile, type Cases } from './input.ts';
import type { Value } from '../output.ts';

/** Ratings of the same things by several sources, or a table of how often two agree. */
export function agreementCases({ id, input }: CaseFile): Cases {
	if ('proportions' in input) {
		const table = numbersOf(input.proportions, 'proportions');
		const weights = numbersOf(input.disagreement_weights ?? [], 'disagreement_weights');
		const values: Record<string, Value> = { cohen_kappa: defined(kappaOfTable(table, NOMINAL)) };
		if (weights.length > 0) {
			values.weighted_kappa = defined(kappaOfTable(table, (i, j) => weights[i]![j]!));
		}
		return { [id]: values };
	}
	if ('counts_subject_by_category' in input) {
		const counts = numbersOf(input.counts_subject_by_category, 'counts_subject_by_category');
		return { [id]: { fleiss_kappa: defined(fleissKappa(counts)) } };
	}
	return Object.fromEntries(
		Object.entries(input)
			.filter(([name]) => !name.endsWith('_rows'))
			.map(([name, value]) => [name, agreementOf(tableOf(value, name, true))])
	);
}

function agreementOf(ratings: Ratings): Record<string, Value> {
	const summary = summaryOf(ratings);
	const values: Record<string, Value> = {
		rating_range_per_unit: summary.range.map(defined),
		mean_absolute_pairwise_difference_per_unit: summary.meanDifference.map(defined),
		share_units_within_one_point: defined(summary.shareWithinOnePoint),
		source_bias_mean_minus_overall: summary.bias.map(defined)
	};
	for (const scale of SCALES) {
		values[`krippendorff_alpha[metric=${scale}]`] = defined(krippendorffAlpha(ratings, scale));
	}
	ratings.forEach((a, i) =>
		ratings.slice(i + 1).forEach((b, k) => {
			const pair = `[raters=${i},${i + 1 + k}]`;
			values[`cohen_kappa${pair}`] = defined(kappaOf(a, b, NOMINAL));
			values[`weighted_kappa_linear${pair}`] = defined(kappaOf(a, b, LINEAR));
			values[`weighted_kappa_quadratic${pair}`] = defined(kappaOf(a, b, QUADRATIC));
		})
	);
	// These two ask every source about everything.
	const isComplete = ratings.every((row) => row.every((value) => value !== null));
	const complete = isComplete ? (ratings as number[][]) : undefined;
	values.fleiss_kappa = complete ? defined(fleissKappa(countsOf(complete))) : null;
	values.kendall_w_corrected = complete ? defined(kendallW(complete)) : null;
	return values;
}

/** How many sources gave each thing each value. */
function countsOf(ratings: readonly (readonly number[])[]): number[][] {
	const values = [...new Set(ratings.flat())].sort((a, b) => a - b);
	return unitsOf(ratings).map((unit) =>
		values.map((value) => unit.filter((given) => given === value).length)
	);
}
