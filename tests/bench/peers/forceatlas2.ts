import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { ForceSettings, Springs } from '#lib/work/force/forces.ts';
import type { Places } from '#lib/work/force/unfold.ts';

/** Entries per node and tie in the matrices of graphology-layout-forceatlas2. */
const NODE = 10;
const TIE = 3;
const [MASS, CONVERGENCE, SIZE] = [6, 7, 8];

/** A layout by graphology-layout-forceatlas2, with forces like ours. */
export class ForceAtlas2 {
	readonly #nodes: Float32Array;
	readonly #ties: Float32Array;
	readonly #settings: Readonly<Record<string, number | boolean>>;

	constructor({ x, y }: Places, { from, to, weight }: Springs, forces: ForceSettings) {
		this.#nodes = new Float32Array(x.length * NODE);
		for (let i = 0; i < x.length; i++) {
			this.#nodes[i * NODE] = x[i]!;
			this.#nodes[i * NODE + 1] = y[i]!;
			for (const field of [MASS, CONVERGENCE, SIZE]) this.#nodes[i * NODE + field] = 1;
		}
		this.#ties = new Float32Array(from.length * TIE);
		for (let t = 0; t < from.length; t++) {
			this.#nodes[from[t]! * NODE + MASS]! += weight[t]!;
			this.#nodes[to[t]! * NODE + MASS]! += weight[t]!;
			this.#ties.set([from[t]! * NODE, to[t]! * NODE, weight[t]!], t * TIE);
		}
		this.#settings = {
			...{ linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false },
			...{ edgeWeightInfluence: 1, scalingRatio: forces.push, gravity: forces.gravity },
			...{ strongGravityMode: true, slowDown: forces.slowDown },
			...{ barnesHutOptimize: true, barnesHutTheta: forces.theta }
		};
	}

	run(rounds: number): void {
		for (let round = 0; round < rounds; round++) iterate(this.#settings, this.#nodes, this.#ties);
	}

	/** Where the nodes stand now. */
	get places(): Places {
		const length = this.#nodes.length / NODE;
		return {
			x: Float64Array.from({ length }, (_, i) => this.#nodes[i * NODE]!),
			y: Float64Array.from({ length }, (_, i) => this.#nodes[i * NODE + 1]!)
		};
	}
}
