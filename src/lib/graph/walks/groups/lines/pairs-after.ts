import type { Snapshot } from '../../../snapshot.ts';
import { LineWalk } from './line-walk.ts';
import { cut, roomForPairs, type GroupPairs, type PairColumns } from './pair-columns.ts';

/**
 * Pairs of a snapshot of which only some groups changed: their lines are walked anew, all
 * others are what they were. Every pair that differs must have one of these groups.
 * O(helpers + pairs + contacts of the groups that changed).
 *
 * @param next per helper the number now, for the carriers of lines that stay
 */
export function pairsAfter(
	before: GroupPairs,
	after: Snapshot,
	next: Int32Array,
	changed: readonly number[]
): GroupPairs {
	const isChanged = new Uint8Array(after.groups);
	for (const group of changed) isChanged[group] = 1;
	const lines = new LineWalk(after);
	for (const group of changed) lines.walk(group, -1);
	const fresh = lines.pairs();
	const order = Array.from({ length: fresh.length }, (_, i) => i).sort((i, k) =>
		placing(fresh, i, fresh, k)
	);
	const into = roomForPairs(before.length + fresh.length);
	let length = 0;
	let at = 0;
	const putFresh = (): void => {
		const pair = order[at++]!;
		// Two groups that both changed tell of each other twice.
		if (length > 0 && placing(into, length - 1, fresh, pair) === 0) return;
		put(into, length, fresh, pair);
		into.carriers[length * 2] = fresh.carriers[pair * 2]!;
		into.carriers[length * 2 + 1] = fresh.carriers[pair * 2 + 1]!;
		length++;
	};
	for (let pair = 0; pair < before.length; pair++) {
		if (isChanged[before.a[pair]!]! | isChanged[before.b[pair]!]!) continue;
		while (at < order.length && placing(fresh, order[at]!, before, pair) < 0) putFresh();
		put(into, length, before, pair);
		for (let i = 0; i < 2; i++) {
			const carrier = before.carriers[pair * 2 + i]!;
			into.carriers[length * 2 + i] = carrier < 0 ? -1 : next[carrier]!;
		}
		length++;
	}
	while (at < order.length) putFresh();
	return cut(into, length);
}

/** Below 0 when the first pair stands before the second. */
function placing(one: PairColumns, i: number, other: PairColumns, k: number): number {
	return one.a[i]! - other.a[k]! || one.b[i]! - other.b[k]!;
}

function put(into: PairColumns, to: number, from: PairColumns, pair: number): void {
	into.a[to] = from.a[pair]!;
	into.b[to] = from.b[pair]!;
	into.ties[to] = from.ties[pair]!;
	into.redundancy[to] = from.redundancy[pair]!;
	into.oneMemberInView[to] = from.oneMemberInView[pair]!;
}
