import { burtConstraint, effectiveSizes, mutualRows } from '#lib/graph/walks/structural-holes.ts';
import { degreesOf } from '#lib/graph/walks/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { fewNeighbours } from '../guards.ts';
import type { Measure, Result } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * Does somebody stand between groups that do not know each other, or among people who
 * all know each other?
 *
 * Burt (1992). `burt_constraint`: how far all of one's ties lead back to the same
 * people; above 0, at most 9/8, 1 for a single contact; under `directed` with a(ij) +
 * a(ji). `effective_size`: contacts that do not repeat each other, n - 2t/n with t the
 * contacts among them (Borgatti 1997), in [1, n]; direction is left aside.
 * `efficiency_burt` = effective size / contacts. `weighted=true` takes the strengths.
 * Undefined without contacts. O(ties * square root of ties). MEASURES 2.6.
 * Not to rank people with one or two contacts by; it mixes how many with how tight.
 */
function constraint({ contacts, out, helpers }: Snapshot, byStrength: boolean): Result {
	const values = burtConstraint(mutualRows(contacts, out, byStrength));
	return numbers(helpers, (p) => values[p]!, 'no-ties');
}

function sizes({ contacts }: Snapshot, byStrength: boolean): Float64Array {
	return effectiveSizes(mutualRows(contacts, undefined, byStrength));
}

const shared = {
	scope: 'actor',
	level: 'analyst',
	cost: 'linear',
	guard: fewNeighbours
} as const;

export const constraintOfBurt = {
	...shared,
	id: 'burt_constraint',
	compute: (snapshot) => constraint(snapshot, false),
	variations: [{ name: 'weighted=true', compute: (snapshot) => constraint(snapshot, true) }]
} as const satisfies Measure;

export const effectiveSize = {
	...shared,
	id: 'effective_size',
	compute: (snapshot) => {
		const values = sizes(snapshot, false);
		return numbers(snapshot.helpers, (p) => values[p]!, 'no-ties');
	},
	variations: [
		{
			name: 'weighted=true',
			compute: (snapshot) => {
				const values = sizes(snapshot, true);
				return numbers(snapshot.helpers, (p) => values[p]!, 'no-ties');
			}
		}
	]
} as const satisfies Measure;

export const efficiencyOfBurt = {
	...shared,
	id: 'efficiency_burt',
	compute: (snapshot) => {
		const values = sizes(snapshot, false);
		const degree = degreesOf(snapshot.contacts);
		return numbers(snapshot.helpers, (p) => values[p]! / degree[p]!, 'no-ties');
	}
} as const satisfies Measure;
