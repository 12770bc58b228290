import { fewAnswered } from '../guards.ts';
import type { Measure } from '../measure.ts';
import { counts, numbers } from '../results.ts';
import { helperDistances } from '../shared-walks.ts';

/**
 * How near is somebody to everybody?
 *
 * `closeness` after Wasserman and Faust (1994): the share of others reached, times the
 * number reached divided by the sum of their distances; in [0,1], 0 for who reaches
 * nobody, undefined for a net of one. `harmonic_centrality` = the sum of 1 / distance.
 * Direction is left aside. One flood per person: O(people * ties). MEASURES 4.
 */
const shared = { scope: 'actor', level: 'analyst', cost: 'slow', guard: fewAnswered } as const;

export const closeness = {
	...shared,
	id: 'closeness',
	compute: (snapshot, { onProgress }) => {
		const { reached, sum } = helperDistances(snapshot, onProgress);
		const others = snapshot.helpers - 1;
		const at = (p: number): number => {
			if (others === 0) return NaN;
			return reached[p] === 0 ? 0 : (reached[p]! / others) * (reached[p]! / sum[p]!);
		};
		return numbers(snapshot.helpers, at, 'too-few-actors');
	}
} as const satisfies Measure;

export const harmonicCentrality = {
	...shared,
	id: 'harmonic_centrality',
	compute: (snapshot, { onProgress }) => counts(helperDistances(snapshot, onProgress).inverse)
} as const satisfies Measure;
