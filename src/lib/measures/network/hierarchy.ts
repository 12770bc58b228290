import { componentsOf } from '#lib/graph/walks/components.ts';
import { Reachability, pairsWithoutBound, reachingPairs } from '#lib/graph/walks/reachability.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * How much does the net look like an organisation chart?
 *
 * Krackhardt (1994), over arcs, as sna computes it. `krackhardt_hierarchy` = 1 - pairs
 * who reach each other both ways / pairs of whom one reaches the other.
 * `krackhardt_efficiency` = 1 - arcs beyond a tree / the most there could be, within weak
 * parts. `krackhardt_lubness` = 1 - pairs without a least upper bound / the most there
 * could be. In [0,1]; each needs direction. Reach in O(people * arcs), lubness in O(cube
 * of people). MEASURES 3.6.
 * Hierarchy is 0 wherever everybody reaches everybody: for referring and steering only.
 */
const reachOf = remember((snapshot: Snapshot) => new Reachability(snapshot.out!));

const shared = { scope: 'network', level: 'analyst', cost: 'slow' } as const;
/** Above this many people the table of who reaches whom is too large. */
const REACH_UP_TO = 20_000;
/** And above this many the cube of it is too much work. */
const LUBNESS_UP_TO = 1000;

export const krackhardtHierarchy = {
	...shared,
	id: 'krackhardt_hierarchy',
	compute: (snapshot) => {
		if (!snapshot.out) return undefinedFor('no-direction');
		if (snapshot.helpers > REACH_UP_TO) return undefinedFor('too-large');
		const { any, mutual } = reachingPairs(reachOf(snapshot));
		return value(any > 0 ? 1 - mutual / any : NaN, 'no-reach');
	}
} as const satisfies Measure;

export const krackhardtEfficiency = {
	...shared,
	id: 'krackhardt_efficiency',
	cost: 'linear',
	compute: ({ out, contacts }) => {
		if (!out) return undefinedFor('no-direction');
		let fewest = 0;
		let most = 0;
		for (const size of componentsOf(contacts).sizes) {
			fewest += size - 1;
			most += size * (size - 1);
		}
		return value(1 - (out.targets.length - fewest) / (most - fewest), 'no-reach');
	}
} as const satisfies Measure;

export const krackhardtLubness = {
	...shared,
	id: 'krackhardt_lubness',
	compute: (snapshot) => {
		if (!snapshot.out) return undefinedFor('no-direction');
		if (snapshot.helpers > LUBNESS_UP_TO) return undefinedFor('too-large');
		const most = componentsOf(snapshot.contacts).sizes.reduce(
			(sum, size) => sum + pairsOf(size - 1),
			0
		);
		if (most === 0) return undefinedFor('too-few-actors');
		return value(1 - pairsWithoutBound(snapshot.contacts, reachOf(snapshot)) / most);
	}
} as const satisfies Measure;
