import Graph from 'graphology';
import type { BenchTown } from '../town/make-town.ts';

/** All ties of a town for graphology; a node is called by its number. */
export function graphologyOf({ nodes, from, to }: BenchTown): Graph {
	const graph = new Graph({ type: 'undirected' });
	for (let node = 0; node < nodes; node++) graph.addNode(String(node));
	from.forEach((a, i) => {
		graph.addEdge(String(a), String(to[i]!));
	});
	return graph;
}

/** Values by the name of a node, in the order of the numbers. */
export function inOrder(values: Readonly<Record<string, number>>, nodes: number): Float64Array {
	return Float64Array.from({ length: nodes }, (_, node) => values[String(node)]!);
}
