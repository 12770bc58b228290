import { attackCurve, type Attack } from '#lib/graph/walks/departures/attack.ts';
import { randomDepartures } from '#lib/graph/walks/departures/random-departures.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Options, Remark, Result } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * What is left when time and again the busiest person leaves?
 *
 * Schneider and others (2011). `robustness_R` = the mean, over departures until nobody is
 * left, of the share of people in the largest part; in (0, 0.5].
 * `removals_to_halve_largest_component` = departures until it is at most half of what it
 * was. `attack`: the most contacts among those left (`recalculated_degree`, the
 * default), at the start (`initial_degree`), or the highest betweenness among those left;
 * of equals the lower code; or anybody (`random`): the mean over 200 seeded orders.
 * O(people * ties), by betweenness times people, by chance 200 floods. MEASURES 2.11.
 * Nobody steps in and nobody makes new contacts: darker than life.
 */
function curveOf(snapshot: Snapshot, attack: Order, { onProgress }: Options): Curve {
	const kept = known.get(snapshot) ?? new Map<Order, Curve>();
	known.set(snapshot, kept);
	const { contacts } = snapshot;
	const curve =
		kept.get(attack) ??
		(attack === 'random'
			? randomDepartures(contacts, { runs: RUNS, seed: SEED }, onProgress)
			: attackCurve(contacts, attack, onProgress));
	kept.set(attack, curve);
	return curve;
}

/** What is left after each departure, when the busiest leave first and when anybody does. */
export interface RobustnessCurves {
	/** The largest part at the start and after each departure, until nobody is left. */
	readonly busiest: Int32Array;
	/** The mean of the same over orders drawn by chance: how many, and from which seed. */
	readonly chance: Float64Array;
	readonly runs: number;
	readonly seed: number;
}

/** @returns undefined when there is nobody, or there are too many to look at after each departure */
export function robustnessCurves(
	snapshot: Snapshot,
	onProgress?: Options['onProgress']
): RobustnessCurves | undefined {
	if (snapshot.helpers === 0 || snapshot.helpers > DEGREE_UP_TO) return undefined;
	// Each of the two is told as one half of the whole.
	const half = (from: number) => (done: number, total: number) =>
		onProgress?.(from + done / total, 2);
	const of = (attack: Order, from: number): Curve =>
		curveOf(snapshot, attack, { members: 'all', onProgress: half(from) });
	return {
		busiest: Int32Array.from(of('recalculated_degree', 0)),
		chance: Float64Array.from(of('random', 1)),
		runs: RUNS,
		seed: SEED
	};
}

/** Departures until the largest part is at most half of what it was. */
export function untilHalf(curve: Int32Array | Float64Array): number {
	let gone = 0;
	while (curve[gone]! * 2 > curve[0]!) gone++;
	return gone;
}

type Order = Attack | 'random';
type Curve = Int32Array | Float64Array;

const RUNS = 200;
const SEED = 1;
const known = new WeakMap<Snapshot, Map<Order, Curve>>();
/** Above this many people betweenness after every departure is too much. */
const BETWEENNESS_UP_TO = 500;
/** And above this many even looking at what is left after each. */
const DEGREE_UP_TO = 20_000;

function measured(attack: Order, of: (curve: Curve) => number) {
	return (snapshot: Snapshot, options: Options): Result => {
		if (snapshot.helpers === 0) return undefinedFor('too-few-actors');
		const upTo = attack === 'recalculated_betweenness' ? BETWEENNESS_UP_TO : DEGREE_UP_TO;
		if (snapshot.helpers > upTo) return undefinedFor('too-large');
		return value(of(curveOf(snapshot, attack, options)));
	};
}

function meanShare(curve: Curve): number {
	const n = curve.length - 1;
	let sum = 0;
	for (let gone = 1; gone <= n; gone++) sum += curve[gone]!;
	return sum / n / n;
}

const shared = { scope: 'network', level: 'analyst', cost: 'slow' } as const;
const OTHERS = ['initial_degree', 'recalculated_betweenness', 'random'] as const;
const drawn = (attack: Order) =>
	attack === 'random' ? { seed: SEED, remark: (): Remark => 'drawn-by-chance' } : {};

export const robustness = {
	...shared,
	id: 'robustness_R',
	compute: measured('recalculated_degree', meanShare),
	variations: OTHERS.map((attack) => ({
		name: `attack=${attack}`,
		compute: measured(attack, meanShare),
		...drawn(attack)
	}))
} as const satisfies Measure;

export const removalsToHalve = {
	...shared,
	id: 'removals_to_halve_largest_component',
	compute: measured('recalculated_degree', untilHalf),
	variations: OTHERS.map((attack) => ({
		name: `attack=${attack}`,
		compute: measured(attack, untilHalf),
		...drawn(attack)
	}))
} as const satisfies Measure;
