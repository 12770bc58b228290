import { remember } from '#lib/graph/walks/remember.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import type { Measure } from '../measure.ts';
import { counts } from '../results.ts';

/**
 * How many people help this household?
 *
 * n = helpers with support that the lens shows; professionals and own circle also
 * apart. 0 or more. O(support). MEASURES 1.1.
 * A high number follows the need; it is not wrong by itself.
 */
const membersOf = remember((snapshot: Snapshot) => {
	const { offsets, helper } = teamsOf(snapshot, 'all');
	const all = new Float64Array(snapshot.households);
	const formal = new Float64Array(snapshot.households);
	for (let h = 0; h < snapshot.households; h++) {
		all[h] = offsets[h + 1]! - offsets[h]!;
		for (let s = offsets[h]!; s < offsets[h + 1]!; s++) {
			formal[h]! += snapshot.helper.formal[helper[s]!]!;
		}
	}
	return { all, formal, informal: all.map((n, h) => n - formal[h]!) };
});

const shared = { scope: 'household', level: 'headline', cost: 'linear' } as const;

export const providerCount = {
	...shared,
	id: 'provider_count',
	compute: (snapshot) => counts(membersOf(snapshot).all)
} as const satisfies Measure;

export const formalProviderCount = {
	...shared,
	id: 'formal_provider_count',
	compute: (snapshot) => counts(membersOf(snapshot).formal)
} as const satisfies Measure;

export const informalCount = {
	...shared,
	id: 'informal_count',
	compute: (snapshot) => counts(membersOf(snapshot).informal)
} as const satisfies Measure;
