import { PAIR, type Snapshot } from '../snapshot.ts';
import { pairState } from '../pairs.ts';
import { groupPairsOf } from '../walks/groups/pairs.ts';
import { remember } from '../walks/remember.ts';
import { teamsOf } from '../walks/teams/seats.ts';
import { UnionFind } from '../walks/union-find.ts';
import { householdCounts, isIn, sharedHouseholds, type Wishes } from './wishes.ts';

/** Two who might be introduced, and why they. */
export interface Introduction {
	readonly a: number;
	readonly b: number;
	/** By agreement they should be in contact already. */
	readonly isAgreed: boolean;
	/** Nobody asked yet whether they are in contact: the question comes first. */
	readonly isNotAsked: boolean;
	/** Households they both come to. */
	readonly shared: number;
}

/** Two who are in different parts around a household. */
interface Joining extends Introduction {
	/** Also if everybody nobody asked about were in contact. */
	readonly isCertain: boolean;
}

/** The fewest introductions that join the parts around a household. */
interface JoiningParts {
	readonly introductions: readonly Joining[];
	/** Separate parts of the team, now and then; unknown pairs count as no contact. */
	readonly partsBefore: number;
	readonly partsAfter: number;
}

/**
 * Whom to introduce so that the professionals around a household can all reach each
 * other: as many ties as there are parts, less one, which is the fewest there can be.
 * Among those the ones asked first: agreed on paper, between people with a name, who
 * share most households, who have fewest contacts. That is a minimum spanning tree over
 * the parts (Kruskal), so it is exact. O(pairs of the team, sorted).
 */
export function joinParts(
	snapshot: Snapshot,
	household: number,
	wishes: Wishes = {}
): JoiningParts {
	const teams = teamsOf(snapshot, 'formal');
	const [first, end] = [teams.offsets[household]!, teams.offsets[household + 1]!];
	const members = Array.from(teams.helper.subarray(first, end));
	const parts = new UnionFind(members.length);
	let left = members.length;
	for (let s = first; s < end; s++) {
		for (let k = teams.contacts.offsets[s]!; k < teams.contacts.offsets[s + 1]!; k++) {
			if (parts.join(s - first, teams.contacts.targets[k]! - first)) left--;
		}
	}
	const partsBefore = left;
	const candidates = pairsOf(snapshot, members, members, wishes).filter(
		({ from, to }) => parts.find(from) !== parts.find(to)
	);
	const possible = possibleParts(snapshot, members);
	const introductions: Joining[] = [];
	for (const { introduction, from, to } of candidates.sort(byFitness)) {
		if (!parts.join(from, to)) continue;
		introductions.push({ ...introduction, isCertain: possible.find(from) !== possible.find(to) });
		left--;
	}
	return { introductions, partsBefore, partsAfter: left };
}

/** The parts when every pair nobody asked about counts as contact. */
function possibleParts(snapshot: Snapshot, members: readonly number[]): UnionFind {
	const parts = new UnionFind(members.length);
	for (let i = 0; i < members.length; i++) {
		for (let k = i + 1; k < members.length; k++) {
			if (pairState(snapshot, members[i]!, members[k]!) !== PAIR.none) parts.join(i, k);
		}
	}
	return parts;
}

/** A second carrier for a line between two organisations that runs through one person. */
export interface SecondCarrier {
	readonly a: number;
	readonly b: number;
	/** Missing where nobody else can be asked: of one organisation too few people are in view. */
	readonly introduction?: Introduction;
}

/**
 * Per line that runs through one person whom to introduce, so that it runs through two:
 * one tie a line, between two who are in none of its contacts alone. Lines with one
 * member in view on a side are left out, for there is nobody to ask. Exact. O(pairs of
 * people of the two organisations).
 */
export function secondCarriers(snapshot: Snapshot, wishes: Wishes = {}): readonly SecondCarrier[] {
	const lines = groupPairsOf(snapshot);
	const people = peopleOfGroups(snapshot);
	const found: SecondCarrier[] = [];
	for (let i = 0; i < lines.length; i++) {
		if (lines.redundancy[i] !== 1 || lines.oneMemberInView[i]) continue;
		const carriers = lines.carriers.subarray(i * 2, i * 2 + 2);
		const others = (group: number): number[] => people[group]!.filter((p) => !carriers.includes(p));
		const [a, b] = [lines.a[i]!, lines.b[i]!];
		const [best] = pairsOf(snapshot, others(a), others(b), wishes).sort(byFitness);
		found.push({ a, b, ...(best ? { introduction: best.introduction } : {}) });
	}
	return found;
}

const peopleOfGroups = remember(({ helper, helpers, groups }: Snapshot): readonly number[][] => {
	const people: number[][] = Array.from({ length: groups }, () => []);
	for (let p = 0; p < helpers; p++) {
		if (helper.group[p]! >= 0 && helper.formal[p]) people[helper.group[p]!]!.push(p);
	}
	return people;
});

interface Candidate {
	readonly introduction: Introduction;
	/** Places in the two lists. */
	readonly from: number;
	readonly to: number;
	/** Ends that are a person with a name; contacts of both ends. */
	readonly persons: number;
	readonly contacts: number;
}

/** Pairs without contact of two lists of people (or of one with itself) that wishes allow. */
function pairsOf(
	snapshot: Snapshot,
	left: readonly number[],
	right: readonly number[],
	{ within, atMostHouseholds, agreed }: Wishes
): Candidate[] {
	const { organisation, person } = snapshot.helper;
	const { offsets } = snapshot.contacts;
	const counts = householdCounts(snapshot);
	const isFree = (p: number): boolean => counts[p]! <= (atMostHouseholds ?? Infinity);
	const isOf = (p: number): boolean => within === undefined || organisation[p] === within;
	const degree = (p: number): number => offsets[p + 1]! - offsets[p]!;
	const found: Candidate[] = [];
	for (let from = 0; from < left.length; from++) {
		for (let to = left === right ? from + 1 : 0; to < right.length; to++) {
			const [a, b] = [left[from]!, right[to]!];
			if (!isFree(a) || !isFree(b) || !(isOf(a) || isOf(b))) continue;
			const state = pairState(snapshot, a, b);
			if (state === PAIR.contact) continue;
			found.push({
				introduction: {
					a,
					b,
					isAgreed: isIn(agreed, a, b),
					isNotAsked: state === PAIR.notAsked,
					shared: sharedHouseholds(snapshot, a, b)
				},
				from,
				to,
				persons: person[a]! + person[b]!,
				contacts: degree(a) + degree(b)
			});
		}
	}
	return found;
}

function byFitness(x: Candidate, y: Candidate): number {
	return (
		Number(y.introduction.isAgreed) - Number(x.introduction.isAgreed) ||
		y.persons - x.persons ||
		y.introduction.shared - x.introduction.shared ||
		x.contacts - y.contacts ||
		x.introduction.a - y.introduction.a ||
		x.introduction.b - y.introduction.b
	);
}
