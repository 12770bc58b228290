import type { TextDoor } from '../../bytes/clean.ts';
import { isList, isObject, type Json, type JsonObject } from './parse-json.ts';

/** Where the parts of a graph stand in a JSON file. */
export interface JsonShape {
	readonly nodes: readonly Json[] | undefined;
	readonly edges: readonly Json[];
	/** What an edge is when it does not say so itself. */
	readonly directed: boolean;
	/** Whether the file says that people carry no names. */
	readonly isNameless: boolean;
}

/**
 * Finds the graph in a JSON value: `{nodes, links|edges}` at the top, under `graph` or
 * under `elements`; nodes as a list or as an object by id. Direction: networkx and
 * ground-truth files say `directed`, graphology says it in `options.type` and takes an
 * edge to be an arc; what says nothing (d3, sigma) is undirected.
 *
 * @returns undefined when there is no graph in it
 */
export function findGraph(root: Json): JsonShape | undefined {
	if (!isObject(root)) return undefined;
	const holders = [root.get('graph'), root.get('elements'), root];
	const holder = holders.find((value) => isObject(value) && edgesOf(value) !== undefined);
	if (!isObject(holder)) return undefined;
	const nodes = holder.get('nodes');
	const bag = root.get('graph');
	return {
		nodes: isList(nodes) ? nodes : isObject(nodes) ? listById(nodes) : undefined,
		edges: edgesOf(holder)!,
		directed: isDirected(holder, root),
		isNameless: isObject(bag) && !bag.has('nodes') && bag.get('names') === false
	};
}

const LONGEST_TITLE = 200;

/** What a file calls what it holds, at the top or of its graph; '' when it does not say. */
export function titleIn(root: Json, door: TextDoor): string {
	const bags = isObject(root) ? [root, root.get('graph')] : [];
	const titles = bags.map((bag) => (isObject(bag) ? bag.get('title') : undefined));
	const title = titles.find((one) => typeof one === 'string') ?? '';
	return door.clean(title.slice(0, LONGEST_TITLE), () => ({ field: 'title' }));
}

/** A list of edges counts only beside nodes, or when its items have two ends. */
function edgesOf(holder: JsonObject): readonly Json[] | undefined {
	for (const key of ['links', 'edges']) {
		const edges = holder.get(key);
		if (!isList(edges)) continue;
		if (holder.has('nodes') || edges.some((edge) => endsOf(edge) !== undefined)) return edges;
	}
	return undefined;
}

/** The two ends of an edge as written; undefined when it has none. */
export function endsOf(edge: Json): readonly [Json, Json] | undefined {
	if (isList(edge)) return edge.length >= 2 ? [edge[0]!, edge[1]!] : undefined;
	if (!isObject(edge)) return undefined;
	for (const holder of [edge, edge.get('data')]) {
		if (!isObject(holder)) continue;
		for (const [from, to] of END_KEYS) {
			if (holder.has(from) && holder.has(to)) return [holder.get(from)!, holder.get(to)!];
		}
	}
	return undefined;
}

/** In the order in which they are believed; beside `source` a `from` is a date. */
export const END_KEYS = [
	['source', 'target'],
	['s', 't'],
	['from', 'to']
] as const;

function isDirected(holder: JsonObject, root: JsonObject): boolean {
	for (const value of [holder.get('directed'), root.get('directed')]) {
		if (typeof value === 'boolean') return value;
	}
	const options = root.get('options');
	if (isObject(options)) return options.get('type') !== 'undirected';
	const nodes = holder.get('nodes');
	return isList(nodes) && nodes.some((node) => isObject(node) && isObject(node.get('attributes')));
}

function listById(nodes: JsonObject): readonly Json[] {
	return [...nodes].map(([id, node]) =>
		isObject(node) && !node.has('id') ? new Map([['id', id as Json], ...node]) : node
	);
}
