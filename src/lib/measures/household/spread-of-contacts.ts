import { teamContactsOf } from '#lib/graph/walks/teams/visits.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import {
	BLAU,
	EFFECTIVE_NUMBER,
	ENTROPY,
	EVENNESS,
	HERFINDAHL,
	concentrationOf,
	noConcentration,
	type Concentration
} from '../concentration.ts';
import { fewContacts } from '../guards.ts';
import type { Measure, Options, Result } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * Over how many helpers are the contacts with this household spread?
 *
 * With p the share of each helper in the contacts: `herfindahl` = sum of p squared, in
 * [1/S,1]; `blau` = 1 - that; `shannon_entropy_nats` = - sum of p ln p, in [0, ln S];
 * `pielou_evenness` = entropy / ln S, undefined for one; `effective_number_of_providers`
 * = 1 / herfindahl: as many equally busy helpers would give the same value.
 * Undefined where no contacts were counted. O(support). MEASURES 1.8.
 * Blau's maximum depends on S: between households compare effective numbers.
 */
function spread(of: (concentration: Concentration) => number) {
	return (snapshot: Snapshot, { members }: Options): Result => {
		const { offsets, counts } = teamContactsOf(snapshot, members);
		const into = noConcentration();
		const at = (h: number): number =>
			of(concentrationOf(counts, offsets[h]!, offsets[h + 1]!, into));
		return numbers(snapshot.households, at, (h) =>
			offsets[h] === offsets[h + 1] ? 'not-asked' : 'too-few-providers'
		);
	};
}

const shared = {
	scope: 'household',
	level: 'analyst',
	cost: 'linear',
	byMembers: true,
	guard: fewContacts
} as const;

export const herfindahl = {
	...shared,
	id: 'herfindahl',
	compute: spread(HERFINDAHL)
} as const satisfies Measure;

export const blau = { ...shared, id: 'blau', compute: spread(BLAU) } as const satisfies Measure;

export const shannonEntropy = {
	...shared,
	id: 'shannon_entropy_nats',
	compute: spread(ENTROPY)
} as const satisfies Measure;

export const pielouEvenness = {
	...shared,
	id: 'pielou_evenness',
	compute: spread(EVENNESS)
} as const satisfies Measure;

export const effectiveNumberOfProviders = {
	...shared,
	id: 'effective_number_of_providers',
	compute: spread(EFFECTIVE_NUMBER)
} as const satisfies Measure;
