import type { Adjacency } from '../adjacency.ts';

/** Who stands next to whom: all that a walk needs of an adjacency. */
export type Rows = Pick<Adjacency, 'offsets' | 'targets'>;

/** How far a long walk is; may throw to stop it. */
export type Progress = (done: number, total: number) => void;

/** How many nodes the rows have. */
export function nodesOf(rows: Rows): number {
	return rows.offsets.length - 1;
}

/** How many neighbours each node has. */
export function degreesOf(rows: Rows): Int32Array {
	const degrees = new Int32Array(nodesOf(rows));
	for (let i = 0; i < degrees.length; i++) degrees[i] = rows.offsets[i + 1]! - rows.offsets[i]!;
	return degrees;
}

/** Unordered pairs among n. */
export function pairsOf(n: number): number {
	return (n * (n - 1)) / 2;
}
