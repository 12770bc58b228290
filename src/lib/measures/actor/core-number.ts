import { coreNumbers } from '#lib/graph/walks/cores.ts';
import type { Measure } from '../measure.ts';
import { counts } from '../results.ts';

/**
 * How far inside the inner circle does somebody stand?
 *
 * The largest k such that they belong to a group in which everybody has contact with
 * at least k others of the group (Seidman 1983). In [0, n-1]; Batagelj and Zaversnik
 * (2003), O(people + ties). MEASURES 4.
 * It says that a group is close, not that its members matter most.
 */
export const coreNumber = {
	id: 'core_number',
	scope: 'actor',
	level: 'analyst',
	cost: 'linear',
	compute: ({ contacts }) => counts(coreNumbers(contacts))
} as const satisfies Measure;
