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

	/** How many of those left have each number of contacts among them: degree per node. */
	degree(node: number): number {
		let degree = 0;
		for (let k = this.rows.offsets[node]!; k < this.rows.offsets[node + 1]!; k++) {
			degree += this.alive[this.rows.targets[k]!]!;
		}
		return degree;
	}

	/** How many are met from a root. */
	#flood(root: number, walk: number): number {
		const { offsets, targets } = this.rows;
		let tail = 1;
		this.#queue[0] = root;
		this.#metIn[root] = walk;
		for (let head = 0; head < tail; head++) {
			const node = this.#queue[head]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const next = targets[k]!;
				if (!this.alive[next] || this.#metIn[next] === walk) continue;
				this.#metIn[next] = walk;
				this.#queue[tail++] = next;
			}
		}
		return tail;
	}
}
