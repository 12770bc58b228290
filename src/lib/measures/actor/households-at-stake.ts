import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import type { Lists } from '#lib/domain/records/lists.ts';
import { eachHousehold, type SoleHolders } from '#lib/graph/walks/teams/holders.ts';
import { ListCollector } from '#lib/graph/walks/list-collector.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Members } from '#lib/graph/walks/teams/seats.ts';
import { notAPerson } from '../guards.ts';
import type { Measure, Reason, Result } from '../measure.ts';

const CASE_MANAGER = 1 << SUPPORT_ROLES.indexOf('caseManager');

/**
 * Which households lose their only contact when this professional leaves?
 *
 * Per professional the households where they are the only professional of one of
 * their organisations (`_org`), for one of their domains (`_domain`), the only case
 * manager (`_case_manager`), or the only professional at all (`_all_formal`).
 * Organisation: on whose behalf they come, else all their employers; somebody with
 * two counts in both. A deputy agreed for the household, or for all, takes the
 * household off the list. Absent for the own circle; for a function or "someone of"
 * not to be read. One pass: O(support). MEASURES 2.8.
 * To be the only one is normal: the question is whether a deputy knows the family.
 */
function listed(
	snapshot: Snapshot,
	fill: (add: (helper: number, household: number) => void) => void
): Result {
	const lists = new ListCollector(snapshot.helpers);
	const hasDeputy = deputyAgreed(snapshot);
	const { formal } = snapshot.helper;
	fill((helper, household) => {
		if (formal[helper] && !hasDeputy(helper, household)) lists.add(helper, household);
	});
	const absent = (p: number): Reason | undefined => (formal[p] ? undefined : 'informal');
	return { kind: 'nodeLists', of: 'household', lists: lists.lists(), absent };
}

function deputyAgreed({ deputies }: Snapshot) {
	return (helper: number, household: number): boolean => {
		for (let k = deputies.offsets[helper]!; k < deputies.offsets[helper + 1]!; k++) {
			const isOther = deputies.deputy[k] !== helper;
			const forWhom = deputies.household[k]!;
			if (isOther && (forWhom === -1 || forWhom === household)) return true;
		}
		return false;
	};
}

/** Households where somebody is the only professional who holds something. */
function losing(snapshot: Snapshot, held: Lists, keys: number, among?: Members): Result {
	return listed(snapshot, (add) => {
		const read = (holders: SoleHolders, household: number): void => {
			for (let i = 0; i < holders.length; i++) {
				if (holders.soleAt(i) >= 0) add(holders.soleAt(i), household);
			}
		};
		eachHousehold(snapshot, held, keys, read, among);
	});
}

/** Rows hold one and the same thing: being there, or being case manager. */
function losingRole(snapshot: Snapshot, isHeld: (row: number) => boolean, among?: Members): Result {
	const { length } = snapshot.support.helper;
	const offsets = new Int32Array(length + 1);
	for (let i = 0; i < length; i++) offsets[i + 1] = offsets[i]! + Number(isHeld(i));
	return losing(snapshot, { offsets, values: new Int32Array(offsets[length]!) }, 1, among);
}

const shared = {
	scope: 'actor',
	level: 'headline',
	cost: 'linear',
	aboutHelp: true,
	guard: notAPerson
} as const;

export const householdsLosingOrganisation = {
	...shared,
	id: 'loo_households_losing_org',
	compute: remember((snapshot: Snapshot) =>
		losing(snapshot, snapshot.support.organisations, snapshot.organisations)
	)
} as const satisfies Measure;

export const householdsLosingDomain = {
	...shared,
	id: 'loo_households_losing_domain',
	compute: remember((snapshot: Snapshot) =>
		losing(snapshot, snapshot.support.lifeDomains, snapshot.domains)
	)
} as const satisfies Measure;

export const householdsLosingCaseManager = {
	...shared,
	id: 'loo_households_losing_case_manager',
	compute: remember((snapshot: Snapshot) =>
		losingRole(snapshot, (i) => (snapshot.support.roles[i]! & CASE_MANAGER) !== 0, 'all')
	)
} as const satisfies Measure;

export const householdsLosingAllFormal = {
	...shared,
	id: 'loo_households_losing_all_formal',
	compute: remember((snapshot: Snapshot) => losingRole(snapshot, () => true))
} as const satisfies Measure;
