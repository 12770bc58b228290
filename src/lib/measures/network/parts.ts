import { componentsOf, descending } from '#lib/graph/walks/components.ts';
import { strongComponentCount } from '#lib/graph/walks/strong-components.ts';
import { fewAnswered } from '../guards.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Can everybody reach everybody, direct or through others?
 *
 * Connected components of the contacts, whatever their direction; somebody without
 * contact is a part. `largest_component_share` in (0,1], undefined for nobody.
 * `strong_component_count` follows arcs and needs direction. O(people + ties).
 * MEASURES 4.
 * One missing answer can hide the tie that joins two parts.
 */
const shared = { scope: 'network', level: 'headline', cost: 'linear' } as const;

export const componentCount = {
	...shared,
	id: 'component_count',
	compute: ({ contacts }) => value(componentsOf(contacts).count),
	guard: fewAnswered
} as const satisfies Measure;

export const weakComponentCount = {
	...shared,
	id: 'weak_component_count',
	level: 'analyst',
	compute: ({ contacts }) => value(componentsOf(contacts).count)
} as const satisfies Measure;

export const strongComponents = {
	...shared,
	id: 'strong_component_count',
	level: 'analyst',
	compute: ({ out }) => (out ? value(strongComponentCount(out)) : undefinedFor('no-direction'))
} as const satisfies Measure;

export const componentSizes = {
	...shared,
	id: 'component_sizes',
	compute: ({ contacts }) => ({
		kind: 'sizes',
		values: descending(componentsOf(contacts).sizes)
	})
} as const satisfies Measure;

export const largestComponentShare = {
	...shared,
	id: 'largest_component_share',
	compute: ({ contacts, helpers }) => {
		const [largest] = descending(componentsOf(contacts).sizes);
		return value(largest === undefined ? NaN : largest / helpers, 'too-few-actors');
	},
	guard: fewAnswered
} as const satisfies Measure;

export const isolates = {
	...shared,
	id: 'isolates',
	compute: ({ contacts, helpers }) => {
		const alone: number[] = [];
		for (let p = 0; p < helpers; p++) {
			if (contacts.offsets[p] === contacts.offsets[p + 1]) alone.push(p);
		}
		return { kind: 'nodes', of: 'helper', values: Int32Array.from(alone) };
	}
} as const satisfies Measure;
