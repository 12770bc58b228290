/** Pieces that grow together: each node knows somebody of its piece, in the end its root. */
export class UnionFind {
	readonly #above: Int32Array;

	constructor(nodes: number) {
		this.#above = new Int32Array(nodes);
		for (let i = 0; i < nodes; i++) this.#above[i] = i;
	}

	find(node: number): number {
		const above = this.#above;
		while (above[node] !== node) {
			above[node] = above[above[node]!]!;
			node = above[node]!;
		}
		return node;
	}

	/** Whether two pieces became one. */
	join(a: number, b: number): boolean {
		const rootA = this.find(a);
		const rootB = this.find(b);
		if (rootA === rootB) return false;
		this.#above[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
		return true;
	}
}
