import { componentsOf, connectedPairs } from '#lib/graph/walks/components.ts';
import { removalOf } from '#lib/graph/walks/removal.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import { fewAnswered } from '../guards.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * What happens to the others when somebody leaves?
 *
 * `reach_loss`: the share of pairs of others who reach each other now, direct or
 * through others, and no longer do without this person; in [0,1], above 0 exactly for
 * articulation points. `components_after_removal`: the parts that are left.
 * `kppneg_F_after_removal`: the share of pairs of those left who do not reach each
 * other (Borgatti 2006). One depth-first walk answers for everybody: O(people + ties).
 * MEASURES 2.2, 2.3.
 * It speaks of the place of a role in the net, not of the work of a person; ties
 * between those who stay are taken to stay as they are.
 */
export const reachLoss = {
	id: 'reach_loss',
	scope: 'actor',
	level: 'headline',
	cost: 'linear',
	compute: ({ contacts, helpers }) => {
		const { pairsCut } = removalOf(contacts);
		const pairs = pairsOf(helpers - 1);
		return numbers(helpers, (p) => (helpers < 3 ? NaN : pairsCut[p]! / pairs), 'too-few-actors');
	},
	guard: fewAnswered
} as const satisfies Measure;

export const componentsAfterRemoval = {
	id: 'components_after_removal',
	scope: 'actor',
	level: 'analyst',
	cost: 'linear',
	compute: ({ contacts, helpers }) => {
		const { pieces } = removalOf(contacts);
		const { count } = componentsOf(contacts);
		return numbers(helpers, (p) => count - 1 + pieces[p]!);
	}
} as const satisfies Measure;

export const fragmentationAfterRemoval = {
	id: 'kppneg_F_after_removal',
	scope: 'actor',
	level: 'analyst',
	cost: 'linear',
	compute: ({ contacts, helpers }) => {
		const { pairsCut } = removalOf(contacts);
		const { of, sizes } = componentsOf(contacts);
		const together = connectedPairs(sizes);
		const pairs = pairsOf(helpers - 1);
		const at = (p: number): number => {
			const left = together - (sizes[of[p]!]! - 1) - pairsCut[p]!;
			return helpers < 3 ? NaN : 1 - left / pairs;
		};
		return numbers(helpers, at, 'too-few-actors');
	}
} as const satisfies Measure;
