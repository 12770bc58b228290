import { componentsOf } from './components.ts';
import { nodesOf, type Progress, type Rows } from './rows.ts';

/** Who reaches whom along arcs, themselves included: 32 nodes to a number. */
export class Reachability {
	readonly nodes: number;
	readonly #words: number;
	readonly #bits: Int32Array;

	/** One flood per node: O(nodes * (nodes + arcs)). */
	constructor(out: Rows, onProgress?: Progress) {
		this.nodes = nodesOf(out);
		this.#words = (this.nodes + 31) >> 5;
		this.#bits = new Int32Array(this.nodes * this.#words);
		const queue = new Int32Array(this.nodes);
		for (let source = 0; source < this.nodes; source++) {
			let tail = 1;
			queue[0] = source;
			this.#set(source, source);
			for (let head = 0; head < tail; head++) {
				const node = queue[head]!;
				for (let k = out.offsets[node]!; k < out.offsets[node + 1]!; k++) {
					const next = out.targets[k]!;
					if (this.has(source, next)) continue;
					this.#set(source, next);
					queue[tail++] = next;
				}
			}
			if (source % 64 === 63) onProgress?.(source + 1, this.nodes);
		}
	}

	has(from: number, to: number): boolean {
		return ((this.#bits[from * this.#words + (to >> 5)]! >> (to & 31)) & 1) === 1;
	}

	#set(from: number, to: number): void {
		this.#bits[from * this.#words + (to >> 5)]! |= 1 << (to & 31);
	}
}

/** Unordered pairs of whom one reaches the other, and those of whom each does. */
export function reachingPairs(reach: Reachability): {
	readonly any: number;
	readonly mutual: number;
} {
	let any = 0;
	let mutual = 0;
	for (let a = 0; a < reach.nodes; a++) {
		for (let b = a + 1; b < reach.nodes; b++) {
			const [there, back] = [reach.has(a, b), reach.has(b, a)];
			if (there || back) any++;
			if (there && back) mutual++;
		}
	}
	return { any, mutual };
}

/**
 * Pairs within weak parts that have no least upper bound: nobody reaches both, or of
 * those who do nobody reaches all the others of them; as sna counts it. Two in a part
 * of two always have one. O(sum of cubed sizes of the parts).
 */
export function pairsWithoutBound(contacts: Rows, reach: Reachability): number {
	const { of, count } = componentsOf(contacts);
	const parts: number[][] = Array.from({ length: count }, () => []);
	of.forEach((part, node) => parts[part]!.push(node));
	let without = 0;
	for (const part of parts.filter((nodes) => nodes.length > 2)) {
		part.forEach((a, i) => {
			for (const b of part.slice(i + 1)) {
				const above = part.filter((node) => reach.has(node, a) && reach.has(node, b));
				if (!above.some((least) => above.every((other) => reach.has(least, other)))) without++;
			}
		});
	}
	return without;
}
