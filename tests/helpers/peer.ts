import Graph from 'graphology';
import type { PlainGraph } from './plain-graph.ts';

/** The same graph for graphology, a peer that answers some of our questions. */
export function peerOf(graph: PlainGraph): Graph {
	const peer = new Graph({ type: graph.directed ? 'directed' : 'undirected' });
	for (const { id, ...attributes } of graph.nodes) peer.addNode(id, attributes);
	for (const { s, t } of graph.edges) if (!peer.hasEdge(s, t)) peer.addEdge(s, t);
	return peer;
}
