import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Fractions, WithoutClaims } from '#lib/domain/records/columns.ts';
import { GrowingInts, letGo } from '#lib/domain/records/growing.ts';
import { listAt, listsFrom, type Lists } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { countingSort } from '../adjacency.ts';
import { fractionsLike, narrowed } from '../numbers.ts';
import { TIE, type TieColumns } from '../resolve/tie-columns.ts';
import type { Resolution } from '../resolve/ties.ts';
import { KIND } from '../resolve/winners.ts';
import type { Support } from '../snapshot.ts';
import type { Nodes } from './nodes.ts';

const SUPPORT = TIE_KINDS.indexOf('support');
const PARTICIPATION = TIE_KINDS.indexOf('participation');
const COACH = 1 << SUPPORT_ROLES.indexOf('coach');

/** Who helps which household, by household and helper, with what each tie carries. O(ties). */
export function supportOf(
	scan: WithoutClaims,
	lens: Lens,
	ties: TieColumns,
	nodes: Nodes,
	employers: Lists,
	lifeDomains: Lists
): Support {
	const { helpers, households, number } = nodes;
	const wanted = lens.lifeDomains && new Set(lens.lifeDomains);
	const rows = new GrowingInts();
	const domainsOf = (t: number): Int32Array => {
		const own = listAt(ties.lifeDomains, t);
		return own.length > 0 ? own : listAt(lifeDomains, number[ties.from[t]!]!);
	};
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== SUPPORT || !(ties.state[t]! & TIE.present)) continue;
		if (scan.actors.kind[ties.from[t]!] === KIND.organisation) continue;
		if (number[ties.from[t]!]! < 0 || number[ties.to[t]!]! < 0) continue;
		if (!lens.coach && ties.roles[t]! & COACH) continue;
		if (wanted && !domainsOf(t).some((word) => wanted.has(scan.words.domain[word]!))) continue;
		rows.push(t);
	}
	const order = byHouseholdAndHelper(ties, nodes, rows.view());
	letGo(rows.view());
	const household = numbersAt(ties.to, order, number);
	const helper = numbersAt(ties.from, order, number);
	const offsets = offsetsOf(household, households.length);
	return {
		offsets,
		household,
		helper,
		roles: columnOf(new Uint16Array(order.length), order, ties.roles),
		contacts: narrowed(columnOf(fractionsLike(ties.contacts, order.length), order, ties.contacts)),
		timesAMonth: narrowed(
			columnOf(fractionsLike(ties.timesAMonth, order.length), order, ties.timesAMonth)
		),
		tie: order,
		organisations: ownElse(behalfOf(ties, nodes), order, employers, helper),
		lifeDomains: ownElse(ties.lifeDomains, order, lifeDomains, helper),
		legalFrames: ownElse(ties.legalFrames, order),
		ofHelper: rowsByHelper(helper, helpers.length)
	};
}

function columnOf<Column extends Uint16Array | Fractions>(
	column: Column,
	order: Int32Array,
	values: Column
): Column {
	for (let i = 0; i < order.length; i++) column[i] = values[order[i]!]!;
	return column;
}

/** Of each tie its own list; where that is empty the one of its helper. */
function ownElse(own: Lists, order: Int32Array, other?: Lists, helper?: Int32Array): Lists {
	const offsets = new Int32Array(order.length + 1);
	const size = (lists: Lists, i: number): number => lists.offsets[i + 1]! - lists.offsets[i]!;
	for (let i = 0; i < order.length; i++) {
		const mine = size(own, order[i]!);
		offsets[i + 1] = offsets[i]! + (mine > 0 || !other ? mine : size(other, helper![i]!));
	}
	const values = new Int32Array(offsets[order.length]!);
	for (let i = 0; i < order.length; i++) {
		const isOwn = size(own, order[i]!) > 0 || !other;
		const from = isOwn ? own : other;
		let k = from.offsets[isOwn ? order[i]! : helper![i]!]!;
		for (let at = offsets[i]!; at < offsets[i + 1]!; at++) values[at] = from.values[k++]!;
	}
	return { offsets, values };
}

/** Per tie the organisations in view on whose behalf it is, rising. */
function behalfOf({ onBehalfOf, length }: TieColumns, { number }: Nodes): Lists {
	if (onBehalfOf.values.length === 0) return onBehalfOf;
	return listsFrom(
		Array.from({ length }, (_, t) =>
			Array.from(listAt(onBehalfOf, t), (actor) => number[actor]!)
				.filter((organisation) => organisation >= 0)
				.sort((a, b) => a - b)
		)
	);
}

