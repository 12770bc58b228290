import { degreesOf, pairsOf } from '#lib/graph/walks/rows.ts';
import { trianglesOf } from '#lib/graph/walks/triangles.ts';
import type { Measure } from '../measure.ts';
import { value } from '../results.ts';

/**
 * Are the contacts of one person in contact with each other?
 *
 * `transitivity` = closed triples / triples, 0 where there are none; it follows the
 * people with many contacts. `average_clustering` = the mean over people of the share
 * of pairs of their contacts that are in contact, 0 for who has fewer than two
 * (Watts and Strogatz 1998); undefined for nobody. In [0,1]; direction is left aside.
 * O(ties * square root of ties). MEASURES 4.
 * The two differ (.26 and .57 in the karate club): say which one.
 */
const shared = { scope: 'network', level: 'analyst', cost: 'linear' } as const;

export const transitivity = {
	...shared,
	id: 'transitivity',
	compute: ({ contacts }) => {
		const triples = degreesOf(contacts).reduce((sum, degree) => sum + pairsOf(degree), 0);
		const closed = trianglesOf(contacts).reduce((sum, triangles) => sum + triangles, 0);
		return value(triples > 0 ? closed / triples : 0);
	}
} as const satisfies Measure;

export const averageClustering = {
	...shared,
	id: 'average_clustering',
	compute: ({ contacts, helpers }) => {
		if (helpers === 0) return value(NaN, 'too-few-actors');
		const degree = degreesOf(contacts);
		const sum = trianglesOf(contacts).reduce(
			(total, triangles, p) => total + (degree[p]! < 2 ? 0 : triangles / pairsOf(degree[p]!)),
			0
		);
		return value(sum / helpers);
	}
} as const satisfies Measure;
