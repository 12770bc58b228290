import { positionOf } from '../../adjacency.ts';
import type { Snapshot } from '../../snapshot.ts';
import { componentsOf } from '../components.ts';
import { remember } from '../remember.ts';
import { pairsOf } from '../rows.ts';
import { teamsOf, type Members, type Teams } from './seats.ts';
import { UnionFind } from '../union-find.ts';

/** What is known of the pairs within each household's team. */
export interface TeamPairs {
	/** Per household how many sit in the team. */
	readonly members: Int32Array;
	/** Pairs with contact. */
	readonly contact: Int32Array;
	/** Pairs of whom it is known whether they have contact. */
	readonly known: Int32Array;
	/** Separate parts when every unknown pair is counted as having no contact. */
	readonly partsAtMost: Int32Array;
	/** Separate parts when every unknown pair is counted as having contact. */
	readonly partsAtLeast: Int32Array;
}

const OF_ALL = remember((snapshot: Snapshot) => count(snapshot, teamsOf(snapshot, 'all')));
const OF_FORMAL = remember((snapshot: Snapshot) => count(snapshot, teamsOf(snapshot, 'formal')));

export function teamPairsOf(snapshot: Snapshot, members: Members): TeamPairs {
	return members === 'all' ? OF_ALL(snapshot) : OF_FORMAL(snapshot);
}

/** O(seats + ties between them), and pairs only of teams that are not one part yet not fully known. */
function count(snapshot: Snapshot, teams: Teams): TeamPairs {
	const { households } = snapshot;
	const { of, count: allParts } = componentsOf(teams.contacts);
	const pieces = new UnionFind(allParts);
	const columns = {
		members: new Int32Array(households),
		contact: new Int32Array(households),
		known: new Int32Array(households),
		partsAtMost: new Int32Array(households),
		partsAtLeast: new Int32Array(households)
	};
	for (let h = 0; h < households; h++) {
		const first = teams.offsets[h]!;
		const end = teams.offsets[h + 1]!;
		if (first === end) continue;
		const members = end - first;
		columns.members[h] = members;
		columns.contact[h] = tiesBetween(teams.contacts.offsets, first, end);
		columns.known[h] = knownPairs(snapshot, teams, first, end);
		// Pieces are numbered by their first seat, so those of a team follow each other.
		let parts = 0;
		let highest = of[first]! - 1;
		for (let s = first; s < end; s++) {
			if (of[s]! > highest) {
				highest = of[s]!;
				parts++;
			}
		}
		columns.partsAtMost[h] = parts;
		const isAllKnown = columns.known[h] === pairsOf(members);
		columns.partsAtLeast[h] =
			parts === 1 || isAllKnown ? parts : partsAtLeast(snapshot, teams, of, pieces, h, parts);
	}
	return columns;
}

function tiesBetween(offsets: Int32Array, first: number, end: number): number {
	return (offsets[end]! - offsets[first]!) / 2;
}

/**
 * Pairs known through a list are counted by what the two are: with both (named
 * everyone, stands on the list), with one of the two, or with neither. Contacts and
 * denials of pairs that no list speaks of come on top.
 */
function knownPairs(snapshot: Snapshot, teams: Teams, first: number, end: number): number {
	const { namedAll, onRoster } = snapshot.helper;
	let both = 0;
	let named = 0;
	let listed = 0;
	let loose = 0;
	for (let s = first; s < end; s++) {
		const p = teams.helper[s]!;
		if (namedAll[p] && onRoster[p]) both++;
		else if (namedAll[p]) named++;
		else if (onRoster[p]) listed++;
		loose += looseTies(snapshot, teams, s);
	}
	return pairsOf(both) + both * (named + listed) + named * listed + loose;
}

/** Ties to later seats of which no list speaks: contacts, and denials that nobody contests. */
function looseTies(snapshot: Snapshot, teams: Teams, s: number): number {
	const { contacts, noContact, helper } = teams;
	const isLoose = (other: number): boolean =>
		other > s && !isListed(snapshot, helper[s]!, helper[other]!);
	let loose = 0;
	for (let k = contacts.offsets[s]!; k < contacts.offsets[s + 1]!; k++) {
		if (isLoose(contacts.targets[k]!)) loose++;
	}
	let at = contacts.offsets[s]!;
	for (let k = noContact.offsets[s]!; k < noContact.offsets[s + 1]!; k++) {
		const other = noContact.targets[k]!;
		while (at < contacts.offsets[s + 1]! && contacts.targets[at]! < other) at++;
		const isContested = at < contacts.offsets[s + 1]! && contacts.targets[at] === other;
		if (!isContested && isLoose(other)) loose++;
	}
	return loose;
}

/** Whether one of two was asked to name everyone while the other stood on the list. */
function isListed({ helper }: Snapshot, a: number, b: number): boolean {
	const { namedAll, onRoster } = helper;
	return Boolean((namedAll[a] && onRoster[b]) || (namedAll[b] && onRoster[a]));
}

/** Joins the parts that an unknown pair may join, and stops when one is left. */
function partsAtLeast(
	snapshot: Snapshot,
	{ offsets, helper, noContact }: Teams,
	of: Int32Array,
	pieces: UnionFind,
	household: number,
	parts: number
): number {
	const end = offsets[household + 1]!;
	let left = parts;
	for (let s = offsets[household]!; s < end && left > 1; s++) {
		for (let other = s + 1; other < end && left > 1; other++) {
			// Two parts have no contact, so all that is left is whether somebody said so.
			if (pieces.find(of[s]!) === pieces.find(of[other]!)) continue;
			if (isListed(snapshot, helper[s]!, helper[other]!)) continue;
			if (positionOf(noContact, s, other) >= 0) continue;
			pieces.join(of[s]!, of[other]!);
			left--;
		}
	}
	return left;
}
