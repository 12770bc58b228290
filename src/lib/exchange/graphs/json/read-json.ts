import type { AttributeValue } from '#lib/domain/actor.ts';
import { refuse } from '#lib/domain/problem.ts';
import type { TextDoor } from '../../bytes/clean.ts';
import { AttributeReader, isWeight, takeLabel } from '../attributes.ts';
import { END_KEYS, endsOf, findGraph, titleIn } from './shape.ts';
import { isList, isObject, type Json, type JsonObject } from './parse-json.ts';
import { EDGE_SHEET, GraphCollector, NODE_SHEET, type PlainGraph } from '../plain-graph.ts';

/** Bags in which tools put the attributes of a node or an edge. */
const BAGS = ['attributes', 'data', 'metadata'] as const;

/**
 * A graph of JSON as networkx, d3, sigma, graphology and Cytoscape write it, or as the
 * ground-truth files do (`graph: {nodes, edges: [{s, t, w}]}`). A node id is `id` or
 * `key`; without any, ends are places in the list of nodes, the first is 0.
 *
 * @throws Refusal `no-network` when there is no graph in it
 */
export function readJsonGraph(root: Json, door: TextDoor): PlainGraph {
	const shape = findGraph(root);
	if (!shape) refuse('no-network');
	const collector = new GraphCollector();
	const reader = new JsonGraphReader(door, collector);
	const ids = shape.nodes && idsOf(shape.nodes);
	shape.nodes?.forEach((node, i) => reader.node(node, ids![i]!, i + 1));
	const byPlace = shape.nodes?.every((node) => ownId(node) === undefined) ? ids : undefined;
	shape.edges.forEach((edge, i) => reader.edge(edge, shape.directed, byPlace, i + 1));
	const { isNameless } = shape;
	const title = titleIn(root, door);
	const declaresNodes = shape.nodes !== undefined;
	return collector.graph({ declaresNodes, isTable: false, isNameless, title });
}

function ownId(node: Json): Json | undefined {
	if (!isObject(node)) return node ?? undefined;
	const bag = node.get('data');
	return node.get('id') ?? node.get('key') ?? (isObject(bag) ? bag.get('id') : undefined);
}

/** Ids as written; else names, when each has one of its own; else places. */
function idsOf(nodes: readonly Json[]): readonly string[] {
	if (nodes.some((node) => ownId(node) !== undefined)) {
		return nodes.map((node) => textOf(ownId(node)));
	}
	const names = nodes.map((node) =>
		isObject(node) ? textOf(node.get('name') ?? node.get('label')) : ''
	);
	const areIds = !names.includes('') && new Set(names).size === names.length;
	return areIds ? names : names.map((_, i) => String(i));
}

function textOf(value: Json | undefined): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

class JsonGraphReader {
	readonly #collector: GraphCollector;
	readonly #read: AttributeReader;

	constructor(door: TextDoor, collector: GraphCollector) {
		this.#collector = collector;
		this.#read = new AttributeReader(door, collector);
	}

	node(node: Json, givenId: string, row: number): void {
		const place = { sheet: NODE_SHEET, row };
		const attributes = new Map<string, AttributeValue>();
		if (isObject(node)) this.#collect(node, attributes, ['id', 'key'], place);
		const id = this.#read.text(givenId, place);
		this.#collector.addNode({ id, label: takeLabel(attributes), attributes, row });
	}

	edge(edge: Json, isDirected: boolean, byPlace: readonly string[] | undefined, row: number): void {
		const place = { sheet: EDGE_SHEET, row };
		const attributes = new Map<string, AttributeValue>();
		const ends = endsOf(edge) ?? [null, null];
		const [from, to] = ends.map((end) => this.#read.text(endText(end, byPlace), place));
		if (isObject(edge)) {
			const keys = END_KEYS.find(([a, b]) => holds(edge, a) && holds(edge, b)) ?? [];
			this.#collect(edge, attributes, [...keys, 'key', 'id', 'directed', 'undirected'], place);
		} else if (isList(edge) && isObject(edge[2])) {
			this.#collect(edge[2], attributes, [], place);
		} else if (isList(edge) && typeof edge[2] === 'number') {
			attributes.set('weight', edge[2]);
		}
		const directed = ownDirection(edge, attributes) ?? isDirected;
		this.#collector.addEdge({ from: from!, to: to!, directed, attributes, row });
	}

	#collect(
		object: JsonObject,
		to: Map<string, AttributeValue>,
		except: readonly string[],
		place: { sheet: string; row: number }
	): void {
		for (const [key, value] of object) {
			if (except.includes(key)) continue;
			if (isObject(value) && BAGS.includes(key as never)) {
				// In Cytoscape's bag stand the id and the ends as well.
				this.#collect(value, to, key === 'data' ? except : [], place);
			} else this.#put(to, this.#read.name(key, place), value, place);
		}
	}

	#put(
		to: Map<string, AttributeValue>,
		name: string,
		value: Json,
		place: { sheet: string; row: number }
	): void {
		if (value === null) return;
		if (isWeight(name) && typeof value === 'string') {
			this.#read.put(to, name, value, 'double', place);
		} else if (isList(value)) {
			const items = value.filter((item) => typeof item === 'string' || typeof item === 'number');
			if (items.length < value.length) this.#nested(name, place);
			this.#read.set(to, name, items.map(String), place);
		} else if (isObject(value)) this.#nested(name, place);
		else this.#read.set(to, name, value, place);
	}

	#nested(name: string, place: { sheet: string; row: number }): void {
		this.#collector.once({
			code: 'attribute-nested',
			severity: 'notice',
			...place,
			field: name
		});
	}
}

function holds(edge: JsonObject, key: string): boolean {
	const bag = edge.get('data');
	return edge.has(key) || (isObject(bag) && bag.has(key));
}

/** An end is an id, the node itself (as d3 leaves it behind), or a place in the list. */
function endText(end: Json, byPlace: readonly string[] | undefined): string {
	if (byPlace && typeof end === 'number') return byPlace[end] ?? String(end);
	if (!isObject(end)) return textOf(end);
	const index = end.get('index');
	if (byPlace && typeof index === 'number') return byPlace[index] ?? '';
	return textOf(ownId(end));
}

/** Whether this edge says itself that it is an arc; takes the word for it out of `type`. */
function ownDirection(edge: Json, attributes: Map<string, AttributeValue>): boolean | undefined {
	const type = attributes.get('type');
	if (typeof type === 'string' && /^(un)?directed$/i.test(type)) {
		attributes.delete('type');
		return /^d/i.test(type);
	}
	if (!isObject(edge)) return undefined;
	const undirected = edge.get('undirected');
	if (typeof undirected === 'boolean') return !undirected;
	const directed = edge.get('directed');
	return typeof directed === 'boolean' ? directed : undefined;
}
