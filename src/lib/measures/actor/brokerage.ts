import {
	brokerageAlong,
	brokerageBetween,
	type Brokerage
} from '#lib/graph/walks/groups/brokerage.ts';
import type { Measure, Result } from '../measure.ts';

/**
 * Between whom is somebody the go-between?
 *
 * Gould and Fernandez (1989): open routes a -> b -> c (no a -> c) counted for b by the
 * groups of the three: coordinator AAA, itinerant ABA, gatekeeper ABB, representative
 * AAB, liaison ABC, and their total. `gould_fernandez` follows arcs and needs direction;
 * `gould_fernandez_undirected` counts each pair of the outer two once, where gatekeeper
 * and representative are one. 0 or more; people without a group are left out.
 * O(sum of squared degrees * log degree). MEASURES 2.7.
 * Counts grow with contacts and with the size of groups: no ranking.
 */
const shared = { scope: 'actor', level: 'analyst', cost: 'slow', byGroup: true } as const;

export const brokerageDirected = {
	...shared,
	id: 'gould_fernandez',
	compute: ({ out, in: into, helper, groups }): Result => {
		if (!out || !into) return { kind: 'records', columns: {}, reason: 'no-direction' };
		if (groups === 0) return { kind: 'records', columns: {}, reason: 'no-groups' };
		const roles = brokerageAlong(out, into, helper.group);
		return { kind: 'records', columns: { ...roles, total: totalOf(roles) } };
	}
} as const satisfies Measure;

export const brokerageUndirected = {
	...shared,
	id: 'gould_fernandez_undirected',
	compute: ({ contacts, helper, groups }): Result => {
		if (groups === 0) return { kind: 'records', columns: {}, reason: 'no-groups' };
		const roles = brokerageBetween(contacts, helper.group);
		const { coordinator, itinerant, gatekeeper, liaison } = roles;
		return {
			kind: 'records',
			columns: {
				coordinator,
				itinerant,
				gatekeeper_representative: gatekeeper,
				liaison,
				total: totalOf(roles)
			}
		};
	}
} as const satisfies Measure;

function totalOf(roles: Brokerage): Float64Array {
	const { coordinator, itinerant, gatekeeper, representative, liaison } = roles;
	return coordinator.map(
		(count, p) => count + itinerant[p]! + gatekeeper[p]! + representative[p]! + liaison[p]!
	);
}
