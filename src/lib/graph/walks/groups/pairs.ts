import { countingSort } from '../../adjacency.ts';
import type { Snapshot } from '../../snapshot.ts';
import { maximumMatching } from './matching.ts';
import { remember } from '../remember.ts';

/**
 * Pairs of groups (as a rule organisations) with at least one contact between their
 * people, sorted by the two groups, lower first. Every array has one entry a pair.
 */
export interface GroupPairs {
	readonly length: number;
	readonly a: Int32Array;
	readonly b: Int32Array;
	/** Contacts between people of the two. */
	readonly ties: Int32Array;
	/** The fewest people whose departure removes every contact between the two. */
	readonly redundancy: Int32Array;
	/** Two entries a pair: whoever is in every contact, rising, -1 for none. */
	readonly carriers: Int32Array;
	/** 1 = one of the two groups has one person in view, so that one carrier is forced. */
	readonly oneMemberInView: Uint8Array;
}

/** O(helpers + groups + ties), and the matching per pair. Nobody without a group counts. */
export const groupPairsOf: (snapshot: Snapshot) => GroupPairs = remember((snapshot) => {
	const { groups } = snapshot;
	const ties = crossTies(snapshot);
	const byB = countingSort(groups, ties.length, ties.groupB);
	const order = countingSort(groups, ties.length, ties.groupA, byB);
	const { groupA, groupB } = ties;
	/** Where the ties of each pair begin in `order`. */
	const starts = new Int32Array(ties.length + 1);
	let length = 0;
	for (let i = 0, a = -1, b = -1; i < order.length; i++) {
		const tie = order[i]!;
		if (groupA[tie] === a && groupB[tie] === b) continue;
		a = groupA[tie]!;
		b = groupB[tie]!;
		starts[length++] = i;
	}
	starts[length] = order.length;
	const column = (): Int32Array => new Int32Array(length);
	const pairs = { a: column(), b: column(), ties: column(), redundancy: column() };
	const carriers = new Int32Array(length * 2).fill(-1);
	const oneMemberInView = new Uint8Array(length);
	const members = membersPerGroup(snapshot);
	const matcher = new PairMatcher(snapshot.helpers);
	for (let pair = 0; pair < length; pair++) {
		const first = starts[pair]!;
		const end = starts[pair + 1]!;
		const a = groupA[order[first]!]!;
		const b = groupB[order[first]!]!;
		pairs.a[pair] = a;
		pairs.b[pair] = b;
		pairs.ties[pair] = end - first;
		oneMemberInView[pair] = members[a] === 1 || members[b] === 1 ? 1 : 0;
		const carriesA = sameEnd(ties.inA, order, first, end);
		const carriesB = sameEnd(ties.inB, order, first, end);
		const [low, high] = carriesA < carriesB ? [carriesA, carriesB] : [carriesB, carriesA];
		carriers[pair * 2] = low < 0 ? high : low;
		carriers[pair * 2 + 1] = low < 0 ? -1 : high;
		// Two contacts that nobody shares need two to go.
		if (high >= 0) pairs.redundancy[pair] = 1;
		else if (end - first === 2) pairs.redundancy[pair] = 2;
		else pairs.redundancy[pair] = matcher.match(order.subarray(first, end), ties);
	}
	return { length, ...pairs, carriers, oneMemberInView };
});

/** Contacts between two groups: the end in the lower group first. */
interface CrossTies {
	readonly length: number;
	readonly inA: Int32Array;
	readonly inB: Int32Array;
	readonly groupA: Int32Array;
	readonly groupB: Int32Array;
}

function crossTies({ contacts, helper, helpers }: Snapshot): CrossTies {
	const { group } = helper;
	const most = contacts.targets.length >> 1;
	const columns = [0, 1, 2, 3].map(() => new Int32Array(most));
	const [inA, inB, groupA, groupB] = columns as [Int32Array, Int32Array, Int32Array, Int32Array];
	let length = 0;
	for (let p = 0; p < helpers; p++) {
		for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
			const q = contacts.targets[k]!;
			// Each contact once, from its end in the lower group.
			if (group[p]! < 0 || group[q]! <= group[p]!) continue;
			inA[length] = p;
			inB[length] = q;
			groupA[length] = group[p]!;
			groupB[length++] = group[q]!;
		}
	}
	return { length, inA, inB, groupA, groupB };
}

function membersPerGroup({ helper, groups }: Snapshot): Int32Array {
	const members = new Int32Array(groups);
	for (const group of helper.group) if (group >= 0) members[group]!++;
	return members;
}

/** Who is the end of all these ties; -1 when there are several. */
function sameEnd(of: Int32Array, order: Int32Array, first: number, end: number): number {
	const one = of[order[first]!]!;
	for (let i = first + 1; i < end; i++) if (of[order[i]!] !== one) return -1;
	return one;
}

/** The fewest people who are in every contact of one pair of groups. */
class PairMatcher {
	/** Per helper its number on its side, valid while `met` says so. */
	readonly #number: Int32Array;
	readonly #met: Int32Array;
	readonly #taken: Int32Array;
	#pair = 0;

	constructor(helpers: number) {
		this.#number = new Int32Array(helpers);
		this.#met = new Int32Array(helpers);
		this.#taken = new Int32Array(helpers);
	}

	/** Often all of the smaller side find somebody in one go; else they are matched anew. */
	match(run: Int32Array, ties: CrossTies): number {
		const { inA, inB } = ties;
		const met = this.#met;
		const taken = this.#taken;
		const pair = ++this.#pair;
		let left = 0;
		let right = 0;
		let matched = 0;
		for (let i = 0; i < run.length; i++) {
			const p = inA[run[i]!]!;
			const q = inB[run[i]!]!;
			if (met[p] !== pair) {
				met[p] = pair;
				left++;
			}
			if (met[q] !== pair) {
				met[q] = pair;
				this.#number[q] = right++;
			}
			if (taken[p] === pair || taken[q] === pair) continue;
			taken[p] = taken[q] = pair;
			matched++;
		}
		return matched === Math.min(left, right) ? matched : this.#matchAll(run, ties, left, right);
	}

	/** Within a run ties stand by their end in A, for they were collected that way. */
	#matchAll(run: Int32Array, { inA, inB }: CrossTies, left: number, right: number): number {
		const offsets = new Int32Array(left + 1);
		const targets = new Int32Array(run.length);
		for (let i = 0, at = 0; i < run.length; i++) {
			if (i > 0 && inA[run[i]!] !== inA[run[i - 1]!]) at++;
			targets[i] = this.#number[inB[run[i]!]!]!;
			offsets[at + 1] = i + 1;
		}
		return maximumMatching({ offsets, targets, right });
	}
}
