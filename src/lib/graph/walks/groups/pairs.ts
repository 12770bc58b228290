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
	const starts: number[] = [];
	for (let i = 0; i < order.length; i++) {
		const before = i > 0 ? order[i - 1]! : -1;
		const tie = order[i]!;
		const isNew =
			before < 0 ||
			ties.groupA[tie] !== ties.groupA[before] ||
			ties.groupB[tie] !== ties.groupB[before];
		if (isNew) starts.push(i);
	}
	const length = starts.length;
	const column = (): Int32Array => new Int32Array(length);
	const pairs = { a: column(), b: column(), ties: column(), redundancy: column() };
	const carriers = new Int32Array(length * 2).fill(-1);
	const oneMemberInView = new Uint8Array(length);
	const members = membersPerGroup(snapshot);
	const matcher = new PairMatcher(snapshot.helpers);
	for (let pair = 0; pair < length; pair++) {
		const run = order.subarray(starts[pair]!, starts[pair + 1] ?? order.length);
		const a = ties.groupA[run[0]!]!;
		const b = ties.groupB[run[0]!]!;
		pairs.a[pair] = a;
		pairs.b[pair] = b;
		pairs.ties[pair] = run.length;
		pairs.redundancy[pair] = matcher.match(run, ties);
		const found = carriersOf(run, ties);
		found.forEach((carrier, i) => (carriers[pair * 2 + i] = carrier));
		oneMemberInView[pair] = members[a] === 1 || members[b] === 1 ? 1 : 0;
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

function carriersOf(run: Int32Array, { inA, inB }: CrossTies): number[] {
	const [first] = run;
	const carriers: number[] = [];
	if (run.every((tie) => inA[tie] === inA[first!])) carriers.push(inA[first!]!);
	if (run.every((tie) => inB[tie] === inB[first!])) carriers.push(inB[first!]!);
	return carriers.sort((p, q) => p - q);
}

/** Numbers the people of one pair of groups, so that the matching is as small as the pair. */
class PairMatcher {
	/** Per helper its number on its side, valid while `met` says so. */
	readonly #number: Int32Array;
	readonly #met: Int32Array;
	#pair = 0;

	constructor(helpers: number) {
		this.#number = new Int32Array(helpers);
		this.#met = new Int32Array(helpers);
	}

	match(run: Int32Array, { inA, inB }: CrossTies): number {
		if (run.length === 1) return 1;
		this.#pair++;
		// Within a run ties stand by their end in A, for they were collected that way.
		const offsets = new Int32Array(run.length + 1);
		const targets = new Int32Array(run.length);
		let left = 0;
		let right = 0;
		run.forEach((tie, i) => {
			if (i > 0 && inA[tie] !== inA[run[i - 1]!]) left++;
			const q = inB[tie]!;
			if (this.#met[q] !== this.#pair) {
				this.#met[q] = this.#pair;
				this.#number[q] = right++;
			}
			targets[i] = this.#number[q]!;
			offsets[left + 1] = i + 1;
		});
		return maximumMatching({ offsets: offsets.slice(0, left + 2), targets, right });
	}
}
