import type { AttributeValue } from '#lib/domain/actor.ts';
import { formatListText } from '../graphs/list-text.ts';
import {
	markedEdge,
	nodeValues,
	typesOf,
	type GraphFile,
	type NamedValues,
	type ValueType
} from './graph-file.ts';
import { escapeXml, xmlAttributes } from './xml-text.ts';

/** Whether people carry names, as what is known of the graph itself. */
const NAMES_KEY = '  <key id="g0" for="graph" attr.name="names" attr.type="boolean"/>';

/**
 * A graph as GraphML (graphml.graphdrawing.org/specification). GraphML has no lists: a
 * key that holds them is text, says so in its `desc`, and is read back by that.
 */
export function writeGraphml(file: GraphFile): string {
	const nodes = file.nodes.map((node) => withFirst('label', node.label, nodeValues(node)));
	const edges = file.edges.map((edge) => withFirst('weight', edge.weight, markedEdge(edge, file)));
	const nodeKeys = new KeyList('node', typesOf(nodes));
	const edgeKeys = new KeyList('edge', typesOf(edges));
	const nodeLines = file.nodes.map((node, i) =>
		element('node', { id: node.id }, nodeKeys.data(nodes[i]!))
	);
	const edgeLines = file.edges.map(({ source, target }, i) =>
		element('edge', { source, target }, edgeKeys.data(edges[i]!))
	);
	const graph = xmlAttributes({ edgedefault: file.directed ? 'directed' : 'undirected' });
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...(file.description ? [`  <desc>${escapeXml(file.description)}</desc>`] : []),
		...nodeKeys.declarations(),
		...edgeKeys.declarations(),
		...(file.isNameless ? [NAMES_KEY] : []),
		`  <graph${graph}>`,
		...(file.title ? [`    <desc>${escapeXml(file.title)}</desc>`] : []),
		...(file.isNameless ? ['    <data key="g0">false</data>'] : []),
		...nodeLines,
		...edgeLines,
		'  </graph>',
		'</graphml>',
		''
	].join('\n');
}

function withFirst(
	name: string,
	value: AttributeValue | undefined,
	values: NamedValues
): NamedValues {
	if (value === undefined || value === '') return values;
	return [[name, value], ...values.filter(([other]) => other !== name)];
}

function element(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	data: string
): string {
	const open = `    <${name}${xmlAttributes(attributes)}`;
	return data === '' ? `${open}/>` : `${open}>${data}</${name}>`;
}

/** The keys of nodes or of edges, each with an id of its own. */
class KeyList {
	readonly #owner: string;
	readonly #types: ReadonlyMap<string, ValueType>;
	readonly #ids = new Map<string, string>();

	constructor(owner: 'node' | 'edge', types: ReadonlyMap<string, ValueType>) {
		this.#owner = owner;
		this.#types = types;
		for (const name of types.keys()) this.#ids.set(name, `${owner[0]}${this.#ids.size}`);
	}

	declarations(): readonly string[] {
		return [...this.#types].map(([name, type]) => {
			const isList = type === 'list';
			const attributes = xmlAttributes({
				id: this.#ids.get(name)!,
				for: this.#owner,
				'attr.name': name,
				'attr.type': isList ? 'string' : type
			});
			return isList ? `  <key${attributes}><desc>list</desc></key>` : `  <key${attributes}/>`;
		});
	}

	data(values: NamedValues): string {
		return values
			.map(([name, value]) => {
				const text = typeof value === 'object' ? formatListText(value) : String(value);
				return `<data key="${this.#ids.get(name)!}">${escapeXml(text)}</data>`;
			})
			.join('');
	}
}
