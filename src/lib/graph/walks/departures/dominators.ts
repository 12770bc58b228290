import { nodesOf, type Rows } from '../rows.ts';

/**
 * Who lies on every shortest route from a source to whom: the dominator tree of its
 * shortest routes, made anew for source after source in the same arrays. A node that
 * dominates another stands above it; together with those below it, a node takes one run
 * of places in a walk down the tree.
 */
export class Dominators {
	readonly rows: Rows;
	/** Nodes that the source reaches, itself first. */
	met = 0;
	/** Per node its place in the walk, -1 when the source does not reach it. */
	readonly place: Int32Array;
	/** Per place the node, its distance from the source, and how many places its run takes. */
	readonly nodeAt: Int32Array;
	readonly stepsAt: Int32Array;
	readonly sizeAt: Int32Array;
	/** How far the farthest stands. */
	farthest = 0;
	/** By rank, which is the order in which nodes were met: the node, and who stands right above. */
	readonly #order: Int32Array;
	readonly #above: Int32Array;
	readonly #rank: Int32Array;
	readonly #size: Int32Array;
	readonly #steps: Int32Array;
	readonly #free: Int32Array;

	constructor(rows: Rows) {
		const nodes = nodesOf(rows);
		const ints = (): Int32Array => new Int32Array(nodes);
		this.rows = rows;
		this.place = ints().fill(-1);
		this.nodeAt = ints();
		this.stepsAt = ints();
		this.sizeAt = ints();
		this.#order = ints();
		this.#above = ints();
		this.#rank = ints().fill(-1);
		this.#size = ints();
		this.#steps = ints();
		this.#free = ints();
	}

	/** O(nodes + ties), and a climb per tie that joins two shortest routes. */
	search(source: number): void {
		this.#forget();
		this.#flood(source);
		this.#walkDown();
	}

	#forget(): void {
		for (let r = 0; r < this.met; r++) {
			const node = this.#order[r]!;
			this.#rank[node] = -1;
			this.place[node] = -1;
		}
	}

	/**
	 * Ring by ring. A node that is met from two of the ring before stands below whoever
	 * both of those stand below; ranks fall upwards, so the one with the higher climbs.
	 */
	#flood(source: number): void {
		const { offsets, targets } = this.rows;
		const order = this.#order;
		const above = this.#above;
		const rank = this.#rank;
		const steps = this.#steps;
		order[0] = source;
		above[0] = 0;
		rank[source] = 0;
		let head = 0;
		let tail = 1;
		let distance = 0;
		for (; head < tail; distance++) {
			const ring = tail;
			for (; head < ring; head++) {
				const node = order[head]!;
				steps[head] = distance;
				for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
					const next = targets[k]!;
					const known = rank[next]!;
					if (known < 0) {
						rank[next] = tail;
						above[tail] = head;
						order[tail++] = next;
					} else if (known >= ring) {
						let a = above[known]!;
						let b = head;
						while (a !== b) {
							if (a > b) a = above[a]!;
							else b = above[b]!;
						}
						above[known] = a;
					}
				}
			}
		}
		this.met = tail;
		this.farthest = distance - 1;
	}

	/** Runs of places: first the node itself, then the runs of those right below it. */
	#walkDown(): void {
		const { met, place, nodeAt, stepsAt, sizeAt } = this;
		const order = this.#order;
		const above = this.#above;
		const size = this.#size.fill(1, 0, met);
		const free = this.#free;
		for (let r = met - 1; r > 0; r--) size[above[r]!]! += size[r]!;
		free[0] = 0;
		for (let r = 0; r < met; r++) {
			const up = above[r]!;
			const at = free[up]!;
			free[up] = at + size[r]!;
			free[r] = at + 1;
			const node = order[r]!;
			place[node] = at;
			nodeAt[at] = node;
			stepsAt[at] = this.#steps[r]!;
			sizeAt[at] = size[r]!;
		}
	}
}
