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

const TYPES: Readonly<Record<ValueType, string>> = {
	string: 'string',
	double: 'double',
	boolean: 'boolean',
	list: 'liststring'
};

/** A graph as GEXF 1.3 (gexf.net), as Gephi opens it: labels, weights and typed attributes. */
export function writeGexf(file: GraphFile): string {
	const nodes = file.nodes.map(nodeValues);
	const edges = file.edges.map((edge) => markedEdge(edge, file));
	const nodeTypes = typesOf(nodes);
	const edgeTypes = typesOf(edges);
	const nodeIds = idsOf(nodeTypes);
	const edgeIds = idsOf(edgeTypes);
	const nodeLines = file.nodes.map(({ id, label }, i) =>
		element('node', { id, label: label || undefined }, nodes[i]!, nodeIds)
	);
	const edgeLines = file.edges.map(({ source, target, weight }, i) => {
		const attributes = { id: String(i), source, target, weight: weight && String(weight) };
		return element('edge', attributes as Record<string, string>, edges[i]!, edgeIds);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://gexf.net/1.3" version="1.3">',
		...meta(file),
		`  <graph defaultedgetype="${file.directed ? 'directed' : 'undirected'}">`,
		...declarations('node', nodeTypes, nodeIds),
		...declarations('edge', edgeTypes, edgeIds),
		'    <nodes>',
		...nodeLines,
		'    </nodes>',
		'    <edges>',
		...edgeLines,
		'    </edges>',
		'  </graph>',
		'</gexf>',
		''
	].join('\n');
}

/** How the keywords of a file say that people in it carry no names. */
export const NAMELESS = 'names: false';

function meta({ title, description, isNameless }: GraphFile): readonly string[] {
	const told = { title, description, keywords: isNameless ? NAMELESS : undefined };
	const elements = Object.entries(told).map(([name, text]) =>
		text ? `<${name}>${escapeXml(text)}</${name}>` : ''
	);
	const all = elements.join('');
	return all === '' ? [] : [`  <meta>${all}</meta>`];
}

function idsOf(types: ReadonlyMap<string, ValueType>): ReadonlyMap<string, string> {
	return new Map([...types.keys()].map((name, i) => [name, String(i)]));
}

function declarations(
	owner: 'node' | 'edge',
	types: ReadonlyMap<string, ValueType>,
	ids: ReadonlyMap<string, string>
): readonly string[] {
	if (types.size === 0) return [];
	const lines = [...types].map(([title, type]) => {
		const attributes = xmlAttributes({ id: ids.get(title)!, title, type: TYPES[type] });
		return `      <attribute${attributes}/>`;
	});
	return [`    <attributes class="${owner}">`, ...lines, '    </attributes>'];
}

function element(
	name: 'node' | 'edge',
	attributes: Readonly<Record<string, string | undefined>>,
	values: NamedValues,
	ids: ReadonlyMap<string, string>
): string {
	const open = `      <${name}${xmlAttributes(attributes)}`;
	if (values.length === 0) return `${open}/>`;
	const data = values
		.map(([title, value]) => {
			const text = typeof value === 'object' ? formatListText(value) : String(value);
			return `<attvalue${xmlAttributes({ for: ids.get(title)!, value: text })}/>`;
		})
		.join('');
	return `${open}><attvalues>${data}</attvalues></${name}>`;
}
