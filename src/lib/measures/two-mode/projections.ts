import { pairsOf } from '#lib/graph/walks/rows.ts';
import { newmanStrengths, projectionOf } from '#lib/graph/walks/two-mode/projection.ts';
import { sidesOf } from '#lib/graph/walks/two-mode/sides.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Result, Variation } from '../measure.ts';
import { value } from '../results.ts';

/**
 * Which households share helpers, and which helpers share households?
 *
 * The graph of one side in which two are tied when they share somebody of the other:
 * how many pairs do (`projection_edge_count`), their share of all pairs
 * (`projection_density`), how many they share (`projection_weights`, added up in
 * `projection_total_weight`), and Newman's (2001) strength, in which a shared node counts
 * for 1 / (its degree - 1). `projection=household` or `provider`. O(sum of squared
 * degrees). MEASURES 4.2.
 * One household with 17 helpers makes 136 of these pairs by itself: never read density,
 * clustering or groups off a projection, and never mix it with contacts.
 */
type Side = 'household' | 'provider';

function both(compute: (snapshot: Snapshot, onto: Side) => Result): Variation[] {
	return (['household', 'provider'] as const).map((side) => ({
		name: `projection=${side}`,
		compute: (snapshot) => compute(snapshot, side)
	}));
}

function ofProvider(compute: (snapshot: Snapshot, onto: Side) => Result) {
	return {
		compute: (snapshot: Snapshot): Result => compute(snapshot, 'provider'),
		variations: both(compute)
	};
}

function edges(snapshot: Snapshot, onto: Side): number {
	return projectionOf(sidesOf(snapshot), onto).shared.length;
}

const shared = {
	scope: 'network',
	level: 'analyst',
	cost: 'slow',
	twoMode: true,
	alwaysNamed: true
} as const;

export const projectionEdgeCount = {
	...shared,
	id: 'projection_edge_count',
	...ofProvider((snapshot, onto) => value(edges(snapshot, onto)))
} as const satisfies Measure;

export const projectionDensity = {
	...shared,
	id: 'projection_density',
	...ofProvider((snapshot, onto) => {
		const { households, helpers } = sidesOf(snapshot);
		const pairs = pairsOf(onto === 'household' ? households : helpers);
		return value(pairs > 0 ? edges(snapshot, onto) / pairs : NaN, 'too-few-actors');
	})
} as const satisfies Measure;

export const projectionTotalWeight = {
	...shared,
	id: 'projection_total_weight',
	...ofProvider((snapshot, onto) =>
		value(projectionOf(sidesOf(snapshot), onto).shared.reduce((sum, each) => sum + each, 0))
	)
} as const satisfies Measure;

export const projectionWeights = {
	...shared,
	id: 'projection_weights',
	scope: 'pair',
	...ofProvider((snapshot, onto) => {
		const { pairs, shared: values } = projectionOf(sidesOf(snapshot), onto);
		return { kind: 'pairNumbers', of: 'helper', pairs, values };
	})
} as const satisfies Measure;

export const projectionStrength = {
	...shared,
	id: 'projection_newman_strength',
	scope: 'actor',
	...ofProvider((snapshot, onto) => {
		const sides = sidesOf(snapshot);
		const side = onto === 'provider' ? 1 : 0;
		const absent = (i: number): boolean => sides.isHelper[i] !== side;
		return { kind: 'numbers', values: newmanStrengths(sides), absent };
	})
} as const satisfies Measure;
