import type { AttributeValue } from '#lib/domain/actor.ts';
import { refuse } from '#lib/domain/problem.ts';
import type { TextDoor } from '../bytes/clean.ts';
import { readXml, type XmlElement, type XmlListener } from '../bytes/xml.ts';
import { AttributeReader, takeDirected, takeLabel } from './attributes.ts';
import {
	EDGE_SHEET,
	GraphCollector,
	NODE_SHEET,
	type PlainEdge,
	type PlainGraph
} from './plain-graph.ts';

const LONGEST_TITLE = 200;

interface Key {
	readonly name: string;
	readonly type: string;
	/** `node`, `edge`, `graph` or `all`. */
	readonly owner: string;
	isList: boolean;
	fallback?: string;
}

interface Draft {
	readonly kind: 'node' | 'edge';
	readonly row: number;
	readonly element: Readonly<Record<string, string>>;
	readonly attributes: Map<string, AttributeValue>;
	readonly directed: boolean;
	readonly graph: number;
}

/**
 * A GraphML file (graphml.graphdrawing.org/specification): keys with their types and
 * defaults, graphs inside nodes, labels as yEd draws them. A key that nobody declared is
 * read under its own id and told. Of several graphs in one file the same id is taken to
 * be the same actor, and the reader is asked.
 *
 * @throws Refusal when it is no XML, has a DOCTYPE, or holds more than one file may
 */
export function readGraphml(text: string, door: TextDoor): PlainGraph {
	const reader = new GraphmlReader(door);
	readXml(text, reader);
	return reader.graph();
}

class GraphmlReader implements XmlListener {
	readonly #collector = new GraphCollector();
	readonly #read: AttributeReader;
	readonly #keys = new Map<string, Key>();
	readonly #drafts: Draft[] = [];
	/** Per open graph whether its edges are arcs. */
	readonly #directed: boolean[] = [];
	readonly #graphs: string[] = [];
	readonly #graphOfEdge: number[] = [];
	readonly #seenIn = new Map<string, number>();
	#isShared = false;
	#key: Key | undefined;
	#data: { readonly key: string; readonly depth: number; text: string } | undefined;
	#label: string | undefined;
	#isLabel = false;
	#caught: string | undefined;
	#isNameless = false;
	#title = '';
	#nodeCount = 0;
	#edgeCount = 0;
	#depth = 0;

	constructor(door: TextDoor) {
		this.#read = new AttributeReader(door, this.#collector);
	}

