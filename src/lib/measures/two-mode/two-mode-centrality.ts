import { betweenness } from '#lib/graph/walks/routes/betweenness.ts';
import { distancesFrom } from '#lib/graph/walks/routes/distances.ts';
import { degreesOf } from '#lib/graph/walks/rows.ts';
import { sidesOf, type Sides } from '#lib/graph/walks/two-mode/sides.ts';
import type { Measure } from '../measure.ts';
import { numbers, undefinedFor, value } from '../results.ts';

/**
 * Of a graph of households and helpers: how full is it, and who stands in the middle?
 *
 * `two_mode_density` = ties / (households * helpers). Centrality after Borgatti and Everett
 * (1997), against the most that somebody of one's own side can have: degree beside the
 * size of the other side; betweenness; closeness, scaled by the share that is reached. In
 * [0,1]; undefined when a side is empty. Degree in O(ties), the others in O(nodes * ties).
 * MEASURES 4.2.
 * Households are nodes here: nothing of it speaks of contact between helpers.
 */
const shared = { scope: 'actor', level: 'analyst', cost: 'slow', twoMode: true } as const;

export const twoModeDensity = {
	...shared,
	id: 'two_mode_density',
	scope: 'network',
	cost: 'linear',
	compute: (snapshot) => {
		const { ties, households, helpers } = sidesOf(snapshot);
		if (households === 0) return undefinedFor('no-households');
		return value(ties / (households * helpers), 'too-few-actors');
	}
} as const satisfies Measure;

export const twoModeDegree = {
	...shared,
	id: 'two_mode_degree_centrality',
	cost: 'linear',
	compute: (snapshot) => {
		const sides = sidesOf(snapshot);
		const degree = degreesOf(sides);
		const at = (i: number): number =>
			degree[i]! / (sides.isHelper[i] ? sides.households : sides.helpers);
		return numbers(degree.length, at, 'no-households');
	}
} as const satisfies Measure;

export const twoModeBetweenness = {
	...shared,
	id: 'two_mode_betweenness_centrality',
	compute: (snapshot, { onProgress }) => {
		const sides = sidesOf(snapshot);
		const through = betweenness(sides, onProgress ? { onProgress } : {});
		const highest = [0, 1].map((side) => mostBetween(sides, side));
		const at = (i: number): number => through[i]! / 2 / highest[sides.isHelper[i]!]!;
		return numbers(through.length, at, 'too-few-actors');
	}
} as const satisfies Measure;

/** The betweenness of one node of a side on which all others hang as evenly as can be. */
function mostBetween({ households, helpers }: Sides, side: number): number {
	const [own, other] = side === 1 ? [helpers, households] : [households, helpers];
	const s = Math.floor((own - 1) / other);
	const t = (own - 1) % other;
	const sum = other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3);
	return sum > 0 ? sum / 2 : NaN;
}

export const twoModeCloseness = {
	...shared,
	id: 'two_mode_closeness_centrality',
	compute: (snapshot, { onProgress }) => {
		const sides = sidesOf(snapshot);
		const { sum, reached } = distancesFrom(sides, onProgress ? { onProgress } : {});
		const all = sum.length - 1;
		const at = (i: number): number => {
			const [own, other] = sides.isHelper[i]
				? [sides.helpers, sides.households]
				: [sides.households, sides.helpers];
			if (other === 0) return NaN;
			if (reached[i] === 0) return 0;
			return ((other + 2 * (own - 1)) / sum[i]!) * (reached[i]! / all);
		};
		return numbers(sum.length, at, 'no-households');
	}
} as const satisfies Measure;
