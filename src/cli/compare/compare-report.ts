import { positionOf } from '#lib/graph/adjacency.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { PAIR, type Snapshot } from '#lib/graph/snapshot.ts';
import { COMPARISONS, type TieOverlap } from '#lib/measures/comparison/tie-overlap.ts';
import { qapPGreater } from '#lib/measures/comparison/permutation.ts';
import { byName, type Input, type Values } from '../measure/output.ts';

/** One of the two that are compared. */
export interface Side {
	readonly input: Input;
	readonly snapshot: Snapshot;
	/** What the helpers are called, in their order. */
	readonly codes: readonly string[];
}

/** Which people are looked at: those of both, or those of either. */
export type NodeRule = 'common' | 'union';

export interface Comparison {
	readonly a: Input;
	readonly b: Input;
	readonly network: Values;
	readonly ties: Record<'both' | 'onlyA' | 'onlyB' | 'notMeasured', string[][]>;
	readonly nodes: Record<'onlyA' | 'onlyB', string[]>;
}

/**
 * Two nets side by side, people matched by code. A pair counts where both could know of
 * it; a tie of one of which the other was never asked is not measured. O(people squared).
 */
export function compareSides(a: Side, b: Side, rule: NodeRule): Comparison {
	const codes = peopleOf(a, b, rule);
	const [inA, inB] = [a, b].map((side) => new PairReader(side, codes)) as [PairReader, PairReader];
	const isDirected = a.snapshot.directed && b.snapshot.directed;
	const ties: Comparison['ties'] = { both: [], onlyA: [], onlyB: [], notMeasured: [] };
	const places: Record<'a' | 'b', [number, number][]> = { a: [], b: [] };
	let neither = 0;
	for (let i = 0; i < codes.length; i++) {
		for (let k = isDirected ? 0 : i + 1; k < codes.length; k++) {
			if (i === k) continue;
			const [first, second] = [inA.state(i, k, isDirected), inB.state(i, k, isDirected)];
			const pair = [codes[i]!, codes[k]!];
			if (first === PAIR.contact) places.a.push([i, k]);
			if (second === PAIR.contact) places.b.push([i, k]);
			if (first === PAIR.notAsked || second === PAIR.notAsked) {
				if (first === PAIR.contact || second === PAIR.contact) ties.notMeasured.push(pair);
			} else if (first === PAIR.contact) {
				(second === PAIR.contact ? ties.both : ties.onlyA).push(pair);
			} else if (second === PAIR.contact) ties.onlyB.push(pair);
			else neither++;
		}
	}
	const overlap: TieOverlap = {
		both: ties.both.length,
		onlyA: ties.onlyA.length,
		onlyB: ties.onlyB.length,
		neither
	};
	const network = byName<Values[string]>();
	network.tie_overlap_counts = [overlap.both, overlap.onlyA, overlap.onlyB, overlap.neither];
	for (const [id, of] of Object.entries(COMPARISONS)) network[id] = defined(of(overlap));
	const arcs = (list: [number, number][]): [number, number][] =>
		isDirected
			? list
			: list.flatMap(([i, k]): [number, number][] => [
					[i, k],
					[k, i]
				]);
	const isWhole = ties.notMeasured.length === 0;
	const p = isWhole ? qapPGreater(codes.length, arcs(places.a), arcs(places.b)) : NaN;
	network.qap_p_greater = defined(p);
	return {
		a: a.input,
		b: b.input,
		network,
		ties,
		nodes: { onlyA: missing(a, b), onlyB: missing(b, a) }
	};
}

function defined(value: number): number | null {
	return Number.isNaN(value) ? null : value;
}

function peopleOf(a: Side, b: Side, rule: NodeRule): string[] {
	const others = new Set(b.codes);
	if (rule === 'common') return a.codes.filter((code) => others.has(code));
	return [...new Set([...a.codes, ...b.codes])].sort();
}

function missing(side: Side, other: Side): string[] {
	const known = new Set(other.codes);
	return side.codes.filter((code) => !known.has(code));
}

/** What one side knows of a pair of people of both. */
class PairReader {
	readonly #snapshot: Snapshot;
	/** Per person of the comparison their number here, -1 when not in view. */
	readonly #number: Int32Array;

	constructor({ snapshot, codes }: Side, people: readonly string[]) {
		const number = new Map(codes.map((code, i) => [code, i]));
		this.#snapshot = snapshot;
		this.#number = Int32Array.from(people, (code) => number.get(code) ?? -1);
	}

	state(i: number, k: number, directed: boolean): number {
		const [from, to] = [this.#number[i]!, this.#number[k]!];
		// Who is not in view here has no ties here; that is a difference, and told.
		if (from < 0 || to < 0) return PAIR.none;
		const state = pairState(this.#snapshot, from, to);
		if (state !== PAIR.contact || !directed) return state;
		return positionOf(this.#snapshot.out!, from, to) >= 0 ? PAIR.contact : PAIR.none;
	}
}
