import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import { blockOrder } from '#lib/graph/walks/groups/seriation.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Study } from '../study.ts';
import { groupsOf } from './groups.ts';

/** How the line between two groups looks in the matrix. */
type LineLook = 'thin' | 'thick' | 'forced';

/** Groups by groups, in an order in which blocks show. */
export interface Matrix {
	readonly groups: readonly { readonly code: string; readonly name: string }[];
	/** Groups with contacts, drawn or not. */
	readonly all: number;
	/** Contacts within each group. */
	readonly within: readonly number[];
	/** Two places in `groups`, the lower first, how many contacts, and how it looks. */
	readonly cells: readonly (readonly [a: number, b: number, ties: number, look: LineLook])[];
}

/** More would be too small to read and too slow to draw. */
const MOST = 60;

/** Groups without any contact are left out: the table of organisations has them. */
export function matrixOf(study: Study): Matrix {
	const { snapshot } = study.view;
	const { a, b, ties, redundancy, oneMemberInView, length } = groupPairsOf(snapshot);
	const groups = groupsOf(study);
	const { order, all } = orderOf(snapshot);
	const place = new Map(order.map((group, i) => [group, i]));
	const cells: Matrix['cells'][number][] = [];
	for (let i = 0; i < length; i++) {
		const [one, other] = [place.get(a[i]!), place.get(b[i]!)];
		if (one === undefined || other === undefined) continue;
		const isThin = redundancy[i] === 1;
		const look = !isThin ? 'thick' : oneMemberInView[i] ? 'forced' : 'thin';
		cells.push([Math.min(one, other), Math.max(one, other), ties[i]!, look]);
	}
	const { within } = withinOf(snapshot);
	return {
		groups: order.map((group) => ({ code: groups.code(group), name: groups.name(group) })),
		all,
		within: order.map((group) => within[group]!),
		cells
	};
}

/** Contacts within each group; under `directed` an arc each way is one contact. */
const withinOf = remember((snapshot: Snapshot) => ({
	within: mixingOf({ ...snapshot, directed: false }).within
}));

/** Those with the most contacts across when there are too many; of equals the lower. */
const orderOf = remember((snapshot: Snapshot) => {
	const { a, b, ties, length } = groupPairsOf(snapshot);
	const { groups } = snapshot;
	const { within } = withinOf(snapshot);
	const across = new Int32Array(groups);
	for (let i = 0; i < length; i++) {
		across[a[i]!]! += ties[i]!;
		across[b[i]!]! += ties[i]!;
	}
	const met = Array.from({ length: groups }, (_, g) => g).filter(
		(g) => across[g]! + within[g]! > 0
	);
	const drawn = [...met]
		.sort((x, y) => across[y]! - across[x]! || x - y)
		.slice(0, MOST)
		.sort((x, y) => x - y);
	const place = new Map(drawn.map((group, i) => [group, i]));
	const counts = new Float64Array(drawn.length ** 2);
	for (let i = 0; i < length; i++) {
		const [one, other] = [place.get(a[i]!), place.get(b[i]!)];
		if (one === undefined || other === undefined) continue;
		counts[one * drawn.length + other] = counts[other * drawn.length + one] = ties[i]!;
	}
	return { order: blockOrder(counts, drawn.length).map((i) => drawn[i]!), all: met.length };
});
