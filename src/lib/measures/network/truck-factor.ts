import type { Lists } from '#lib/domain/records/lists.ts';
import { managerRows, rowsWhere } from '#lib/graph/walks/teams/manager-rows.ts';
import { greedyTruckFactor } from '#lib/graph/walks/teams/truck-factor.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { exactTruckFactor } from '#lib/graph/walks/teams/truck-factor-exact.ts';
import type { Measure, Reason, Result } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * How many people must be away at once before more than half of the households have
 * lost their case manager?
 *
 * Greedy after Avelino and others (2016): as long as at least half of the households
 * keep a holder, take away who has most households (first counts, equals by code).
 * Holder = case manager, or with `coverage_by=provider` any professional. Households
 * without a holder are left out; undefined when all are. O(support). MEASURES 2.10.
 * Greedy is an upper bound: at most this many; `truck_factor_exact` searches for the
 * fewest, and gives up after five million steps.
 */
type Search = (snapshot: Snapshot, holders: Lists, none: Reason) => Result;

const greedy: Search = (snapshot, holders, none) => {
	const removed = greedyTruckFactor(holders, snapshot.helpers);
	return removed === undefined ? undefinedFor(none) : value(removed);
};

const exact: Search = (_, holders, none) => {
	const removed = exactTruckFactor(holders);
	return removed === undefined ? undefinedFor(none) : value(removed, 'too-large');
};

/** Per household with a holder the people who hold it, by the rows of support that do. */
function holdersOf({ support }: Snapshot, rows: ArrayLike<number>): Lists {
	const ends = [0];
	const values = new Int32Array(rows.length);
	let length = 0;
	for (let i = 0, household = -1; i < rows.length; i++) {
		const row = rows[i]!;
		const isSame = support.household[row] === household;
		// Two lines of one helper make one holder.
		if (isSame && support.helper[row] === values[length - 1]) continue;
		if (!isSame && length > 0) ends.push(length);
		household = support.household[row]!;
		values[length++] = support.helper[row]!;
	}
	if (length > 0) ends.push(length);
	return { offsets: Int32Array.from(ends), values: values.subarray(0, length) };
}

function byCaseManager(search: Search) {
	return (snapshot: Snapshot): Result =>
		search(snapshot, holdersOf(snapshot, managerRows(snapshot)), 'no-case-manager');
}

function byProvider(search: Search) {
	return (snapshot: Snapshot): Result => {
		const { support, helper } = snapshot;
		const rows = rowsWhere(support, (row) => helper.formal[support.helper[row]!] === 1);
		return search(snapshot, holdersOf(snapshot, rows), 'no-households');
	};
}

const shared = {
	scope: 'network',
	level: 'headline',
	cost: 'linear',
	aboutHelp: true,
	compute: byCaseManager(greedy),
	variations: [{ name: 'coverage_by=provider', compute: byProvider(greedy) }]
} as const;

export const truckFactor = { ...shared, id: 'truck_factor' } as const satisfies Measure;

export const truckFactorGreedy = {
	...shared,
	id: 'truck_factor_greedy'
} as const satisfies Measure;

export const truckFactorExact = {
	id: 'truck_factor_exact',
	scope: 'network',
	level: 'analyst',
	cost: 'slow',
	aboutHelp: true,
	compute: byCaseManager(exact),
	variations: [{ name: 'coverage_by=provider', compute: byProvider(exact) }]
} as const satisfies Measure;
