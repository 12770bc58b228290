import { attackCurve, type Attack } from '#lib/graph/walks/departures/attack.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Options, Result } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * What is left when time and again the busiest person leaves?
 *
 * Schneider and others (2011). `robustness_R` = the mean, over departures until nobody is
 * left, of the share of people in the largest part; in (0, 0.5].
 * `removals_to_halve_largest_component` = departures until it is at most half of what it
 * was. `attack`: the most contacts among those left (`recalculated_degree`, the
 * default), at the start (`initial_degree`), or the highest betweenness among those left;
 * of equals the lower code. O(people * ties), by betweenness times people. MEASURES 2.11.
 * Nobody steps in and nobody makes new contacts: darker than life.
 */
function curveOf(snapshot: Snapshot, attack: Attack, { onProgress }: Options): Int32Array {
	const kept = known.get(snapshot) ?? new Map<Attack, Int32Array>();
	known.set(snapshot, kept);
	const curve = kept.get(attack) ?? attackCurve(snapshot.contacts, attack, onProgress);
	kept.set(attack, curve);
	return curve;
}

const known = new WeakMap<Snapshot, Map<Attack, Int32Array>>();
/** Above this many people betweenness after every departure is too much. */
const BETWEENNESS_UP_TO = 500;
/** And above this many even looking at what is left after each. */
const DEGREE_UP_TO = 20_000;

function measured(attack: Attack, of: (curve: Int32Array) => number) {
	return (snapshot: Snapshot, options: Options): Result => {
		if (snapshot.helpers === 0) return undefinedFor('too-few-actors');
		const upTo = attack === 'recalculated_betweenness' ? BETWEENNESS_UP_TO : DEGREE_UP_TO;
		if (snapshot.helpers > upTo) return undefinedFor('too-large');
		return value(of(curveOf(snapshot, attack, options)));
	};
}

function meanShare(curve: Int32Array): number {
	const n = curve.length - 1;
	return curve.subarray(1).reduce((sum, size) => sum + size, 0) / n / n;
}

function untilHalf(curve: Int32Array): number {
	return curve.findIndex((size) => size * 2 <= curve[0]!);
}

const shared = { scope: 'network', level: 'analyst', cost: 'slow' } as const;
const OTHERS = ['initial_degree', 'recalculated_betweenness'] as const;

export const robustness = {
	...shared,
	id: 'robustness_R',
	compute: measured('recalculated_degree', meanShare),
	variations: OTHERS.map((attack) => ({
		name: `attack=${attack}`,
		compute: measured(attack, meanShare)
	}))
} as const satisfies Measure;

export const removalsToHalve = {
	...shared,
	id: 'removals_to_halve_largest_component',
	compute: measured('recalculated_degree', untilHalf),
	variations: OTHERS.map((attack) => ({
		name: `attack=${attack}`,
		compute: measured(attack, untilHalf)
	}))
} as const satisfies Measure;
