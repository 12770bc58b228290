import type { Snapshot } from '../snapshot.ts';
import { pairsAfter } from '../walks/groups/lines/pairs-after.ts';
import { groupPairsOf } from '../walks/groups/pairs.ts';
import type { Draft } from './draft.ts';
import type { Renumbering } from './rows.ts';

/** Above this share of the groups it is shorter to begin anew. */
const MOST_CHANGED = 1 / 4;

/** What is known of the lines between groups before a scenario goes for those it left alone. */
export function carryPairs(draft: Draft, { next }: Renumbering, after: Snapshot): void {
	if (draft.organisationInto.size > 0) return;
	groupPairsOf.instead(after, () => {
		const before = groupPairsOf.known(draft.base);
		const changed = changedGroups(draft, next, after);
		if (!before || changed.length > after.groups * MOST_CHANGED) return undefined;
		return pairsAfter(before, after, next, changed);
	});
}

/** Groups of which each pair that differs has one: of who came, who went, and who got contacts. */
function changedGroups(
	{ base, goneHelpers, newcomers, contacts }: Draft,
	next: Int32Array,
	after: Snapshot
): number[] {
	const changed = new Set<number>();
	const groupOf = (helper: number): number => {
		if (helper < base.helpers) return base.helper.group[helper]!;
		return next[helper]! < 0 ? -1 : after.helper.group[next[helper]!]!;
	};
	for (const helper of goneHelpers) changed.add(groupOf(helper));
	newcomers.forEach((_, i) => changed.add(groupOf(base.helpers + i)));
	// Who got most contacts first, so that few groups say it all.
	const most = [...contacts].sort(([, one], [, other]) => other.size - one.size);
	for (const [helper, others] of most) {
		for (const other of others.keys()) {
			const [own, its] = [groupOf(helper), groupOf(other)];
			if (its >= 0 && own !== its && !changed.has(its)) changed.add(own);
		}
	}
	changed.delete(-1);
	return [...changed];
}
