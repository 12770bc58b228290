import { articulationPoints, removalOf } from '#lib/graph/walks/removal.ts';
import type { Measure } from '../measure.ts';
import { value } from '../results.ts';

/**
 * Without whom, or without which contact, does the net fall apart?
 *
 * `articulation_points`: people whose departure makes more parts; `bridges`: contacts
 * whose loss does; `biconnected_component_count`: the blocks of contacts that no single
 * departure divides. Direction is left aside. Hopcroft and Tarjan (1973), O(people +
 * ties). MEASURES 2.1.
 * It is yes or no: who cuts off one person counts as much as who cuts the net in two,
 * so show how many are cut off (`reach_loss`) beside it.
 */
const shared = { scope: 'network', level: 'analyst', cost: 'linear' } as const;

export const articulationPointList = {
	...shared,
	id: 'articulation_points',
	compute: ({ contacts }) => ({
		kind: 'nodes',
		of: 'helper',
		values: articulationPoints(removalOf(contacts))
	})
} as const satisfies Measure;

export const bridges = {
	...shared,
	id: 'bridges',
	compute: ({ contacts }) => ({
		kind: 'pairs',
		of: 'helper',
		values: removalOf(contacts).bridges
	})
} as const satisfies Measure;

export const biconnectedComponentCount = {
	...shared,
	id: 'biconnected_component_count',
	compute: ({ contacts }) => value(removalOf(contacts).blocks)
} as const satisfies Measure;
