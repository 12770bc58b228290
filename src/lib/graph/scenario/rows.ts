import type { Adjacency } from '../adjacency.ts';
import { narrowed } from '../numbers.ts';

/** Ties that a scenario adds to rows, by draft number of the node: target to strength. */
export type Added = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Evidence of a tie that nobody told: it is part of a scenario. */
export const IMAGINED = -1;

/**
 * How nodes are numbered anew. Draft numbers are those of the snapshot with newcomers
 * behind them; new numbers keep the order of those that stay.
 */
export interface Renumbering {
	/** Per draft number the new one, -1 when the node is gone. */
	readonly next: Int32Array;
	/** Per new number the draft number. */
	readonly before: Int32Array;
}

/**
 * Rows without the nodes that are gone and with the ties that were added. An added tie
 * beside one that is there adds to its strength. O(nodes + ties), sorting what is added.
 *
 * @param rows of the nodes of the snapshot; newcomers have none
 */
export function editRows(rows: Adjacency, { next, before }: Renumbering, added: Added): Adjacency {
	const nodes = rows.offsets.length - 1;
	let extra = 0;
	for (const targets of added.values()) extra += targets.size;
	const most = rows.targets.length + extra;
	const offsets = new Int32Array(before.length + 1);
	const targets = new Int32Array(most);
	const weights = new Float64Array(most);
	const ties = new Int32Array(most);
	let length = 0;
	for (let node = 0; node < before.length; node++) {
		const draft = before[node]!;
		const fresh = sorted(added.get(draft), next);
		let at = 0;
		const end = draft < nodes ? rows.offsets[draft + 1]! : 0;
		for (let k = draft < nodes ? rows.offsets[draft]! : 0; k < end; k++) {
			const target = next[rows.targets[k]!]!;
			if (target < 0) continue;
			while (at < fresh.length && fresh[at]![0] < target) put(fresh[at++]!);
			targets[length] = target;
			weights[length] = rows.weights[k]!;
			if (at < fresh.length && fresh[at]![0] === target) weights[length]! += fresh[at++]![1];
			ties[length++] = rows.ties[k]!;
		}
		while (at < fresh.length) put(fresh[at++]!);
		offsets[node + 1] = length;
	}
	function put([target, weight]: readonly [number, number]): void {
		targets[length] = target;
		weights[length] = weight;
		ties[length++] = IMAGINED;
	}
	return {
		offsets,
		targets: targets.subarray(0, length),
		weights: narrowed(weights.subarray(0, length)),
		ties: ties.subarray(0, length)
	};
}

function sorted(
	added: ReadonlyMap<number, number> | undefined,
	next: Int32Array
): readonly (readonly [number, number])[] {
	if (!added) return NOTHING;
	const fresh: (readonly [number, number])[] = [];
	for (const [target, weight] of added) {
		if (next[target]! >= 0) fresh.push([next[target]!, weight]);
	}
	return fresh.sort(([a], [b]) => a - b);
}

const NOTHING: readonly (readonly [number, number])[] = [];
