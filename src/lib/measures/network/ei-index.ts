import { mixingOf, possiblePairs } from '#lib/graph/walks/groups/mixing.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Result } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Do contacts run across organisations, or stay within?
 *
 * E-I index (Krackhardt and Stern 1988): (contacts between groups - within) / all, in
 * [-1,1]; `ei_index_expected_random` is the same over all possible pairs, so what
 * chance would give with these group sizes. `cross_organisation_share` and its expected
 * value say the same as a share: (EI + 1) / 2. Under `directed` arcs are counted; a
 * contact with an end that has no group is left out, and told. O(people + ties).
 * MEASURES 3.1.
 * Many small organisations push it up: never show it without the expected value.
 */
function observed(snapshot: Snapshot, of: (ei: number) => number): Result {
	const mixing = mixingOf(snapshot);
	if (mixing.members.every((size) => size === 0)) return undefinedFor('no-groups');
	const within = mixing.within.reduce((sum, ties) => sum + ties, 0);
	return value(of((mixing.counted - 2 * within) / mixing.counted), 'no-ties');
}

function expected(snapshot: Snapshot, of: (ei: number) => number): Result {
	const { within, between } = possiblePairs(mixingOf(snapshot));
	return value(of((between - within) / (between + within)), 'no-groups');
}

const same = (ei: number): number => ei;
const asShare = (ei: number): number => (ei + 1) / 2;
const leftOut = (snapshot: Snapshot): number => mixingOf(snapshot).leftOut;

const shared = { scope: 'network', level: 'headline', cost: 'linear', byGroup: true } as const;

export const eiIndex = {
	...shared,
	id: 'ei_index',
	compute: (snapshot) => observed(snapshot, same),
	leftOut
} as const satisfies Measure;

export const eiIndexExpected = {
	...shared,
	id: 'ei_index_expected_random',
	compute: (snapshot) => expected(snapshot, same)
} as const satisfies Measure;

export const crossOrganisationShare = {
	...shared,
	id: 'cross_organisation_share',
	compute: (snapshot) => observed(snapshot, asShare),
	leftOut
} as const satisfies Measure;

export const crossOrganisationShareExpected = {
	...shared,
	id: 'cross_organisation_share_expected',
	compute: (snapshot) => expected(snapshot, asShare)
} as const satisfies Measure;
