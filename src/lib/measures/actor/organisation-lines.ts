import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { PairListCollector } from '#lib/graph/walks/list-collector.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { unreachablePairs } from '#lib/graph/walks/groups/unreachable-pairs.ts';
import { notAPerson } from '../guards.ts';
import type { Measure, Reason, Result } from '../measure.ts';

/**
 * Between which organisations is the line gone when this person leaves?
 *
 * `loo_org_pairs_lost_direct`: pairs of organisations all of whose contacts run through
 * this person, O(ties). `loo_org_pairs_unreachable`: pairs that reach each other now,
 * direct or through others, and no longer do; O(people * ties). Each person has one
 * organisation. A pair is also lost when the person is the only one in view of their
 * organisation. Absent for the own circle. MEASURES 2.9.
 * How many people an organisation has in view drives this: see one-member-in-view.
 */
function perPerson(
	snapshot: Snapshot,
	fill: (add: (helper: number, a: number, b: number) => void) => void
): Result {
	const lists = new PairListCollector(snapshot.helpers);
	const { formal } = snapshot.helper;
	fill((helper, a, b) => {
		if (formal[helper]) lists.add(helper, a, b);
	});
	const absent = (p: number): Reason | undefined => (formal[p] ? undefined : 'informal');
	return { kind: 'pairLists', of: 'group', lists: lists.lists(), absent };
}

const shared = { scope: 'actor', byGroup: true, aboutHelp: true, guard: notAPerson } as const;

export const organisationPairsLost = {
	...shared,
	id: 'loo_org_pairs_lost_direct',
	level: 'headline',
	cost: 'linear',
	compute: remember((snapshot: Snapshot) =>
		perPerson(snapshot, (add) => {
			const { length, a, b, carriers } = groupPairsOf(snapshot);
			for (let i = 0; i < length * 2; i++) {
				if (carriers[i]! >= 0) add(carriers[i]!, a[i >> 1]!, b[i >> 1]!);
			}
		})
	)
} as const satisfies Measure;

export const organisationPairsUnreachable = {
	...shared,
	id: 'loo_org_pairs_unreachable',
	level: 'analyst',
	cost: 'slow',
	compute: (snapshot) => perPerson(snapshot, (add) => unreachablePairs(snapshot, add))
} as const satisfies Measure;
