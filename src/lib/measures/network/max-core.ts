import { coreNumbers } from '#lib/graph/walks/cores.ts';
import type { Measure } from '../measure.ts';
import { value } from '../results.ts';

/**
 * How close is the closest group of the net?
 *
 * The highest core number: a group in which everybody has contact with at least that
 * many others of the group. 0 for a net without contacts. O(people + ties). MEASURES 4.
 */
export const maxCore = {
	id: 'max_core',
	scope: 'network',
	level: 'analyst',
	cost: 'linear',
	compute: ({ contacts }) =>
		value(coreNumbers(contacts).reduce((highest, core) => Math.max(highest, core), 0))
} as const satisfies Measure;
