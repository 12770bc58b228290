import type { Lens } from '#lib/domain/lens.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { adjacencyFrom, bothWays, type Adjacency } from '../adjacency.ts';
import { TIE, type TieColumns } from '../resolve/tie-columns.ts';
import { KIND } from '../resolve/winners.ts';
import type { Confirmation } from '../snapshot.ts';
import type { Nodes } from './nodes.ts';

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

export interface Contacts {
	readonly undirected: Adjacency;
	readonly out: Adjacency;
	readonly in: Adjacency;
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
	scan: ScanColumns,
	lens: Lens,
	ties: TieColumns,
	{ helpers, organisations, number }: Nodes
): Contacts {
	const lines = new ArcList();
	const arcs = new ArcList();
	const denied = new ArcList();
	const between = new ArcList();
	let hasDirection = false;
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION) continue;
		const state = ties.state[t]!;
		const from = number[ties.from[t]!]!;
		const to = number[ties.to[t]!]!;
		if (from < 0 || to < 0) continue;
		const isShown = (state & TIE.present) !== 0 && isStrongEnough(lens, ties, t);
		const [forward, backward] = [ties.strengthForward[t]! || 0, ties.strengthBackward[t]! || 0];
		if (scan.actors.kind[ties.from[t]!] === KIND.organisation) {
			if (isShown) between.add(from, to, Math.max(forward, backward), t);
			continue;
		}
		if (state & TIE.denied) denied.add(from, to, 1, t);
		if (!isShown) continue;
		lines.add(from, to, Math.max(forward, backward), t);
		if (state & TIE.sided) hasDirection = true;
		if (state & TIE.forward) arcs.add(from, to, forward || 1, t);
		if (state & TIE.backward) arcs.add(to, from, backward || 1, t);
	}
	return {
		undirected: adjacencyFrom(helpers.length, bothWays(lines)),
		out: adjacencyFrom(helpers.length, arcs),
		in: adjacencyFrom(helpers.length, arcs.turned()),
		none: adjacencyFrom(helpers.length, bothWays(denied)),
		organisations: adjacencyFrom(organisations.length, bothWays(between)),
		hasDirection
	};
}

/**
 * Pairs of helpers by how many of their two ends name the contact, whatever the layer and
 * the rule. Where nothing is told with a side, nothing says who would confirm it.
 */
export function confirmationOf(
	scan: ScanColumns,
	ties: TieColumns,
	{ helpers, number }: Nodes,
	answered: Uint8Array,
	hasDirection: boolean
): Confirmation {
	const said = new Map<number, number>();
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION) continue;
		if (scan.actors.kind[ties.from[t]!] === KIND.organisation) continue;
		const says = ties.state[t]! & (TIE.saysFrom | TIE.saysTo | TIE.saysOther);
		const from = number[ties.from[t]!]!;
		const to = number[ties.to[t]!]!;
		if (!says || from < 0 || to < 0) continue;
		const isTurned = from > to;
		const key = isTurned ? to * helpers.length + from : from * helpers.length + to;
		said.set(key, (said.get(key) ?? 0) | sides(ties.state[t]!, isTurned));
	}
	let confirmed = 0;
	let oneSided = 0;
	let cannotBeConfirmed = 0;
	for (const [key, sidesSaid] of said) {
		const low = Math.floor(key / helpers.length);
		const high = key % helpers.length;
		const areBoth = (sidesSaid & BOTH_SIDES) === BOTH_SIDES;
		if (!hasDirection || !(sidesSaid & BOTH_SIDES)) cannotBeConfirmed++;
		else if (areBoth) confirmed++;
		else if (answered[low] && answered[high]) oneSided++;
		else cannotBeConfirmed++;
	}
	return { confirmed, oneSided, cannotBeConfirmed };
}

const LOW_SIDE = 1;
const HIGH_SIDE = 2;
const BOTH_SIDES = LOW_SIDE | HIGH_SIDE;

function sides(state: number, isTurned: boolean): number {
	const [low, high] = isTurned ? [TIE.saysTo, TIE.saysFrom] : [TIE.saysFrom, TIE.saysTo];
	return (state & low ? LOW_SIDE : 0) | (state & high ? HIGH_SIDE : 0);
}

/** Arcs in the order they were added. */
class ArcList {
	readonly from: number[] = [];
	readonly to: number[] = [];
	readonly weight: number[] = [];
	readonly tie: number[] = [];

	get length(): number {
		return this.from.length;
	}

	add(from: number, to: number, weight: number, tie: number): void {
		this.from.push(from);
		this.to.push(to);
		this.weight.push(weight);
		this.tie.push(tie);
	}

	turned() {
		const { from, to, weight, tie, length } = this;
		return { from: to, to: from, weight, tie, length };
	}
}
