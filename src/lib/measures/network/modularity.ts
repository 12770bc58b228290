import type { Snapshot } from '#lib/graph/snapshot.ts';
import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Do contacts stay within organisations more than chance would have it?
 *
 * Newman and Girvan (2004): the sum over groups of l/m - (d/2m) squared, l = contacts
 * within, d = ends of contacts in the group, m = contacts. In [-0.5,1), undefined
 * without contacts. Contacts count once, whatever their direction, as packages differ
 * on directed graphs. O(people + ties). MEASURES 3.3.
 * Small groups in a large net disappear in it (Fortunato and Barthélemy 2007).
 */
export const modularityOfAttribute = {
	id: 'modularity_of_attribute',
	scope: 'network',
	level: 'analyst',
	cost: 'linear',
	byGroup: true,
	compute: (snapshot) => {
		const { within, leaving, arriving, counted, members } = mixingOf(undirected(snapshot));
		if (members.every((size) => size === 0)) return undefinedFor('no-groups');
		let modularity = 0;
		for (let g = 0; g < within.length; g++) {
			const ends = leaving[g]! + arriving[g]!;
			modularity += within[g]! / counted - (ends / (2 * counted)) ** 2;
		}
		return value(counted > 0 ? modularity : NaN, 'no-ties');
	},
	leftOut: (snapshot) => mixingOf(undirected(snapshot)).leftOut
} as const satisfies Measure;

const withoutDirection = remember((snapshot: Snapshot): Snapshot => ({
	...snapshot,
	directed: false
}));

function undirected(snapshot: Snapshot): Snapshot {
	return snapshot.directed ? withoutDirection(snapshot) : snapshot;
}
