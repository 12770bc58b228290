import type { Adjacency } from '#lib/graph/adjacency.ts';
import { betweenness } from '#lib/graph/walks/routes/betweenness.ts';
import { distancesFrom, type Distances } from '#lib/graph/walks/routes/distances.ts';
import type { Progress } from '#lib/graph/walks/rows.ts';
import { lengthsOf, weightedBetweenness } from '#lib/graph/walks/routes/weighted-betweenness.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Remark } from './measure.ts';

/** Slow walks that several measures read, done once a snapshot. */
const betweennessKept = new WeakMap<Snapshot, Float64Array>();
const weightedKept = new WeakMap<Snapshot, Float64Array>();
const distancesKept = new WeakMap<Snapshot, Distances>();

/** Betweenness of each helper, each unordered pair counted once; under `directed` ordered pairs. */
export function betweennessOf(snapshot: Snapshot, onProgress?: Progress): Float64Array {
	const kept = betweennessKept.get(snapshot);
	if (kept) return kept;
	const ordered = betweenness(layerOf(snapshot), onProgress ? { onProgress } : {});
	const found = snapshot.directed ? ordered : ordered.map((sum) => sum / 2);
	betweennessKept.set(snapshot, found);
	return found;
}

/** The same along routes that strong contacts make short. */
export function weightedBetweennessOf(snapshot: Snapshot, onProgress?: Progress): Float64Array {
	const kept = weightedKept.get(snapshot);
	if (kept) return kept;
	const ordered = weightedBetweenness(layerOf(snapshot), onProgress ? { onProgress } : {});
	const found = snapshot.directed ? ordered : ordered.map((sum) => sum / 2);
	weightedKept.set(snapshot, found);
	return found;
}

/** Whether the lengths of contacts were whole numbers, or rounded. */
export function lengthsUsed(snapshot: Snapshot): Remark {
	return lengthsOf(layerOf(snapshot)).exact ? 'lengths-exact' : 'lengths-rounded';
}

function layerOf(snapshot: Snapshot): Adjacency {
	return snapshot.directed ? snapshot.out! : snapshot.contacts;
}

/** Pairs of others, ordered under `directed`. */
export function betweennessPairs({ helpers, directed }: Snapshot): number {
	const ordered = (helpers - 1) * (helpers - 2);
	return directed ? ordered : ordered / 2;
}

/** Distances between helpers, whatever the direction of their contacts. */
export function helperDistances(snapshot: Snapshot, onProgress?: Progress): Distances {
	const kept = distancesKept.get(snapshot);
	if (kept) return kept;
	const found = distancesFrom(snapshot.contacts, onProgress ? { onProgress } : {});
	distancesKept.set(snapshot, found);
	return found;
}
