import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { readJsonGraph } from '#lib/exchange/graphs/json/read-json.ts';
import { jsonTable } from '#lib/exchange/graphs/json/table.ts';
import { parseJson, type Json } from '#lib/exchange/graphs/json/parse-json.ts';
import { refusalOf } from '../fixtures.ts';

const read = (value: unknown) => readJsonGraph(parseJson(JSON.stringify(value)), new TextDoor());
const summary = (value: unknown) => {
	const { nodes, edges } = read(value);
	return {
		nodes: nodes.map(({ id, label }) => (label === undefined ? id : `${id}=${label}`)),
		edges: edges.map(({ from, to, directed }) => `${from}${directed ? '>' : '-'}${to}`)
	};
};
/** JSON as the language itself has it. */
const plain = (value: Json): unknown => {
	if (value instanceof Map) return Object.fromEntries([...value].map(([k, v]) => [k, plain(v)]));
	return Array.isArray(value) ? value.map(plain) : value;
};

describe('a graph of JSON', () => {
	test.each<[string, unknown, { nodes: string[]; edges: string[] }]>([
		[
			'networkx',
			{
				directed: true,
				multigraph: false,
				graph: {},
				nodes: [{ id: 1, name: 'Sanne' }, { id: 2 }],
				links: [{ source: 1, target: 2, weight: 3 }]
			},
			{ nodes: ['1=Sanne', '2'], edges: ['1>2'] }
		],
		[
			'd3, with places for ends',
			{ nodes: [{ name: 'Myriel' }, { name: 'Napoleon' }], links: [{ source: 1, target: 0 }] },
			{ nodes: ['Myriel=Myriel', 'Napoleon=Napoleon'], edges: ['Napoleon-Myriel'] }
		],
		[
			'd3, after it has drawn the graph',
			{
				nodes: [
					{ id: 'a', index: 0 },
					{ id: 'b', index: 1 }
				],
				links: [{ source: { id: 'a', index: 0 }, target: { id: 'b', index: 1 } }]
			},
			{ nodes: ['a', 'b'], edges: ['a-b'] }
		],
		[
			'sigma, with pairs',
			{
				nodes: [
					{ key: 'a', label: 'A' },
					{ key: 'b', label: 'B' }
				],
				edges: [['a', 'b']]
			},
			{ nodes: ['a=A', 'b=B'], edges: ['a-b'] }
		],
		[
			'graphology',
			{
				attributes: {},
				options: { type: 'mixed' },
				nodes: [{ key: 'a', attributes: { label: 'A' } }, { key: 'b' }],
				edges: [
					{ key: 'e', source: 'a', target: 'b', attributes: { weight: 2 } },
					{ key: 'f', source: 'b', target: 'a', undirected: true }
				]
			},
			{ nodes: ['a=A', 'b'], edges: ['a>b', 'b-a'] }
		],
		[
			'ground truth',
			{
				id: 'karate',
				expected: [],
				graph: {
					directed: false,
					nodes: [{ id: 'Mr Hi' }],
					edges: [{ s: 'Mr Hi', t: 'John', w: 2 }]
				}
			},
			{ nodes: ['Mr Hi'], edges: ['Mr Hi-John'] }
		],
		[
			'Cytoscape',
			{
				elements: {
					nodes: [{ data: { id: '1', name: 'A' } }, { data: { id: '2' } }],
					edges: [{ data: { id: '9', source: '1', target: '2' } }]
				}
			},
			{ nodes: ['1=A', '2'], edges: ['1-2'] }
		],
		[
			'nodes by their id',
			{
				graph: {
					directed: true,
					nodes: { a: { label: 'A' }, b: {} },
					edges: [{ source: 'a', target: 'b' }]
				}
			},
			{ nodes: ['a=A', 'b'], edges: ['a>b'] }
		],
		['edges alone', { edges: [{ from: 'a', to: 'b' }] }, { nodes: [], edges: ['a-b'] }],
		['no edges yet', { nodes: [{ id: 'a' }], links: [] }, { nodes: ['a'], edges: [] }]
	])('is read as %s writes it', (_, value, expected) => {
		expect(summary(value)).toEqual(expected);
	});

	test('keeps all its attributes, also beside the ends', () => {
		const { edges, nodes, problems } = read({
			nodes: [{ id: 'a', x: 1.5, tags: ['p', 'q'], empty: null, known: true, deep: { a: 1 } }],
			links: [
				{ source: 'a', target: 'b', from: '2018', type: 'advice', attributes: { source: 'Jan' } }
			]
		});
		expect(Object.fromEntries(nodes[0]!.attributes)).toEqual({
			x: 1.5,
			tags: ['p', 'q'],
			known: true
		});
		expect(Object.fromEntries(edges[0]!.attributes)).toEqual({
			from: '2018',
			type: 'advice',
			source: 'Jan'
		});
		expect(problems).toMatchObject([
			{ code: 'attribute-nested', severity: 'notice', field: 'deep' }
		]);
	});

	test('with `directed` for a type says how it runs', () => {
		const { edges } = read({
			nodes: [],
			edges: [
				{ source: 'a', target: 'b', type: 'Directed' },
				{ source: 'a', target: 'b', type: 'undirected' }
			]
		});
		expect(edges.map(({ directed, attributes }) => [directed, attributes.size])).toEqual([
			[true, 0],
			[false, 0]
		]);
	});

	test('keeps an id too long to be a number', () => {
		const root = parseJson('{"nodes":[{"id":9007199254740993}],"links":[]}');
		expect(readJsonGraph(root, new TextDoor()).nodes[0]!.id).toBe('9007199254740993');
	});

	test.each([{}, [], 5, { nodes: [1] }, { a: { b: 1 } }, ['a', 'b'], { edges: 'x' }])(
		'%j is no network',
		(value) => {
			expect(refusalOf(() => read(value))).toMatchObject([{ code: 'no-network' }]);
		}
	);
});

