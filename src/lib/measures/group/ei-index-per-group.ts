import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * Does an organisation look outwards or inwards?
 *
 * E-I index of the contacts that touch the group: (external - internal) / (external +
 * internal), from -1 all inside to 1 all outside; undefined without contacts. Under
 * `directed` arcs are counted. O(people + ties). Krackhardt and Stern (1988).
 * MEASURES 3.1.
 * A group of one can only be 1: read it with the size of the group.
 */
export const eiIndexPerGroup = {
	id: 'ei_index_per_group',
	scope: 'group',
	level: 'analyst',
	cost: 'linear',
	byGroup: true,
	compute: (snapshot) => {
		const { within, leaving, arriving } = mixingOf(snapshot);
		const at = (g: number): number => {
			const internal = within[g]!;
			const external = leaving[g]! + arriving[g]! - 2 * internal;
			return (external - internal) / (external + internal);
		};
		return numbers(snapshot.groups, at, 'no-ties');
	},
	guard: (snapshot, g) => (mixingOf(snapshot).members[g] === 1 ? 'one-member-in-view' : undefined)
} as const satisfies Measure;
