import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import type { Measure } from '../measure.ts';
import { value } from '../results.ts';

/**
 * Which share of the lines between organisations runs through one person?
 *
 * Of the pairs of organisations with contact between their people, the share whose
 * contacts all run through one person (redundancy 1); in [0,1], undefined without such
 * pairs. Pairs of which one side has one person in view are counted as well: a sentence
 * subtracts them aloud. O(ties). MEASURES 2.9.
 */
export const thinPairShare = {
	id: 'thin_org_pair_share',
	scope: 'network',
	level: 'headline',
	cost: 'linear',
	byGroup: true,
	compute: (snapshot) => {
		const { length, redundancy } = groupPairsOf(snapshot);
		const thin = redundancy.reduce((count, people) => count + Number(people === 1), 0);
		return value(thin / length, snapshot.groups === 0 ? 'no-groups' : 'no-ties');
	}
} as const satisfies Measure;
