import type { Adjacency } from '../adjacency.ts';
import type { Numbers } from '../numbers.ts';
import { eachTriangle, otherEnds, sharedWorth, trianglesOf, upwardOf } from './triangles.ts';
import { degreesOf, nodesOf, type Rows } from './rows.ts';

/** Undirected rows with what each end puts into a tie and gets from it. */
export interface MutualRows {
	readonly rows: Rows;
	/** Per place in the rows a(ij) + a(ji); absent where all are equal. */
	readonly weights?: Numbers;
}

/** The same, with weights. */
interface WeightedRows extends Rows {
	readonly weights: Numbers;
}

/** Share of each tie in all that its own end has: p(ij). */
function shares(rows: WeightedRows): Float64Array {
	const share = new Float64Array(rows.weights);
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
export function burtConstraint({ rows, weights }: MutualRows): Float64Array {
	return weights ? weightedConstraint({ ...rows, weights }) : equalConstraint(rows);
}

/**
 * Where all ties are equal p(iq) = 1 / d(i), so what a tie of i and j is worth is
 * (1 + the sum over q of 1 / d(q)) / d(i): the sum is the same from both ends.
 */
function equalConstraint(rows: Rows): Float64Array {
	const { starts, heads } = upwardOf(rows);
	const degree = degreesOf(rows);
	const share = new Float64Array(degree.length);
	for (let i = 0; i < share.length; i++) share[i] = 1 / degree[i]!;
	const beyond = sharedWorth(rows, share);
	const constraint = new Float64Array(share.length);
	for (let a = 0; a < share.length; a++) {
		if (degree[a] === 0) constraint[a] = NaN;
		for (let i = starts[a]!, end = starts[a + 1]!; i < end; i++) {
			const b = heads[i]!;
			const all = 1 + beyond[i]!;
			constraint[a]! += (share[a]! * all) ** 2;
			constraint[b]! += (share[b]! * all) ** 2;
		}
	}
	return constraint;
}

function weightedConstraint(rows: WeightedRows): Float64Array {
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
export function effectiveSizes({ rows, weights }: MutualRows): Float64Array {
	if (weights) return weightedSizes({ ...rows, weights });
	const triangles = trianglesOf(rows);
	const degree = degreesOf(rows);
	return triangles.map((closed, i) =>
		degree[i]! > 0 ? degree[i]! - (2 * closed) / degree[i]! : NaN
	);
}

function weightedSizes(rows: WeightedRows): Float64Array {
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

function besideStrongest(rows: WeightedRows): Float64Array {
	const beside = new Float64Array(rows.weights);
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
	if (!out) return byStrength ? { rows: contacts, weights: contacts.weights } : { rows: contacts };
	const { offsets, targets } = contacts;
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
	return { rows: contacts, weights };
}
