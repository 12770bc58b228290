import type { Adjacency } from '../adjacency.ts';
import { eachTriangle, otherEnds } from './triangles.ts';
import { nodesOf, type Rows } from './rows.ts';

/**
 * Undirected rows with what each end puts into a tie and gets from it: per place in the
 * rows a(ij) + a(ji), which is 2 a for an undirected graph.
 */
export interface MutualRows extends Rows {
	readonly weights: Float64Array;
}

/** Share of each tie in all that its own end has: p(ij). */
function shares(rows: MutualRows): Float64Array {
	const share = rows.weights.slice();
	for (let node = 0; node < nodesOf(rows); node++) {
		const own = share.subarray(rows.offsets[node]!, rows.offsets[node + 1]!);
		const sum = own.reduce((total, weight) => total + weight, 0);
		for (let k = 0; k < own.length; k++) own[k]! /= sum;
	}
	return share;
}

/**
 * Constraint of Burt (1992): the sum over neighbours j of (p(ij) + sum over q of
 * p(iq) p(qj)) squared; NaN for who has none. Only a q that is tied to both adds
 * anything, so triangles are all there is to walk: O(ties * square root of ties).
 */
export function burtConstraint(rows: MutualRows): Float64Array {
	const p = shares(rows);
	const back = otherEnds(rows);
	const invested = p.slice();
	eachTriangle(rows, (ab, ac, bc) => {
		const [ba, ca, cb] = [back[ab]!, back[ac]!, back[bc]!];
		invested[ab]! += p[ac]! * p[cb]!;
		invested[ac]! += p[ab]! * p[bc]!;
		invested[ba]! += p[bc]! * p[ca]!;
		invested[bc]! += p[ba]! * p[ac]!;
		invested[ca]! += p[cb]! * p[ba]!;
		invested[cb]! += p[ca]! * p[ab]!;
	});
	return overNeighbours(rows, (k) => invested[k]! ** 2);
}

/**
 * Effective size of Burt (1992): the sum over neighbours j of 1 - sum over q of
 * p(iq) m(jq), with m(jq) the tie of j to q beside the strongest tie of j; NaN for who
 * has no neighbours. With all ties equal it is n - 2t / n (Borgatti 1997).
 */
export function effectiveSizes(rows: MutualRows): Float64Array {
	const p = shares(rows);
	const back = otherEnds(rows);
	const beside = besideStrongest(rows);
	const redundant = new Float64Array(p.length);
	eachTriangle(rows, (ab, ac, bc) => {
		const [ba, ca, cb] = [back[ab]!, back[ac]!, back[bc]!];
		redundant[ab]! += p[ac]! * beside[bc]!;
		redundant[ac]! += p[ab]! * beside[cb]!;
		redundant[ba]! += p[bc]! * beside[ac]!;
		redundant[bc]! += p[ba]! * beside[ca]!;
		redundant[ca]! += p[cb]! * beside[ab]!;
		redundant[cb]! += p[ca]! * beside[ba]!;
	});
	return overNeighbours(rows, (k) => 1 - redundant[k]!);
}

function besideStrongest(rows: MutualRows): Float64Array {
	const beside = rows.weights.slice();
	for (let node = 0; node < nodesOf(rows); node++) {
		const own = beside.subarray(rows.offsets[node]!, rows.offsets[node + 1]!);
		const strongest = own.reduce((highest, weight) => Math.max(highest, weight), 0);
		for (let k = 0; k < own.length; k++) own[k]! /= strongest;
	}
	return beside;
}

function overNeighbours(rows: Rows, of: (place: number) => number): Float64Array {
	const sums = new Float64Array(nodesOf(rows));
	for (let node = 0; node < sums.length; node++) {
		if (rows.offsets[node] === rows.offsets[node + 1]) sums[node] = NaN;
		for (let k = rows.offsets[node]!; k < rows.offsets[node + 1]!; k++) sums[node]! += of(k);
	}
	return sums;
}

/** What two have with each other, by strength or as 1 an arc; `out` when there is direction. */
export function mutualRows(
	contacts: Adjacency,
	out: Adjacency | undefined,
	byStrength: boolean
): MutualRows {
	const { offsets, targets } = contacts;
	if (!out) {
		return { offsets, targets, weights: byStrength ? contacts.weights : ones(targets.length) };
	}
	const weights = new Float64Array(targets.length);
	const back = otherEnds(contacts);
	for (let node = 0; node < nodesOf(contacts); node++) {
		let k = offsets[node]!;
		for (let arc = out.offsets[node]!; arc < out.offsets[node + 1]!; arc++) {
			// Every arc runs along a contact, and both rows rise.
			while (targets[k]! < out.targets[arc]!) k++;
			const weight = byStrength ? out.weights[arc]! : 1;
			weights[k]! += weight;
			weights[back[k]!]! += weight;
		}
	}
	return { offsets, targets, weights };
}

function ones(length: number): Float64Array {
	return new Float64Array(length).fill(1);
}
