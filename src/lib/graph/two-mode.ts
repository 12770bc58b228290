import type { Lists } from '#lib/domain/records/lists.ts';
import { byCodePoint } from '#lib/domain/fold.ts';
import { adjacencyFrom, bothWays } from './adjacency.ts';
import { starts, type Directory } from './directory.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

/**
 * Households and helpers as the nodes of one graph, with help and contact as its ties.
 * For the analyst who wants the file as it stands: a household joins all its helpers, so
 * nothing of it may be read as a net of helpers.
 */
export interface TwoMode {
	/** `helper.formal` tells the two sides apart: 1 = helper, 0 = household. */
	readonly snapshot: Snapshot;
	/** Codes of the nodes, in their order. */
	readonly codes: readonly string[];
}

export function twoModeOf({ snapshot, resolution }: View, { codes }: Directory): TwoMode {
	const { helpers, households, support, contacts } = snapshot;
	const count = helpers + households;
	const { household: first } = starts(snapshot);
	const order = Array.from({ length: count }, (_, i) => i);
	const nameOf = (i: number): string => codes[i < helpers ? i : first + i - helpers]!;
	order.sort((a, b) => byCodePoint(nameOf(a), nameOf(b)) || a - b);
	const place = new Int32Array(count);
	order.forEach((node, i) => (place[node] = i));
	const ties = { from: [] as number[], to: [] as number[], weight: [] as number[] };
	const add = (from: number, to: number, weight: number): void => {
		ties.from.push(place[from]!);
		ties.to.push(place[to]!);
		ties.weight.push(weight);
	};
	support.helper.forEach((helper, i) => {
		const strength = resolution.ties.strengthForward[support.tie[i]!]!;
		add(helper, helpers + support.household[i]!, strength || 1);
	});
	for (let p = 0; p < helpers; p++) {
		for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
			if (contacts.targets[k]! > p) add(p, contacts.targets[k]!, contacts.weights[k]!);
		}
	}
	const length = ties.from.length;
	const tie = new Int32Array(length);
	const isHelper = Uint8Array.from(order, (node) => Number(node < helpers));
	return {
		snapshot: {
			...emptied(snapshot),
			helpers: count,
			contacts: adjacencyFrom(count, bothWays({ ...ties, tie, length })),
			helper: {
				formal: isHelper,
				person: new Uint8Array(count).fill(1),
				answered: new Uint8Array(count).fill(1),
				namedAll: new Uint8Array(count),
				onRoster: new Uint8Array(count),
				organisation: Int32Array.from(order, (i) =>
					i < helpers ? snapshot.helper.organisation[i]! : -1
				),
				employers: noLists(count),
				group: Int32Array.from(order, (i) => (i < helpers ? snapshot.helper.group[i]! : -1)),
				lifeDomains: noLists(count)
			}
		},
		codes: order.map(nameOf)
	};
}

/** Nothing but nodes: no households beside them, nobody to ask, nobody to stand in. */
function emptied(snapshot: Snapshot): Snapshot {
	const none = new Int32Array(1);
	const rows = { offsets: none, targets: none.subarray(0, 0) };
	return {
		...snapshot,
		directed: false,
		out: undefined,
		in: undefined,
		households: 0,
		forums: 0,
		noContact: rows,
		seats: noLists(0),
		support: {
			...snapshot.support,
			offsets: none,
			helper: none.subarray(0, 0),
			household: none.subarray(0, 0)
		}
	};
}

function noLists(count: number): Lists {
	return { offsets: new Int32Array(count + 1), values: new Int32Array(0) };
}
