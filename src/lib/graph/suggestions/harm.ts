import { listAt } from '#lib/domain/records/lists.ts';
import { CASE_MANAGER } from '../roles.ts';
import type { Snapshot } from '../snapshot.ts';
import { componentsOf, connectedPairs } from '../walks/components.ts';
import { Remainder } from '../walks/departures/alive.ts';

/** What it does to others when a set of people leaves. */
export interface Harm {
	of(helpers: Int32Array): number;
	/** Work of one answer. */
	readonly cost: number;
}

/** Pairs of those who stay that reach each other now and not without the set. */
export function pairsCutOff({ contacts, helpers }: Snapshot): Harm {
	const remainder = new Remainder(contacts);
	const { of: partOf, sizes } = componentsOf(contacts);
	const before = connectedPairs(sizes);
	return {
		cost: helpers + contacts.targets.length,
		of(set) {
			// Pairs of which one end is gone are no loss to those who stay.
			let own = 0;
			const gone = new Map<number, number>();
			for (const p of set) gone.set(partOf[p]!, (gone.get(partOf[p]!) ?? 0) + 1);
			for (const [part, count] of gone) {
				const size = sizes[part]!;
				own += (size * (size - 1) - (size - count) * (size - count - 1)) / 2;
			}
			for (const p of set) remainder.alive[p] = 0;
			let after = 0;
			remainder.eachPart((size) => (after += (size * (size - 1)) / 2));
			for (const p of set) remainder.alive[p] = 1;
			return before - own - after;
		}
	};
}

/** One thing that a household has while one of its holders stays. */
interface Held {
	readonly household: number;
	readonly holders: readonly number[];
}

/** Households that lose their case manager or their last professional of an organisation. */
export function householdsLost(snapshot: Snapshot): Harm {
	const { support, helper } = snapshot;
	const held: Held[] = [];
	const hold = (household: number, keys: (row: number) => Iterable<number>): void => {
		const holders = new Map<number, Set<number>>();
		for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) {
			if (!helper.formal[support.helper[i]!]) continue;
			for (const key of keys(i)) {
				const own = holders.get(key) ?? new Set<number>();
				holders.set(key, own.add(support.helper[i]!));
			}
		}
		for (const own of holders.values()) {
			if (own.size <= 3) held.push({ household, holders: [...own] });
		}
	};
	for (let h = 0; h < snapshot.households; h++) {
		hold(h, (row) => listAt(support.organisations, row));
		hold(h, (row) => (support.roles[row]! & CASE_MANAGER ? [-1] : []));
	}
	/** Per helper what they hold. */
	const of: Held[][] = Array.from({ length: snapshot.helpers }, () => []);
	for (const one of held) for (const holder of one.holders) of[holder]!.push(one);
	return {
		cost: Math.max(1, held.length / Math.max(1, snapshot.helpers)) * 6,
		of(set) {
			const lost = new Set<number>();
			for (const p of set) {
				for (const { household, holders } of of[p]!) {
					if (lost.has(household)) continue;
					if (
						holders.every((holder) => set.includes(holder) && !isCovered(holder, household, set))
					) {
						lost.add(household);
					}
				}
			}
			return lost.size;
		}
	};

	/** Whether a deputy who stays takes over there. */
	function isCovered(absent: number, household: number, set: Int32Array): boolean {
		const { offsets, deputy, household: forWhom } = snapshot.deputies;
		for (let k = offsets[absent]!; k < offsets[absent + 1]!; k++) {
			const isHere = forWhom[k] === -1 || forWhom[k] === household;
			if (isHere && !set.includes(deputy[k]!)) return true;
		}
		return false;
	}
}
