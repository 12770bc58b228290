import { nodesOf, type Rows } from '../rows.ts';
import type { Batch } from '../routes/betweenness.ts';
import { DistanceCounts } from './distance-counts.ts';
import { Dominators } from './dominators.ts';
import { Rings } from './rings.ts';

const STEP = 64;
const NOT_REACHED = 0x7fffffff;

/**
 * Per node of undirected rows: how near the others are to each other without it, as the
 * sum of 1 / distance over ordered pairs of others. Exact for every node at once, in a
 * few times the work of one flood per node instead of as many floods as pairs.
 *
 * From a source, the departure of a node changes the distance only to those it
 * dominates: who stand below it in the dominator tree of the shortest routes. Only
 * those are measured again, inwards from their neighbours outside. Pairs are counted
 * per distance in whole numbers, so the sum is the same to the last bit as by removing.
 *
 * With a batch, what those sources add; batches add up to the whole.
 */
export function nearnessWithout(rows: Rows, batch: Batch = {}): Float64Array {
	const nodes = nodesOf(rows);
	const { from = 0, to = nodes, onProgress } = batch;
	const dominators = new Dominators(rows);
	const counts = new DistanceCounts(nodes);
	const again = new Remeasuring(dominators, counts);
	for (let source = from; source < to; source++) {
		dominators.search(source);
		counts.reach(dominators.farthest);
		countPairs(dominators, counts, source);
		for (let at = 1; at < dominators.met; at++) if (dominators.sizeAt[at]! > 1) again.without(at);
		if (onProgress && (source - from) % STEP === STEP - 1) onProgress(source - from + 1, to - from);
	}
	return counts.nearnessWithout();
}

const SAMPLED = 16;

/**
 * How many steps that will take, from a few sources: the ties, and whom everybody
 * dominates, for each source. Far more where nearly all stand in one line.
 */
export function workOfNearnessWithout(rows: Rows): number {
	const nodes = nodesOf(rows);
	const dominators = new Dominators(rows);
	const sources = Math.min(SAMPLED, nodes);
	let dominated = 0;
	for (let i = 0; i < sources; i++) {
		dominators.search(Math.floor((i * nodes) / sources));
		for (let at = 1; at < dominators.met; at++) dominated += dominators.sizeAt[at]!;
	}
	return nodes * (nodes + rows.targets.length + dominated / Math.max(1, sources));
}

/** Pairs that begin at the source; without it they are gone, and so are those that end at it. */
function countPairs({ met, stepsAt }: Dominators, counts: DistanceCounts, source: number): void {
	const { all, without, width } = counts;
	const row = source * width;
	for (let at = 1; at < met; at++) {
		const steps = stepsAt[at]!;
		all[steps]!++;
		without[row + steps]! -= 2;
	}
}

/** Measures again those whom one node dominates, as if it were not there. */
class Remeasuring {
	readonly #dominators: Dominators;
	readonly #counts: DistanceCounts;
	/** Per place the distance found so far; below 0 once it is certain. */
	readonly #steps: Int32Array;
	readonly #rings: Rings;

	constructor(dominators: Dominators, counts: DistanceCounts) {
		this.#dominators = dominators;
		this.#counts = counts;
		this.#steps = new Int32Array(nodesOf(dominators.rows));
		this.#rings = new Rings(dominators.rows);
	}

	without(top: number): void {
		const { rows, nodeAt, stepsAt, sizeAt, place } = this.#dominators;
		const { offsets, targets } = rows;
		const { without } = this.#counts;
		const row = nodeAt[top]! * this.#counts.width;
		const size = sizeAt[top]!;
		const steps = this.#steps;
		let isAnyReached = false;
		for (let at = top + 1; at < top + size; at++) {
			without[row + stepsAt[at]!]!--;
			const node = nodeAt[at]!;
			let nearest = NOT_REACHED;
			for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
				const other = place[targets[k]!]!;
				// Outside the run, which the node that leaves begins.
				const isOutside = (other - top) >>> 0 >= size;
				if (isOutside && stepsAt[other]! < nearest) nearest = stepsAt[other]!;
			}
			steps[at] = nearest;
			if (nearest === NOT_REACHED) continue;
			steps[at] = nearest + 1;
			this.#rings.add(at, nearest + 1);
			isAnyReached = true;
		}
		if (isAnyReached) this.#goInwards(top, size);
	}

	#goInwards(top: number, size: number): void {
		const { rows, nodeAt, place } = this.#dominators;
		const { offsets, targets } = rows;
		const steps = this.#steps;
		const rings = this.#rings;
		const leaver = nodeAt[top]!;
		for (let distance = rings.nearest; rings.open > 0; distance++) {
			let isCounted = 0;
			for (let at = rings.take(distance); at >= 0; at = rings.take(distance)) {
				if (steps[at] !== distance) continue;
				steps[at] = -distance;
				isCounted++;
				const node = nodeAt[at]!;
				for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
					const other = place[targets[k]!]!;
					const isInside = (other - top - 1) >>> 0 < size - 1;
					if (!isInside || steps[other]! <= distance + 1) continue;
					steps[other] = distance + 1;
					rings.add(other, distance + 1);
				}
			}
			if (isCounted > 0) this.#counts.addWithout(leaver, distance, isCounted);
		}
	}
}