function byHouseholdAndHelper(
	ties: TieColumns,
	{ helpers, households, number }: Nodes,
	rows: Int32Array
): Int32Array {
	const helper = numbersAt(ties.from, rows, number);
	const household = numbersAt(ties.to, rows, number);
	const byHelper = countingSort(helpers.length, rows.length, helper);
	const both = countingSort(households.length, rows.length, household, byHelper);
	letGo(helper, household, byHelper);
	for (let i = 0; i < both.length; i++) both[i] = rows[both[i]!]!;
	return both;
}

/** What actors at an end of ties are numbered, in the order of those ties. */
function numbersAt(ends: Int32Array, ties: Int32Array, number: Int32Array): Int32Array {
	const numbers = new Int32Array(ties.length);
	for (let i = 0; i < ties.length; i++) numbers[i] = number[ends[ties[i]!]!]!;
	return numbers;
}

/** Where the rows of each number begin, when they are sorted by it. */
function offsetsOf(numbers: Int32Array, length: number): Int32Array {
	const offsets = new Int32Array(length + 1);
	for (let i = 0; i < numbers.length; i++) offsets[numbers[i]! + 1]!++;
	for (let n = 0; n < length; n++) offsets[n + 1]! += offsets[n]!;
	return offsets;
}

function rowsByHelper(helper: Int32Array, helpers: number): Lists {
	const offsets = offsetsOf(helper, helpers);
	return { offsets, values: countingSort(helpers, helper.length, helper) };
}

/** Organisations that provide at a household without a person in view, rising. */
export function provisionsOf(
	scan: WithoutClaims,
	ties: TieColumns,
	{ households, number }: Nodes
): Lists {
	const provisions: number[][] = Array.from(households, () => []);
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== SUPPORT || !(ties.state[t]! & TIE.present)) continue;
		if (scan.actors.kind[ties.from[t]!] !== KIND.organisation) continue;
		const at = provisions[number[ties.to[t]!]!];
		const organisation = number[ties.from[t]!]!;
		if (at && organisation >= 0 && !at.includes(organisation)) at.push(organisation);
	}
	return listsFrom(provisions.map((list) => list.sort((a, b) => a - b)));
}

const A_YEAR = 365;

/** Per household how many professionals stopped, are waited for, or were last heard of long ago. */
export function comingAndGoing(
	scan: WithoutClaims,
	{ ties, admitted }: Resolution,
	{ households, number }: Nodes
): Readonly<Record<'ended' | 'waiting' | 'stale', Int32Array>> {
	const ended = new Int32Array(households.length);
	const waiting = new Int32Array(households.length);
	const stale = new Int32Array(households.length);
	const rows = new GrowingInts();
	const at = new GrowingInts();
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== SUPPORT) continue;
		if (scan.actors.kind[ties.from[t]!] !== KIND.professional) continue;
		const h = number[ties.to[t]!]!;
		if (h < 0) continue;
		rows.push(t);
		at.push(h);
	}
	const order = countingSort(households.length, rows.length, at.view());
	/** Whoever helps a household in one layer has not stopped there in another. */
	const countedAt = new Int32Array(scan.actors.length).fill(-1);
	const today = admitted.span.to;
	for (let start = 0, end = 0; start < order.length; start = end) {
		const h = at.get(order[start]!);
		for (; end < order.length && at.get(order[end]!) === h; end++) {
			const t = rows.get(order[end]!);
			const from = ties.from[t]!;
			if (!(ties.state[t]! & TIE.present)) continue;
			const told = ties.toldOn[t]!;
			const isOld = today < OPEN_END && told > OPEN_BEGIN && told < today - A_YEAR;
			if (countedAt[from] !== h && isOld && ties.state[t]! & TIE.openEnd) stale[h]!++;
			countedAt[from] = h;
		}
		for (let i = start; i < end; i++) {
			const t = rows.get(order[i]!);
			const state = ties.state[t]!;
			if (countedAt[ties.from[t]!] === h || !(state & (TIE.ended | TIE.waiting))) continue;
			countedAt[ties.from[t]!] = h;
			if (state & TIE.waiting) waiting[h]!++;
			else ended[h]!++;
		}
	}
	letGo(rows.view(), at.view(), order, countedAt);
	return { ended, waiting, stale };
}

/** Per forum the helpers who take part, rising. */
export function seatsOf(
	scan: WithoutClaims,
	ties: TieColumns,
	{ helpers, forums, number }: Nodes
): Lists {
	const seats: number[][] = Array.from(forums, () => []);
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== PARTICIPATION || !(ties.state[t]! & TIE.present)) continue;
		const p = number[ties.from[t]!]!;
		if (p < 0 || helpers[p] !== ties.from[t]) continue;
		const at = seats[number[ties.to[t]!]!];
		if (at && !at.includes(p)) at.push(p);
	}
	return listsFrom(seats.map((list) => list.sort((a, b) => a - b)));
}
