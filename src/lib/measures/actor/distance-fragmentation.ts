import {
	nearnessWithout,
	workOfNearnessWithout
} from '#lib/graph/walks/departures/distance-loss.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * How far apart do those who are left stand when somebody leaves?
 *
 * `kppneg_DF_after_removal`: distance-weighted fragmentation of the net without them, 1 -
 * the mean of 1 / distance over pairs of others (Borgatti 2006); in [0,1], undefined
 * below three people. About five floods per person by way of dominator trees: O(people *
 * ties) where few stand behind one, and not where that is too much work. MEASURES 2.3.
 * It changes with every longer route and is hard to explain: for the analyst.
 */
const MOST_STEPS = 2e9;

export const distanceFragmentationAfterRemoval = {
	id: 'kppneg_DF_after_removal',
	scope: 'actor',
	level: 'analyst',
	cost: 'slow',
	compute: ({ contacts, helpers }, { onProgress }) => {
		if (workOfNearnessWithout(contacts) > MOST_STEPS)
			return numbers(helpers, () => NaN, 'too-large');
		const pairs = (helpers - 1) * (helpers - 2);
		const near = nearnessWithout(contacts, onProgress ? { onProgress } : {});
		const at = (p: number): number => (helpers < 3 ? NaN : 1 - near[p]! / pairs);
		return numbers(helpers, at, 'too-few-actors');
	}
} as const satisfies Measure;