	open({ name, attributes }: XmlElement, depth: number): void {
		this.#depth = depth;
		if (this.#data) this.#isLabel = name === 'NodeLabel' || name === 'EdgeLabel';
		else if (name === 'key') this.#declare(attributes);
		else if (name === 'default' || name === 'desc') this.#caught = '';
		else if (name === 'graph') this.#enter(attributes, depth);
		else if (name === 'node') this.#begin('node', ++this.#nodeCount, attributes);
		else if (name === 'edge') this.#begin('edge', ++this.#edgeCount, attributes);
		else if (name === 'hyperedge') {
			this.#collector.once({ code: 'hyperedge-skipped', severity: 'warning' });
		} else if (name === 'data') {
			this.#data = { key: attributes.key ?? '', depth, text: '' };
			this.#label = undefined;
		}
	}

	text(text: string): void {
		if (this.#isLabel) this.#label = (this.#label ?? '') + text;
		else if (this.#data && this.#depth === this.#data.depth) this.#data.text += text;
		else if (this.#caught !== undefined) this.#caught += text;
	}

	close(name: string, depth: number): void {
		this.#depth = depth - 1;
		this.#isLabel = false;
		if (this.#data) {
			if (depth === this.#data.depth) this.#keep(this.#data.key, this.#data.text);
		} else if (name === 'key') this.#key = undefined;
		else if (name === 'default') this.#fallback();
		else if (name === 'desc') this.#describe();
		else if (name === 'graph') this.#directed.pop();
		else if (name === 'node' || name === 'edge') this.#finish(this.#drafts.pop()!);
	}

	#declare(attributes: XmlElement['attributes']): void {
		const id = attributes.id ?? '';
		const name = this.#read.name(attributes['attr.name'] ?? id, {});
		const type = attributes['attr.type'] ?? 'string';
		this.#key = { name, type, owner: attributes.for ?? 'all', isList: false };
		this.#keys.set(id, this.#key);
	}

	#fallback(): void {
		if (this.#key && this.#caught !== '') this.#key.fallback = this.#caught;
		this.#caught = undefined;
	}

	/** Our own files say of a key that it holds lists; GraphML has no type for that. A graph says its name. */
	#describe(): void {
		if (!this.#key && this.#directed.length === 1 && this.#drafts.length === 0) {
			// Another program may tell a whole story here.
			this.#title = this.#read.text(this.#caught?.slice(0, LONGEST_TITLE), {});
		}
		if (this.#key && this.#caught === 'list') this.#key.isList = true;
		this.#caught = undefined;
	}

	#enter(attributes: XmlElement['attributes'], depth: number): void {
		this.#directed.push(attributes.edgedefault === 'directed');
		if (depth === 2) this.#graphs.push(attributes.id ?? '');
	}

	#begin(kind: Draft['kind'], row: number, element: XmlElement['attributes']): void {
		const directed =
			element.directed === undefined
				? (this.#directed.at(-1) ?? false)
				: /^(true|1)$/.test(element.directed);
		const graph = this.#graphs.length - 1;
		this.#drafts.push({ kind, row, element, attributes: new Map(), directed, graph });
	}

	#keep(id: string, text: string): void {
		this.#data = undefined;
		const draft = this.#drafts.at(-1);
		const key = this.#keys.get(id);
		if (!draft) {
			const isOfGraph = key?.owner === 'graph' && key.name === 'names';
			this.#isNameless ||= isOfGraph && text.trim() === 'false';
			return;
		}
		const place = { sheet: draft.kind === 'node' ? NODE_SHEET : EDGE_SHEET, row: draft.row };
		if (this.#label !== undefined) {
			this.#read.put(draft.attributes, 'label', this.#label, 'string', place);
		}
		const name = key?.name ?? this.#read.name(id, place);
		if (!key) {
			this.#collector.once({ code: 'key-undeclared', severity: 'warning', field: name });
		}
		const type = key?.isList ? 'list' : (key?.type ?? 'string');
		this.#read.put(draft.attributes, name, text, type, place);
	}

	#finish(draft: Draft): void {
		const { attributes, element, row, kind } = draft;
		const place = { sheet: kind === 'node' ? NODE_SHEET : EDGE_SHEET, row };
		for (const key of this.#keys.values()) {
			const isMine = key.owner === kind || key.owner === 'all';
			if (!isMine || key.fallback === undefined || attributes.has(key.name)) continue;
			this.#read.put(attributes, key.name, key.fallback, key.type, place);
		}
		if (kind === 'node') {
			const id = this.#read.text(element.id, place);
			this.#isShared ||= (this.#seenIn.get(id) ?? draft.graph) !== draft.graph;
			this.#seenIn.set(id, draft.graph);
			const label = takeLabel(attributes);
			this.#collector.addNode({ id, label, attributes, row });
			return;
		}
		const from = this.#read.text(element.source, place);
		const to = this.#read.text(element.target, place);
		this.#graphOfEdge.push(draft.graph);
		const own = element.directed === undefined ? takeDirected(attributes) : undefined;
		this.#collector.addEdge({ from, to, directed: own ?? draft.directed, attributes, row });
	}

	graph(): PlainGraph {
		const { edges, nodes, problems } = this.#collector;
		if (this.#graphs.length === 0) refuse('no-network');
		if (this.#graphs.length > 1) {
			const values = { count: this.#graphs.length };
			problems.push({ code: 'several-graphs', severity: 'question', values });
		}
		const layered = this.#isShared ? edges.map((edge, i) => this.#inLayer(edge, i)) : edges;
		const told = { declaresNodes: true, isTable: false, isNameless: this.#isNameless };
		return { nodes, edges: layered, problems, ...told, title: this.#title };
	}

	/** Graphs over the same actors are relations of different kinds. */
	#inLayer(edge: PlainEdge, i: number): PlainEdge {
		if (edge.attributes.has('relation') || edge.attributes.has('type')) return edge;
		const graph = this.#graphOfEdge[i]!;
		const relation = this.#graphs[graph] || String(graph + 1);
		return { ...edge, attributes: new Map([...edge.attributes, ['relation', relation]]) };
	}
}
