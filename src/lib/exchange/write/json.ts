import { edgeValues, nodeValues, type GraphFile, type NamedValues } from './graph-file.ts';

/**
 * A graph as node-link JSON, as networkx and d3 read it: `nodes` with `id`, `links` with
 * `source` and `target`. Who said it would take the place of an end, and stands under
 * `attributes`, where graphology keeps such things.
 */
export function writeJsonGraph(file: GraphFile): string {
	const nodes = file.nodes.map((node) => ({
		id: node.id,
		...(node.label ? { label: node.label } : {}),
		...divided(nodeValues(node), NODE_NAMES)
	}));
	const links = file.edges.map((edge) => ({
		source: edge.source,
		target: edge.target,
		directed: edge.directed,
		...(edge.weight === undefined ? {} : { weight: edge.weight }),
		...divided(edgeValues(edge), EDGE_NAMES)
	}));
	const graph = {
		...(file.title ? { title: file.title } : {}),
		...(file.description ? { description: file.description } : {}),
		...(file.isNameless ? { names: false } : {})
	};
	return JSON.stringify(
		{ directed: file.directed, multigraph: true, graph, nodes, links },
		null,
		1
	);
}

/** Names that mean something else in a node or a link of this format. */
const NODE_NAMES = new Set(['id', 'key', 'label', 'attributes', 'data', 'metadata']);
const EDGE_NAMES = new Set([
	...['source', 'target', 's', 't', 'weight', 'directed', 'undirected'],
	...['id', 'key', 'attributes', 'data', 'metadata']
]);

/** Values side by side, but for those whose names are taken: they go into the bag. */
function divided(values: NamedValues, taken: ReadonlySet<string>): Record<string, unknown> {
	const bag = values.filter(([name]) => taken.has(name));
	return {
		...Object.fromEntries(values.filter(([name]) => !taken.has(name))),
		...(bag.length > 0 ? { attributes: Object.fromEntries(bag) } : {})
	};
}
