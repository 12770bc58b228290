import { degreesOf } from '#lib/graph/walks/rows.ts';
import type { Measure } from '../measure.ts';
import { counts, numbers } from '../results.ts';

/**
 * With how many others is somebody in contact, and how strongly in all?
 *
 * `degree` = distinct neighbours, in [0, n-1], whatever the direction; `strength` =
 * the sum of the strengths of the ties, under `directed` of all arcs out and in.
 * O(ties). MEASURES 4.
 * People name a limited number of others: no ranking of who works best.
 */
export const degree = {
	id: 'degree',
	scope: 'actor',
	level: 'headline',
	cost: 'linear',
	compute: ({ contacts }) => counts(degreesOf(contacts))
} as const satisfies Measure;

export const strength = {
	id: 'strength',
	scope: 'actor',
	level: 'analyst',
	cost: 'linear',
	compute: (snapshot) => {
		const layers = snapshot.directed ? [snapshot.out!, snapshot.in!] : [snapshot.contacts];
		return numbers(snapshot.helpers, (p) => {
			let sum = 0;
			for (const { offsets, weights } of layers) {
				for (let k = offsets[p]!; k < offsets[p + 1]!; k++) sum += weights[k]!;
			}
			return sum;
		});
	}
} as const satisfies Measure;
