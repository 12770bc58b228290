import type { Snapshot } from '#lib/graph/snapshot.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import { fewAnswered } from '../guards.ts';
import type { Measure } from '../measure.ts';
import { value } from '../results.ts';

/**
 * How large is the net, and which share of all possible contacts exists?
 *
 * `node_count` = helpers in view, `edge_count` = contacts between them, `density` =
 * contacts / pairs in [0,1], undefined below two. Under `directed` arcs are counted,
 * against ordered pairs. O(1). MEASURES 4.
 * Density falls as a net grows: never compare nets of different size by it.
 */
function ties({ directed, out, contacts }: Snapshot): number {
	return directed ? out!.targets.length : contacts.targets.length / 2;
}

const shared = { scope: 'network', level: 'analyst', cost: 'linear' } as const;

export const nodeCount = {
	...shared,
	id: 'node_count',
	compute: ({ helpers }) => value(helpers)
} as const satisfies Measure;

export const edgeCount = {
	...shared,
	id: 'edge_count',
	compute: (snapshot) => value(ties(snapshot))
} as const satisfies Measure;

export const density = {
	...shared,
	id: 'density',
	compute: (snapshot) => {
		const pairs = pairsOf(snapshot.helpers) * (snapshot.directed ? 2 : 1);
		return value(pairs > 0 ? ties(snapshot) / pairs : NaN, 'too-few-actors');
	},
	guard: fewAnswered
} as const satisfies Measure;
