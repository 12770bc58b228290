import type { Snapshot } from '../../snapshot.ts';
import { componentsOf } from '../components.ts';
import { removalOf } from '../removal.ts';

/**
 * For each helper the pairs of groups that reach each other now and no longer do
 * without them, reported as (helper, lower group, higher group), sorted. Two groups
 * reach each other when a piece holds somebody of both. A flood of their piece per
 * helper: O(helpers * ties), and O(groups) per group that drops out of the largest
 * part.
 */
export function unreachablePairs(
	snapshot: Snapshot,
	report: (helper: number, a: number, b: number) => void
): void {
	const { contacts, helpers, helper } = snapshot;
	const { of } = componentsOf(contacts);
	const groupsOfPiece = groupsPer(of, helper.group, helpers);
	const piecesOfGroup = groupsPer(helper.group, of, helpers);
	const inPiece = membersIn(of, helper.group, helpers);
	const { pieces } = removalOf(contacts);
	const walk = { queue: new Int32Array(helpers), metBy: new Int32Array(helpers).fill(-1) };
	for (let p = 0; p < helpers; p++) {
		// Without them the piece stays whole, and so does the part of their group in it.
		const isSpared = helper.group[p]! < 0 || inPiece(of[p]!, helper.group[p]!) > 1;
		if (pieces[p]! < 2 && isSpared) continue;
		const before = groupsOfPiece.get(of[p]!) ?? new Set<number>();
		if (before.size < 2) continue;
		const parts = partsWithout(snapshot, p, walk);
		const largest = parts.reduce<Set<number>>((a, b) => (b.size > a.size ? b : a), new Set());
		const lost: [number, number][] = [];
		for (const x of before) {
			if (largest.has(x)) continue;
			const together = new Set(parts.filter((groups) => groups.has(x)).flatMap((g) => [...g]));
			for (const y of before) {
				const isCounted = x === y || (y < x && !largest.has(y));
				if (isCounted || together.has(y)) continue;
				const elsewhere = [...piecesOfGroup.get(x)!].some(
					(piece) => piece !== of[p] && piecesOfGroup.get(y)!.has(piece)
				);
				if (!elsewhere) lost.push(x < y ? [x, y] : [y, x]);
			}
		}
		lost.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
		for (const [a, b] of lost) report(p, a, b);
	}
}

/** Distinct values per key; what has no key or no value (below 0) is left out. */
function groupsPer(key: Int32Array, value: Int32Array, length: number) {
	const found = new Map<number, Set<number>>();
	for (let i = 0; i < length; i++) {
		if (key[i]! < 0 || value[i]! < 0) continue;
		if (!found.has(key[i]!)) found.set(key[i]!, new Set());
		found.get(key[i]!)!.add(value[i]!);
	}
	return found;
}

/** How many of a group stand in a piece. */
function membersIn(piece: Int32Array, group: Int32Array, length: number) {
	const count = new Map<string, number>();
	for (let p = 0; p < length; p++) {
		const key = `${piece[p]}|${group[p]}`;
		count.set(key, (count.get(key) ?? 0) + 1);
	}
	return (ofPiece: number, ofGroup: number): number => count.get(`${ofPiece}|${ofGroup}`) ?? 0;
}

/** The groups in each part that the piece of a helper falls into without them. */
function partsWithout(
	{ contacts, helper }: Snapshot,
	leaver: number,
	{ queue, metBy }: { readonly queue: Int32Array; readonly metBy: Int32Array }
): Set<number>[] {
	const { offsets, targets } = contacts;
	metBy[leaver] = leaver;
	const parts: Set<number>[] = [];
	for (let k = offsets[leaver]!; k < offsets[leaver + 1]!; k++) {
		if (metBy[targets[k]!] === leaver) continue;
		const groups = new Set<number>();
		metBy[targets[k]!] = leaver;
		queue[0] = targets[k]!;
		for (let head = 0, tail = 1; head < tail; head++) {
			const node = queue[head]!;
			if (helper.group[node]! >= 0) groups.add(helper.group[node]!);
			for (let j = offsets[node]!; j < offsets[node + 1]!; j++) {
				if (metBy[targets[j]!] === leaver) continue;
				metBy[targets[j]!] = leaver;
				queue[tail++] = targets[j]!;
			}
		}
		parts.push(groups);
	}
	return parts;
}
