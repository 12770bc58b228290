import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import type { Measure } from '../measure.ts';

/**
 * How many people must leave before two organisations have no contact left?
 *
 * Per pair of organisations with at least one contact between their people: the
 * minimum vertex cover of those contacts, which equals the maximum matching (Kőnig).
 * Between 1 and the smaller of the two. Hopcroft and Karp (1973), O(ties * square
 * root of people). MEASURES 2.9.
 * 1 is forced when one of the two has one person in view: that is no thin line.
 */
export const organisationPairRedundancy = {
	id: 'org_pair_redundancy',
	scope: 'pair',
	level: 'headline',
	cost: 'linear',
	byGroup: true,
	compute: (snapshot) => {
		const { length, a, b, redundancy } = groupPairsOf(snapshot);
		const pairs = new Int32Array(length * 2);
		for (let i = 0; i < length; i++) {
			pairs[i * 2] = a[i]!;
			pairs[i * 2 + 1] = b[i]!;
		}
		return { kind: 'pairNumbers', of: 'group', pairs, values: Float64Array.from(redundancy) };
	},
	guard: (snapshot, i) =>
		groupPairsOf(snapshot).oneMemberInView[i] ? 'one-member-in-view' : undefined
} as const satisfies Measure;
