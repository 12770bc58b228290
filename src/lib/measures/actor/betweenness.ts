import type { Snapshot } from '#lib/graph/snapshot.ts';
import { fewAnswered } from '../guards.ts';
import type { Measure, Result } from '../measure.ts';
import { counts, numbers } from '../results.ts';
import {
	betweennessOf,
	betweennessPairs,
	lengthsUsed,
	weightedBetweennessOf
} from '../shared-walks.ts';

/**
 * On how many shortest routes between others does somebody lie?
 *
 * The sum over pairs of others of the share of their shortest routes that runs through
 * them (Freeman 1977); each unordered pair once, under `directed` ordered pairs along
 * arcs. Pairs that do not reach each other add nothing. 0 or more; `normalized=true`
 * divides by the pairs of others and is undefined below three people; `weighted=true`
 * takes 1 / strength for the length of a contact. Brandes (2001), O(people * ties),
 * weighted times log people. MEASURES 2.5.
 * It assumes that word takes the shortest way and is very sensitive to missing ties:
 * for the size of a dot, not for a ranking between networks.
 */
function normalised(snapshot: Snapshot, through: Float64Array): Result {
	const pairs = betweennessPairs(snapshot);
	const at = (p: number): number => (pairs > 0 ? through[p]! / pairs : NaN);
	return numbers(snapshot.helpers, at, 'too-few-actors');
}

export const betweenness = {
	id: 'betweenness',
	scope: 'actor',
	level: 'analyst',
	cost: 'slow',
	compute: (snapshot, { onProgress }) => counts(betweennessOf(snapshot, onProgress)),
	variations: [
		{
			name: 'normalized=true',
			compute: (snapshot, { onProgress }) =>
				normalised(snapshot, betweennessOf(snapshot, onProgress))
		},
		{
			name: 'weighted=true',
			compute: (snapshot, { onProgress }) => counts(weightedBetweennessOf(snapshot, onProgress)),
			remark: lengthsUsed
		},
		{
			name: 'normalized=true,weighted=true',
			compute: (snapshot, { onProgress }) =>
				normalised(snapshot, weightedBetweennessOf(snapshot, onProgress)),
			remark: lengthsUsed
		}
	],
	guard: fewAnswered
} as const satisfies Measure;
