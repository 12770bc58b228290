import type { Springs } from '#lib/work/force/forces.ts';

/** Entries per node and tie in the matrices of graphology-layout-forceatlas2. */
const NODE = 10;
const TIE = 3;
const [MASS, CONVERGENCE, SIZE] = [6, 7, 8];

/** A network as the package's rounds take it. */
export function matricesOf(
	x: Float64Array,
	y: Float64Array,
	{ from, to, weight }: Springs
): { readonly nodes: Float32Array; readonly ties: Float32Array } {
	const nodes = new Float32Array(x.length * NODE);
	for (let i = 0; i < x.length; i++) {
		nodes[i * NODE] = x[i]!;
		nodes[i * NODE + 1] = y[i]!;
		for (const field of [MASS, CONVERGENCE, SIZE]) nodes[i * NODE + field] = 1;
	}
	const ties = new Float32Array(from.length * TIE);
	for (let t = 0; t < from.length; t++) {
		nodes[from[t]! * NODE + MASS]! += weight[t]!;
		nodes[to[t]! * NODE + MASS]! += weight[t]!;
		ties.set([from[t]! * NODE, to[t]! * NODE, weight[t]!], t * TIE);
	}
	return { nodes, ties };
}

/** Where the nodes of such a matrix stand now. */
export function placesIn(nodes: Float32Array): [Float64Array, Float64Array] {
	const length = nodes.length / NODE;
	return [
		Float64Array.from({ length }, (_, i) => nodes[i * NODE]!),
		Float64Array.from({ length }, (_, i) => nodes[i * NODE + 1]!)
	];
}
