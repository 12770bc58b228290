import { Remainder, distanceFragmentationLeft } from '#lib/graph/walks/departures/alive.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * How far apart do those who are left stand when somebody leaves?
 *
 * `kppneg_DF_after_removal`: distance-weighted fragmentation of the net without them, 1 -
 * the mean of 1 / distance over pairs of others (Borgatti 2006); in [0,1], undefined
 * below three people. One flood per person per departure: O(people squared * ties), so
 * not above 400 people. MEASURES 2.3.
 * It changes with every longer route and is hard to explain: for the analyst.
 */
const UP_TO = 400;

export const distanceFragmentationAfterRemoval = {
	id: 'kppneg_DF_after_removal',
	scope: 'actor',
	level: 'analyst',
	cost: 'slow',
	compute: ({ contacts, helpers }, { onProgress }) => {
		if (helpers > UP_TO) return numbers(helpers, () => NaN, 'too-large');
		const remainder = new Remainder(contacts);
		const at = (p: number): number => {
			remainder.alive[p] = 0;
			const left = distanceFragmentationLeft(remainder, helpers - 1);
			remainder.alive[p] = 1;
			onProgress?.(p + 1, helpers);
			return left;
		};
		return numbers(helpers, at, 'too-few-actors');
	}
} as const satisfies Measure;
