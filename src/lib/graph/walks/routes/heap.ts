/** Nodes by distance, nearest first; a node may stand in it several times. */
export class DistanceHeap {
	#nodes: Int32Array;
	#keys: Float64Array;
	#length = 0;

	constructor(capacity: number) {
		this.#nodes = new Int32Array(capacity + 1);
		this.#keys = new Float64Array(capacity + 1);
	}

	get isEmpty(): boolean {
		return this.#length === 0;
	}

	push(node: number, key: number): void {
		if (this.#length === this.#nodes.length) this.#grow();
		let at = this.#length++;
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (this.#keys[above]! <= key) break;
			this.#put(at, this.#nodes[above]!, this.#keys[above]!);
			at = above;
		}
		this.#put(at, node, key);
	}

	/** The distance of the nearest; read before it is taken. */
	get nearest(): number {
		return this.#keys[0]!;
	}

	pop(): number {
		const taken = this.#nodes[0]!;
		const last = --this.#length;
		const [node, key] = [this.#nodes[last]!, this.#keys[last]!];
		let at = 0;
		for (let below = 1; below < last; below = 2 * at + 1) {
			if (below + 1 < last && this.#keys[below + 1]! < this.#keys[below]!) below++;
			if (this.#keys[below]! >= key) break;
			this.#put(at, this.#nodes[below]!, this.#keys[below]!);
			at = below;
		}
		this.#put(at, node, key);
		return taken;
	}

	#put(at: number, node: number, key: number): void {
		this.#nodes[at] = node;
		this.#keys[at] = key;
	}

	#grow(): void {
		const nodes = new Int32Array(this.#length * 2);
		const keys = new Float64Array(this.#length * 2);
		nodes.set(this.#nodes);
		keys.set(this.#keys);
		this.#nodes = nodes;
		this.#keys = keys;
	}
}
