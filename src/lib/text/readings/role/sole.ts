import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';

/**
 * Of the organisations or life domains that a professional holds at some households,
 * which nobody else holds there, and at how many of them; rising.
 */
export function soleAt(
	snapshot: Snapshot,
	helper: number,
	households: ArrayLike<number>,
	held: Lists
): readonly (readonly [key: number, count: number])[] {
	const counts = new Map<number, number>();
	for (let i = 0; i < households.length; i++) {
		for (const key of soleKeys(snapshot, helper, households[i]!, held)) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return [...counts].sort(([a], [b]) => a - b);
}

function soleKeys({ support, helper }: Snapshot, who: number, household: number, held: Lists) {
	const mine = new Set<number>();
	const others = new Set<number>();
	for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) {
		if (!helper.formal[support.helper[i]!]) continue;
		const holders = support.helper[i] === who ? mine : others;
		for (const key of listAt(held, i)) holders.add(key);
	}
	return [...mine].filter((key) => !others.has(key));
}

const CASE_MANAGER = 1 << SUPPORT_ROLES.indexOf('caseManager');

/** Households that somebody helps, rising, and of how many they are case manager. */
export function householdsOf({ support }: Snapshot, helper: number) {
	const { offsets, values } = support.ofHelper;
	const households = new Set<number>();
	const managed = new Set<number>();
	for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
		const household = support.household[values[k]!]!;
		households.add(household);
		if (support.roles[values[k]!]! & CASE_MANAGER) managed.add(household);
	}
	return { households: [...households], managed: managed.size };
}
