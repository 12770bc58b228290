/** Distances beyond which room is made only when they occur. */
const WIDTH = 16;

/** Ordered pairs per distance: of everybody, and what the departure of each node changes. */
export class DistanceCounts {
	readonly #nodes: number;
	/** Distances below this have room. */
	width = WIDTH;
	all = new Float64Array(WIDTH);
	/** Of node v at `v * width ..`: pairs more (or less) per distance when v is gone. */
	without: Int32Array;

	constructor(nodes: number) {
		this.#nodes = nodes;
		this.without = new Int32Array(nodes * WIDTH);
	}

	/** Makes room for a distance. */
	reach(distance: number): void {
		if (distance < this.width) return;
		const width = Math.max(distance + 1, this.width * 2);
		const without = new Int32Array(this.#nodes * width);
		for (let node = 0; node < this.#nodes; node++) {
			const own = this.without.subarray(node * this.width, (node + 1) * this.width);
			without.set(own, node * width);
		}
		const all = new Float64Array(width);
		all.set(this.all);
		this.all = all;
		this.without = without;
		this.width = width;
	}

	addWithout(node: number, distance: number, pairs: number): void {
		this.reach(distance);
		this.without[node * this.width + distance]! += pairs;
	}

	/** Per node the sum of 1 / distance over the pairs that are left, from near to far. */
	nearnessWithout(): Float64Array {
		const sums = new Float64Array(this.#nodes);
		for (let node = 0; node < this.#nodes; node++) {
			const row = node * this.width;
			for (let d = 1; d < this.width; d++) {
				sums[node]! += (this.all[d]! + this.without[row + d]!) / d;
			}
		}
		return sums;
	}
}
