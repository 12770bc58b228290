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

/** Whether every node keeps its number, and none comes or goes. */
export function isUnchanged({ next, before }: Renumbering): boolean {
	return next.length === before.length && before.every((draft, number) => draft === number);
}

/**
 * Rows without the nodes that are gone and with the ties that were added. An added tie
 * beside one that is there adds to its strength. Strengths and evidence are copied as far
 * as they follow each other. O(nodes + ties), sorting what is added.
 *
 * @param rows of the nodes of the snapshot; newcomers have none
 */
export function editRows(rows: Adjacency, numbers: Renumbering, added: Added): Adjacency {
	const { next, before } = numbers;
	const nodes = rows.offsets.length - 1;
	let most = rows.targets.length;
	for (const targets of added.values()) most += targets.size;
	const offsets = new Int32Array(before.length + 1);
	const targets = new Int32Array(most);
	const weights = new Float64Array(most);
	const ties = new Int32Array(most);
	const isSame = isUnchanged(numbers);
	/** Places from here are the same at the end of what is written, but for their copy. */
	let copied = 0;
	let length = 0;
	/** Copies up to a place, which stands at `length`, and goes on from another. */
	const copyTo = (place: number, goOn: number): void => {
		const at = length - (place - copied);
		weights.set(rows.weights.subarray(copied, place), at);
		ties.set(rows.ties.subarray(copied, place), at);
		if (isSame) targets.set(rows.targets.subarray(copied, place), at);
		copied = goOn;
	};
	const put = (target: number, weight: number, tie: number): void => {
		targets[length] = target;
		weights[length] = weight;
		ties[length++] = tie;
	};
	let last = 0;
	for (let node = 0; node < before.length; node++) {
		const draft = before[node]!;
		const begin = draft < nodes ? rows.offsets[draft]! : last;
		const end = draft < nodes ? rows.offsets[draft + 1]! : last;
		if (begin !== last) copyTo(last, begin);
		last = end;
		const fresh = added.size > 0 ? sorted(added.get(draft), next) : NOTHING;
		if (fresh.length > 0) {
			copyTo(begin, end);
			let at = 0;
			for (let k = begin; k < end; k++) {
				const target = next[rows.targets[k]!]!;
				if (target < 0) continue;
				while (at < fresh.length && fresh[at]![0] < target) put(...fresh[at++]!, IMAGINED);
				const isBoth = at < fresh.length && fresh[at]![0] === target;
				put(target, rows.weights[k]! + (isBoth ? fresh[at++]![1] : 0), rows.ties[k]!);
			}
			while (at < fresh.length) put(...fresh[at++]!, IMAGINED);
		} else if (isSame) {
			length += end - begin;
		} else {
			for (let k = begin; k < end; k++) {
				const target = next[rows.targets[k]!]!;
				if (target < 0) copyTo(k, k + 1);
				else targets[length++] = target;
			}
		}
		offsets[node + 1] = length;
	}
	copyTo(last, last);
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
