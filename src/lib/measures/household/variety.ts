import type { Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { eachHousehold } from '#lib/graph/walks/teams/holders.ts';
import type { Measure, Result } from '../measure.ts';

/**
 * Of how many organisations, life domains and laws is the help around this household?
 *
 * Distinct values over the professionals: the organisation on whose behalf they come,
 * else all their employers; the domains of the tie, else of the person; the legal
 * frames of the tie. What is blank is no value. 0 or more; O(support). MEASURES 1.2.
 * Frames per person are a simplification: one professional may work under two.
 */
function distinct(snapshot: Snapshot, held: Lists, keys: number): Result {
	const values = new Float64Array(snapshot.households);
	eachHousehold(snapshot, held, keys, (holders, h) => (values[h] = holders.length));
	return { kind: 'numbers', values };
}

const shared = { scope: 'household', level: 'headline', cost: 'linear' } as const;

export const organisationCount = {
	...shared,
	id: 'organisation_count',
	compute: (snapshot) => distinct(snapshot, snapshot.support.organisations, snapshot.organisations)
} as const satisfies Measure;

export const domainCount = {
	...shared,
	id: 'domain_count',
	compute: (snapshot) => distinct(snapshot, snapshot.support.lifeDomains, snapshot.domains)
} as const satisfies Measure;

export const legalFrameCount = {
	...shared,
	id: 'legal_frame_count',
	compute: (snapshot) => distinct(snapshot, snapshot.support.legalFrames, snapshot.frames)
} as const satisfies Measure;
