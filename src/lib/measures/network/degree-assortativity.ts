import { degreesOf } from '#lib/graph/walks/rows.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Are people with many contacts in contact with others who have many?
 *
 * Pearson correlation of the degrees at the two ends of a contact, each contact both
 * ways (Newman 2002); in [-1,1], undefined without contacts or where everybody has as
 * many. Direction is left aside. O(ties). MEASURES 4.
 * For the analyst: no action follows from it.
 */
export const degreeAssortativity = {
	id: 'degree_assortativity',
	scope: 'network',
	level: 'analyst',
	cost: 'linear',
	compute: ({ contacts, helpers }) => {
		const degree = degreesOf(contacts);
		const ends = contacts.targets.length;
		if (ends === 0) return undefinedFor('no-ties');
		// Whole numbers up to the division, so that a regular graph is exactly 0 / 0.
		let products = 0;
		let sum = 0;
		let squares = 0;
		for (let p = 0; p < helpers; p++) {
			sum += degree[p]! ** 2;
			squares += degree[p]! ** 3;
			for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
				products += degree[p]! * degree[contacts.targets[k]!]!;
			}
		}
		const spread = ends * squares - sum * sum;
		return value(spread > 0 ? (ends * products - sum * sum) / spread : NaN, 'all-alike');
	}
} as const satisfies Measure;
