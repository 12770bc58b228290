import { eachHousehold, type SoleHolders } from '#lib/graph/walks/teams/holders.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Result } from '../measure.ts';

/**
 * In which measure do professionals work side by side in one life domain?
 *
 * `stacking_domains` counts domains with two or more professionals;
 * `stacking_surplus` adds up, over domains, the professionals beyond the first.
 * Somebody with two domains counts in both. 0 or more; O(support). MEASURES 1.11.
 * Two in one domain can be right (a parent and a child): a question, no finding.
 */
function perHousehold(snapshot: Snapshot, add: (count: number) => number): Result {
	const values = new Float64Array(snapshot.households);
	const read = (holders: SoleHolders, h: number): void => {
		for (let i = 0; i < holders.length; i++) values[h]! += add(holders.countAt(i));
	};
	eachHousehold(snapshot, snapshot.support.lifeDomains, snapshot.domains, read);
	return { kind: 'numbers', values };
}

const shared = { scope: 'household', level: 'headline', cost: 'linear' } as const;

export const stackingDomains = {
	...shared,
	id: 'stacking_domains',
	compute: (snapshot) => perHousehold(snapshot, (count) => Number(count > 1))
} as const satisfies Measure;

export const stackingSurplus = {
	...shared,
	id: 'stacking_surplus',
	compute: (snapshot) => perHousehold(snapshot, (count) => count - 1)
} as const satisfies Measure;
