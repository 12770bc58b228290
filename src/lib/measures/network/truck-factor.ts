import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { GrowingInts } from '#lib/domain/records/growing.ts';
import type { Lists } from '#lib/domain/records/lists.ts';
import { greedyTruckFactor } from '#lib/graph/walks/teams/truck-factor.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { exactTruckFactor } from '#lib/graph/walks/teams/truck-factor-exact.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import type { Measure, Reason, Result } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

const CASE_MANAGER = 1 << SUPPORT_ROLES.indexOf('caseManager');

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
function greedy(snapshot: Snapshot, isHolder: (seat: number) => boolean, reason: Reason): Result {
	const holders = holdersOf(snapshot, isHolder);
	const removed = greedyTruckFactor(holders, snapshot.helpers);
	return removed === undefined ? undefinedFor(reason) : value(removed);
}

function exact(snapshot: Snapshot, isHolder: (seat: number) => boolean, reason: Reason): Result {
	const removed = exactTruckFactor(holdersOf(snapshot, isHolder));
	return removed === undefined ? undefinedFor(reason) : value(removed, 'too-large');
}

/** Per household with a holder the people who hold it. */
function holdersOf(snapshot: Snapshot, isHolder: (seat: number) => boolean): Lists {
	const { offsets, helper } = teamsOf(snapshot, 'all');
	const ends = [0];
	const values = new GrowingInts();
	for (let h = 0; h < snapshot.households; h++) {
		for (let s = offsets[h]!; s < offsets[h + 1]!; s++) if (isHolder(s)) values.push(helper[s]!);
		if (values.length > ends.at(-1)!) ends.push(values.length);
	}
	return { offsets: Int32Array.from(ends), values: values.ints() };
}

type Search = (snapshot: Snapshot, isHolder: (seat: number) => boolean, none: Reason) => Result;

function byCaseManager(search: Search) {
	return (snapshot: Snapshot): Result => {
		const { roles } = teamsOf(snapshot, 'all');
		const isHolder = (s: number): boolean => (roles[s]! & CASE_MANAGER) !== 0;
		return search(snapshot, isHolder, 'no-case-manager');
	};
}

function byProvider(search: Search) {
	return (snapshot: Snapshot): Result => {
		const { helper } = teamsOf(snapshot, 'all');
		const isHolder = (s: number): boolean => snapshot.helper.formal[helper[s]!] === 1;
		return search(snapshot, isHolder, 'no-households');
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