describe('JSON', () => {
	test.each([
		'[]',
		'{}',
		' [1, -2.5e3, "a\\u00e9\\n", true, null, {"a": [{}, []]}] ',
		'"\\\\"',
		'["\\"", "\\\\\\""]'
	])('%s is read as the language reads it', (text) => {
		expect(plain(parseJson(text))).toEqual(JSON.parse(text));
	});

	test.each([
		['[1,]', 'json-invalid'],
		['{"a":1,}', 'json-invalid'],
		["{'a':0}", 'json-invalid'],
		['{"a" 1}', 'json-invalid'],
		['[1 2]', 'json-invalid'],
		['[1]]', 'json-invalid'],
		['01', 'json-invalid'],
		['"a', 'json-invalid'],
		['"\\x"', 'json-invalid'],
		['{"asd":"asd"', 'json-invalid'],
		['[NaN]', 'number-not-finite'],
		['[1e400]', 'number-not-finite'],
		['{"a":1,"a":2}', 'duplicate-key'],
		['[{"__proto__":{"x":1}}]', 'hostile-key'],
		['{"constructor":1}', 'hostile-key'],
		['{"prototype":1}', 'hostile-key'],
		['['.repeat(100_000), 'json-too-deep'],
		['{"a":'.repeat(100_000), 'json-too-deep']
	])('%.20s is refused: %s', (text, code) => {
		expect(refusalOf(() => parseJson(text))).toMatchObject([{ code }]);
		expect(({} as { x?: number }).x).toBeUndefined();
	});

	test('tells the line where it breaks off', () => {
		expect(refusalOf(() => parseJson('{\n "a": 1,\n "b" 2\n}'))).toMatchObject([
			{ code: 'json-invalid', row: 3, values: { line: 3 } }
		]);
	});

	test('of flat objects is a table', () => {
		const sheet = jsonTable(
			parseJson('[{"naam":"A","n":1},{"naam":"B","rol":null}]'),
			new TextDoor()
		);
		expect(sheet?.rows).toEqual([
			['naam', 'n', 'rol'],
			['A', 1, null],
			['B', null, null]
		]);
		expect(jsonTable(parseJson('[{"a":{}}]'), new TextDoor())).toBeUndefined();
	});
});
