import { cohesionLost } from '#lib/graph/walks/departures/tie-loss.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * How much do the contacts of somebody bring the others nearer to each other?
 *
 * Valente and Fujimoto (2010): the mean over one's contacts of how much the mean of 1 /
 * distance falls when that contact is lost, halved as the package influenceR does; 0
 * without contacts. O(ties * people * ties), so not above 200 people. MEASURES 2.12.
 * Packages differ by a factor two; for the analyst.
 */
const UP_TO = 200;

export const bridging = {
	id: 'bridging_valente',
	scope: 'actor',
	level: 'analyst',
	cost: 'slow',
	compute: ({ contacts, helpers }, { onProgress }) => {
		if (helpers > UP_TO) return numbers(helpers, () => NaN, 'too-large');
		const lost = cohesionLost(contacts, onProgress);
		return numbers(helpers, (p) => {
			const own = lost.subarray(contacts.offsets[p]!, contacts.offsets[p + 1]!);
			return own.length === 0 ? 0 : own.reduce((sum, each) => sum + each, 0) / (2 * own.length);
		});
	}
} as const satisfies Measure;
