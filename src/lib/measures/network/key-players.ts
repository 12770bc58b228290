import { bestByPass } from '#lib/graph/walks/departures/best-by-pass.ts';
import {
	distanceFragmentationPass,
	fragmentationPass
} from '#lib/graph/walks/departures/fragmentation.ts';
import { bestSet, type Best } from '#lib/graph/walks/departures/key-players.ts';
import { ReachOfSet } from '#lib/graph/walks/departures/reach-of-set.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Options, Result } from '../measure.ts';

/**
 * Which few people, if they left together, would cut the net up most; and which few
 * together reach most?
 *
 * Borgatti (2006). `kppneg_best_F[k]` and `kppneg_best_DF[k]`: the highest fragmentation
 * of those left after k people are gone. `kpppos_best_reach[k,m]`: the most people
 * within m steps of k people, themselves counted. With every best set, up to 100. Every
 * set is tried where that is feasible; else greedy with swaps, and then it is the best
 * found. MEASURES 2.3, 2.4.
 * The second is for whom to ask to the table; the first for whose work to spread.
 */
function told(best: Best | 'too-few' | 'too-large'): Result {
	const none = { kind: 'best', value: NaN, of: 'helper', sets: [] } as const;
	if (best === 'too-large') return { ...none, reason: 'too-large' };
	if (best === 'too-few') return { ...none, reason: 'too-few-actors' };
	return { kind: 'best', value: best.value, of: 'helper', sets: best.sets };
}

function mostCut(
	{ contacts, helpers }: Snapshot,
	k: number,
	byDistance: boolean,
	{ onProgress }: Options
): Result {
	if (helpers - k < 2) return told('too-few');
	const size = helpers + contacts.targets.length;
	const pass = byDistance ? distanceFragmentationPass(contacts) : fragmentationPass(contacts);
	return told(bestByPass(helpers, k, pass, byDistance ? 6 * size * helpers : size, onProgress));
}

function mostReached({ contacts, helpers }: Snapshot, k: number, m: number, options: Options) {
	const reach = new ReachOfSet(contacts, m);
	return told(bestSet(helpers, k, (set) => reach.of(set), helpers >> 3, options.onProgress));
}

const shared = { scope: 'network', level: 'analyst', cost: 'slow', alwaysNamed: true } as const;
const KS = [1, 2, 3];

export const mostFragmenting = {
	...shared,
	id: 'kppneg_best_F',
	compute: (snapshot, options) => mostCut(snapshot, 1, false, options),
	variations: KS.map((k) => ({
		name: `k=${k}`,
		compute: (snapshot: Snapshot, options: Options) => mostCut(snapshot, k, false, options)
	}))
} as const satisfies Measure;

export const mostDistancing = {
	...shared,
	id: 'kppneg_best_DF',
	compute: (snapshot, options) => mostCut(snapshot, 1, true, options),
	variations: KS.map((k) => ({
		name: `k=${k}`,
		compute: (snapshot: Snapshot, options: Options) => mostCut(snapshot, k, true, options)
	}))
} as const satisfies Measure;

export const mostReaching = {
	...shared,
	id: 'kpppos_best_reach',
	compute: (snapshot, options) => mostReached(snapshot, 1, 1, options),
	variations: KS.flatMap((k) =>
		[1, 2].map((m) => ({
			name: `k=${k},m=${m}`,
			compute: (snapshot: Snapshot, options: Options) => mostReached(snapshot, k, m, options)
		}))
	)
} as const satisfies Measure;
