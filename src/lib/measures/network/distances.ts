import { componentsOf } from '#lib/graph/walks/components.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';
import { helperDistances } from '../shared-walks.ts';

/**
 * Through how many others does word go?
 *
 * `average_path_length` = the mean distance in steps over pairs that reach each other,
 * at least 1, undefined without contacts. `diameter_largest_component` = the longest
 * distance within the largest part (of equals the first by code). Direction is left
 * aside. One flood per person: O(people * ties). MEASURES 4.
 * Only with the share of pairs that reach each other; one leaf stretches the diameter.
 */
const shared = { scope: 'network', level: 'analyst', cost: 'slow' } as const;

export const averagePathLength = {
	...shared,
	id: 'average_path_length',
	compute: (snapshot, { onProgress }) => {
		if (snapshot.contacts.targets.length === 0) return undefinedFor('no-ties');
		const { sum, reached } = helperDistances(snapshot, onProgress);
		const total = (values: Float64Array): number => values.reduce((all, of) => all + of, 0);
		return value(total(sum) / total(reached));
	}
} as const satisfies Measure;

export const diameter = {
	...shared,
	id: 'diameter_largest_component',
	compute: (snapshot, { onProgress }) => {
		const { of, sizes } = componentsOf(snapshot.contacts);
		if (sizes.length === 0) return undefinedFor('too-few-actors');
		const largest = sizes.indexOf(sizes.reduce((a, b) => Math.max(a, b)));
		const { farthest } = helperDistances(snapshot, onProgress);
		const longest = farthest.reduce((a, b, p) => (of[p] === largest ? Math.max(a, b) : a), 0);
		return value(longest);
	}
} as const satisfies Measure;
