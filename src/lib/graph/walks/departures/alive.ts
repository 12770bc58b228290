import { nodesOf, type Rows } from '../rows.ts';

/** A graph of which nodes can be taken away and put back, with what is left of it. */
export class Remainder {
	readonly rows: Rows;
	readonly nodes: number;
	/** 1 = still there. */
	readonly alive: Uint8Array;
	readonly #queue: Int32Array;
	readonly #metIn: Int32Array;
	#walk = 0;

	constructor(rows: Rows) {
		this.rows = rows;
		this.nodes = nodesOf(rows);
		this.alive = new Uint8Array(this.nodes).fill(1);
		this.#queue = new Int32Array(this.nodes);
		this.#metIn = new Int32Array(this.nodes);
	}

	/** Sizes of the parts that are left, by flooding. O(nodes + ties). */
	eachPart(read: (size: number) => void): void {
		const walk = ++this.#walk;
		for (let root = 0; root < this.nodes; root++) {
			if (this.alive[root] && this.#metIn[root] !== walk) read(this.#flood(root, walk));
		}
	}

	/** Sum of 1 / distance over ordered pairs that are left. O(nodes * ties). */
	inverseDistances(): number {
		let sum = 0;
		for (let source = 0; source < this.nodes; source++) {
			if (this.alive[source])
				this.#flood(source, ++this.#walk, (steps, met) => (sum += met / steps));
		}
		return sum;
	}

	/** How many of those left have each number of contacts among them: degree per node. */
	degree(node: number): number {
		let degree = 0;
		for (let k = this.rows.offsets[node]!; k < this.rows.offsets[node + 1]!; k++) {
			degree += this.alive[this.rows.targets[k]!]!;
		}
		return degree;
	}

	/** Nodes met from a source; `ring` hears how many at each number of steps. */
	#flood(source: number, walk: number, ring?: (steps: number, met: number) => void): number {
		const { offsets, targets } = this.rows;
		let head = 0;
		let tail = 1;
		this.#queue[0] = source;
		this.#metIn[source] = walk;
		for (let steps = 1; head < tail; steps++) {
			const end = tail;
			for (; head < end; head++) {
				const node = this.#queue[head]!;
				for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
					const next = targets[k]!;
					if (!this.alive[next] || this.#metIn[next] === walk) continue;
					this.#metIn[next] = walk;
					this.#queue[tail++] = next;
				}
			}
			if (tail > end) ring?.(steps, tail - end);
		}
		return tail;
	}
}

/** Share of the pairs that are left who do not reach each other; NaN below two. */
export function fragmentationLeft(remainder: Remainder, left: number): number {
	let together = 0;
	remainder.eachPart((size) => (together += size * (size - 1)));
	return left < 2 ? NaN : 1 - together / (left * (left - 1));
}

/** The same with every pair counted for 1 / distance. */
export function distanceFragmentationLeft(remainder: Remainder, left: number): number {
	return left < 2 ? NaN : 1 - remainder.inverseDistances() / (left * (left - 1));
}
