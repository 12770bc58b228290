import { componentsOf, connectedPairs } from '#lib/graph/walks/components.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { fewAnswered } from '../guards.ts';
import type { Measure, Result } from '../measure.ts';
import { value } from '../results.ts';
import { helperDistances } from '../shared-walks.ts';

/**
 * Which share of all pairs is cut off from each other?
 *
 * `fragmentation_F` = 1 - pairs that reach each other / pairs (Borgatti 2006);
 * `krackhardt_connectedness`, also written `connectedness_krackhardt`, = 1 - F
 * (Krackhardt 1994). `fragmentation_DF` counts a pair for 1 / distance: 1 - the mean
 * of that over pairs = 1 - global efficiency. In [0,1], undefined below two people;
 * direction is left aside. F in O(people + ties), DF in O(people * ties). MEASURES 2.3.
 * F does not see how long the routes are; DF changes with every longer route and is
 * hard to explain: for the analyst.
 */
function connectedness({ contacts, helpers }: Snapshot): number {
	return connectedPairs(componentsOf(contacts).sizes) / pairsOf(helpers);
}

const connectednessOf = (snapshot: Snapshot): Result =>
	value(snapshot.helpers < 2 ? NaN : connectedness(snapshot), 'too-few-actors');

const shared = {
	scope: 'network',
	level: 'analyst',
	cost: 'linear',
	guard: fewAnswered
} as const;

export const fragmentation = {
	...shared,
	id: 'fragmentation_F',
	compute: (snapshot) =>
		value(snapshot.helpers < 2 ? NaN : 1 - connectedness(snapshot), 'too-few-actors')
} as const satisfies Measure;

export const connectednessKrackhardt = {
	...shared,
	id: 'connectedness_krackhardt',
	compute: connectednessOf
} as const satisfies Measure;

export const krackhardtConnectedness = {
	...shared,
	id: 'krackhardt_connectedness',
	compute: connectednessOf
} as const satisfies Measure;

export const distanceFragmentation = {
	...shared,
	id: 'fragmentation_DF',
	cost: 'slow',
	compute: (snapshot, { onProgress }) => {
		const { helpers } = snapshot;
		if (helpers < 2) return value(NaN, 'too-few-actors');
		const { inverse } = helperDistances(snapshot, onProgress);
		const sum = inverse.reduce((total, of) => total + of, 0);
		return value(1 - sum / (helpers * (helpers - 1)));
	}
} as const satisfies Measure;
