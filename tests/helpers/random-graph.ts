import { adjacencyFrom, bothWays, type Adjacency } from '#lib/graph/adjacency.ts';
import type { PlainGraph } from './plain-graph.ts';
import { below, seeded } from './random.ts';

/** A graph of a few dozen nodes, now thin and in pieces, now dense. */
export function randomAdjacency(seed: number, most = 14, directed = false): Adjacency {
	const { nodes, edges } = randomTies(seed, most, directed);
	const arcs = {
		from: edges.map(([from]) => from),
		to: edges.map(([, to]) => to),
		weight: edges.map(([, , weight]) => weight),
		tie: edges.map((_, i) => i),
		length: edges.length
	};
	return adjacencyFrom(nodes, directed ? arcs : bothWays(arcs));
}

/** The same as a plain graph, its nodes divided over three groups and some over none. */
export function randomGraph(seed: number, most = 14, directed = false): PlainGraph {
	const { nodes, edges } = randomTies(seed, most, directed);
	const random = seeded(seed + 1);
	const name = (node: number): string => `n${String(node).padStart(2, '0')}`;
	return {
		directed,
		nodes: Array.from({ length: nodes }, (_, node) => ({
			id: name(node),
			team: ['red', 'green', 'blue', ''][below(random, 4)]!
		})),
		edges: edges.map(([from, to, w]) => ({ s: name(from), t: name(to), w }))
	};
}

function randomTies(seed: number, most: number, directed: boolean) {
	const random = seeded(seed);
	const nodes = 1 + below(random, most);
	const chance = [0.08, 0.15, 0.3, 0.6][below(random, 4)]!;
	const edges: [number, number, number][] = [];
	for (let a = 0; a < nodes; a++) {
		for (let b = directed ? 0 : a + 1; b < nodes; b++) {
			if (a !== b && random() < chance) edges.push([a, b, 1 + below(random, 4)]);
		}
	}
	return { nodes, edges };
}

/** Seeds of the graphs that a fast answer is held against the definition on. */
export function seeds(count: number): number[] {
	return Array.from({ length: count }, (_, i) => i * 7919 + 1);
}
