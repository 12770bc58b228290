import { bestSet, type Best } from '../walks/departures/key-players.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Progress } from '../walks/rows.ts';
import { householdsLost, pairsCutOff } from './harm.ts';
import type { Wishes } from './wishes.ts';

/** What the loss of people is counted in. */
export type LossOf =
	/** Pairs of the others that can then no longer reach each other. */
	| 'pairs-cut-off'
	/** Households that then have no case manager, or nobody of an organisation, any more. */
	| 'households';

export interface Loss {
	/** People who leave together, rising; the first of the equally bad sets. */
	readonly helpers: readonly number[];
	readonly harm: number;
	/** Whether every set was tried; else it is the worst that was found. */
	readonly isExact: boolean;
}

/**
 * Whom it would hurt most to lose, one, two and three at a time. Every set is tried
 * where there are few enough (always up to 60 people), else greedy with swaps (Borgatti
 * 2006). A deputy who stays takes a household off the list. Functions and "someone of"
 * do not leave. O(sets * (people + ties)), or for households O(sets * what they hold).
 */
export function worstLosses(
	snapshot: Snapshot,
	of: LossOf,
	{ within }: Wishes = {},
	onProgress?: Progress
): readonly Loss[] {
	const { formal, person, organisation } = snapshot.helper;
	const people: number[] = [];
	for (let p = 0; p < snapshot.helpers; p++) {
		const isOf = within === undefined || organisation[p] === within;
		if (formal[p] && person[p] && isOf) people.push(p);
	}
	const harmOf = of === 'households' ? householdsLost(snapshot) : pairsCutOff(snapshot);
	const losses: Loss[] = [];
	for (let size = 1; size <= 3; size++) {
		const valueOf = (set: Int32Array): number => harmOf.of(set.map((i) => people[i]!));
		const best = bestSet(people.length, size, valueOf, harmOf.cost, onProgress);
		if (typeof best === 'string') break;
		losses.push(lossOf(best, people));
	}
	return losses.filter(({ harm: found }) => found > 0);
}

function lossOf({ sets, value, exact }: Best, people: readonly number[]): Loss {
	return { helpers: Array.from(sets[0]!, (i) => people[i]!), harm: value, isExact: exact };
}
