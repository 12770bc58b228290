import type { Lens } from '#lib/domain/lens.ts';
import type { WithoutClaims } from '#lib/domain/records/columns.ts';
import { GrowingInts, GrowingNumbers, letGo } from '#lib/domain/records/growing.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import {
	adjacencyFrom,
	countingSort,
	undirectedFrom,
	type Adjacency,
	type Arcs
} from '../adjacency.ts';
import { narrowed } from '../numbers.ts';
import { TIE, type TieColumns } from '../resolve/tie-columns.ts';
import { KIND } from '../resolve/winners.ts';
import type { Confirmation } from '../snapshot.ts';
import type { Nodes } from './nodes.ts';

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

export interface Contacts {
	readonly undirected: Adjacency;
	/** The arcs, where the lens asks for them. */
	readonly out: Adjacency | undefined;
	readonly in: Adjacency | undefined;
	/** Pairs of helpers of whom a source says that they have no contact. */
	readonly none: Adjacency;
	readonly organisations: Adjacency;
	/** Whether any contact was told as an arc, or by one of its two ends. */
	readonly hasDirection: boolean;
}

/** Whether the strength of a tie, the higher of its two ways, lies within the lens. */
export function isStrongEnough(lens: Lens, ties: TieColumns, t: number): boolean {
	if (!lens.strength) return true;
	const strength = Math.max(ties.strengthForward[t]! || 0, ties.strengthBackward[t]! || 0);
	return strength >= lens.strength[0] && strength <= lens.strength[1];
}

/**
 * Contacts as rows. Layers are taken together with their strengths summed; a contact of
 * two ways counts at the stronger. O(ties).
 */
export function contactsOf(
	scan: WithoutClaims,
	lens: Lens,
	ties: TieColumns,
	{ helpers, organisations, number }: Nodes
): Contacts {
	const lines = new ArcList();
	const arcs = new ArcList();
	const denied = new ArcList();
	const between = new ArcList();
	const isDirected = lens.rule === 'directed';
	let hasDirection = false;
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION) continue;
		const state = ties.state[t]!;
		const from = number[ties.from[t]!]!;
		const to = number[ties.to[t]!]!;
		if (from < 0 || to < 0) continue;
		const isShown = (state & TIE.present) !== 0 && isStrongEnough(lens, ties, t);
		const forward = ties.strengthForward[t]! || 0;
		const backward = ties.strengthBackward[t]! || 0;
		if (scan.actors.kind[ties.from[t]!] === KIND.organisation) {
			if (isShown) between.add(from, to, Math.max(forward, backward), t);
			continue;
		}
		if (state & TIE.denied) denied.add(from, to, 1, t);
		if (!isShown) continue;
		lines.add(from, to, Math.max(forward, backward), t);
		if (state & TIE.sided) hasDirection = true;
		if (!isDirected) continue;
		if (state & TIE.forward) arcs.add(from, to, forward || 1, t);
		if (state & TIE.backward) arcs.add(to, from, backward || 1, t);
	}
	const contacts: Contacts = {
		undirected: narrow(undirectedFrom(helpers.length, lines.list())),
		out: isDirected ? narrow(adjacencyFrom(helpers.length, arcs.list())) : undefined,
		in: isDirected ? narrow(adjacencyFrom(helpers.length, arcs.turned())) : undefined,
		none: undirectedFrom(helpers.length, denied.list()),
		organisations: narrow(undirectedFrom(organisations.length, between.list())),
		hasDirection
	};
	for (const list of [lines, arcs, denied, between]) list.letGo();
	return contacts;
}

/**
 * Pairs of helpers by how many of their two ends name the contact, whatever the layer and
 * the rule. Where nothing is told with a side, nothing says who would confirm it.
 */
export function confirmationOf(
	scan: WithoutClaims,
	ties: TieColumns,
	{ helpers, number }: Nodes,
	answered: Uint8Array,
	hasDirection: boolean
): Confirmation {
	const lows = new GrowingInts();
	const highs = new GrowingInts();
	const said = new GrowingInts();
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION) continue;
		if (scan.actors.kind[ties.from[t]!] === KIND.organisation) continue;
		const says = ties.state[t]! & (TIE.saysFrom | TIE.saysTo | TIE.saysOther);
		const from = number[ties.from[t]!]!;
		const to = number[ties.to[t]!]!;
		if (!says || from < 0 || to < 0) continue;
		const isTurned = from > to;
		lows.push(isTurned ? to : from);
		highs.push(isTurned ? from : to);
		said.push(sides(ties.state[t]!, isTurned) | SAID);
	}
	const byLow = countingSort(helpers.length, lows.length, lows.view());
	/** What is said of the pairs of one lower end, by the higher one. */
	const ofPair = new Uint8Array(helpers.length);
	let confirmed = 0;
	let oneSided = 0;
	let cannotBeConfirmed = 0;
	for (let start = 0, end = 0; start < byLow.length; start = end) {
		const low = lows.get(byLow[start]!);
		for (; end < byLow.length && lows.get(byLow[end]!) === low; end++) {
			ofPair[highs.get(byLow[end]!)]! |= said.get(byLow[end]!);
		}
		for (let i = start; i < end; i++) {
			const high = highs.get(byLow[i]!);
			const sidesSaid = ofPair[high]! & BOTH_SIDES;
			if (!ofPair[high]) continue;
			ofPair[high] = 0;
			if (!hasDirection || !sidesSaid) cannotBeConfirmed++;
			else if (sidesSaid === BOTH_SIDES) confirmed++;
			else if (answered[low] && answered[high]) oneSided++;
			else cannotBeConfirmed++;
		}
	}
	letGo(lows.view(), highs.view(), said.view(), byLow);
	return { confirmed, oneSided, cannotBeConfirmed };
}

const LOW_SIDE = 1;
const HIGH_SIDE = 2;
const BOTH_SIDES = LOW_SIDE | HIGH_SIDE;
const SAID = 4;

function sides(state: number, isTurned: boolean): number {
	const low = isTurned ? TIE.saysTo : TIE.saysFrom;
	const high = isTurned ? TIE.saysFrom : TIE.saysTo;
	return (state & low ? LOW_SIDE : 0) | (state & high ? HIGH_SIDE : 0);
}

function narrow(rows: Adjacency): Adjacency {
	const weights = narrowed(rows.weights);
	letGo(rows.weights);
	return { ...rows, weights };
}

/** Arcs in the order they were added. */
class ArcList {
	readonly #from = new GrowingInts();
	readonly #to = new GrowingInts();
	readonly #weight = new GrowingNumbers();
	readonly #tie = new GrowingInts();

	add(from: number, to: number, weight: number, tie: number): void {
		this.#from.push(from);
		this.#to.push(to);
		this.#weight.push(weight);
		this.#tie.push(tie);
	}

	list(): Arcs {
		return {
			from: this.#from.view(),
			to: this.#to.view(),
			weight: this.#weight.view(),
			tie: this.#tie.view(),
			length: this.#from.length
		};
	}

	letGo(): void {
		letGo(this.#from.view(), this.#to.view(), this.#weight.view(), this.#tie.view());
	}

	turned(): Arcs {
		const arcs = this.list();
		return { ...arcs, from: arcs.to, to: arcs.from };
	}
}
