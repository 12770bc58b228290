import { teamContactsOf } from '#lib/graph/walks/teams/visits.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import {
	CONTINUITY,
	USUAL_PROVIDER,
	concentrationOf,
	noConcentration,
	type Concentration
} from '../concentration.ts';
import { fewContacts } from '../guards.ts';
import type { Measure, Options, Result } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * How often does the household see the same face?
 *
 * `coc_bice_boxerman`: the chance that two contacts drawn at random were with the same
 * helper, (sum of n squared - N) / (N(N-1)); undefined below two contacts. `upc`: the
 * share of the helper with most contacts. In [0,1]. O(support). MEASURES 1.9.
 * Made for one kind of care: with many domains several faces are meant to be there.
 */
function continuity(of: (concentration: Concentration) => number) {
	return (snapshot: Snapshot, { members }: Options): Result => {
		const { offsets, counts } = teamContactsOf(snapshot, members);
		const into = noConcentration();
		const at = (h: number): number =>
			of(concentrationOf(counts, offsets[h]!, offsets[h + 1]!, into));
		return numbers(snapshot.households, at, (h) =>
			offsets[h] === offsets[h + 1] ? 'not-asked' : 'too-few-contacts'
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

export const continuityOfCare = {
	...shared,
	id: 'coc_bice_boxerman',
	compute: continuity(CONTINUITY)
} as const satisfies Measure;

export const usualProviderContinuity = {
	...shared,
	id: 'upc',
	compute: continuity(USUAL_PROVIDER)
} as const satisfies Measure;
