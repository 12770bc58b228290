import { componentsOf } from '#lib/graph/walks/components.ts';
import { degreesOf } from '#lib/graph/walks/rows.ts';
import { fewAnswered } from '../guards.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';
import { betweennessOf, betweennessPairs, helperDistances } from '../shared-walks.ts';

/**
 * Does the net turn around one person?
 *
 * Freeman (1979): the sum over people of how much less central they are than the most
 * central one, divided by what that sum is in a star; in [0,1], 1 for a star, undefined
 * below three people. By degree; by betweenness, under `directed` along arcs; by
 * closeness, which is defined only where everybody reaches everybody. O(people), the
 * last two O(people * ties). MEASURES 4.
 * A net around one person is a risk and a strength (Provan and Milward 1995).
 */
function lackOf(values: ArrayLike<number>): number {
	let highest = 0;
	for (let i = 0; i < values.length; i++) highest = Math.max(highest, values[i]!);
	let lack = 0;
	for (let i = 0; i < values.length; i++) lack += highest - values[i]!;
	return lack;
}

const shared = { scope: 'network', level: 'analyst', guard: fewAnswered } as const;

export const degreeCentralization = {
	...shared,
	id: 'degree_centralization',
	cost: 'linear',
	compute: ({ contacts, helpers: n }) =>
		n < 3
			? undefinedFor('too-few-actors')
			: value(lackOf(degreesOf(contacts)) / ((n - 1) * (n - 2)))
} as const satisfies Measure;

export const betweennessCentralization = {
	...shared,
	id: 'betweenness_centralization',
	cost: 'slow',
	compute: (snapshot, { onProgress }) => {
		const n = snapshot.helpers;
		if (n < 3) return undefinedFor('too-few-actors');
		const lack = lackOf(betweennessOf(snapshot, onProgress));
		return value(lack / betweennessPairs(snapshot) / (n - 1));
	}
} as const satisfies Measure;

export const closenessCentralization = {
	...shared,
	id: 'closeness_centralization',
	cost: 'slow',
	compute: (snapshot, { onProgress }) => {
		const n = snapshot.helpers;
		if (n < 3) return undefinedFor('too-few-actors');
		if (componentsOf(snapshot.contacts).count > 1) return undefinedFor('not-connected');
		const { sum } = helperDistances(snapshot, onProgress);
		const star = ((n - 1) * (n - 2)) / (2 * n - 3);
		return value(lackOf(sum.map((distance) => (n - 1) / distance)) / star);
	}
} as const satisfies Measure;
