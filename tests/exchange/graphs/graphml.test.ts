import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { readGraphml } from '#lib/exchange/graphs/graphml.ts';
import { codesOf, refusalOf } from '../fixtures.ts';

const wrap = (keys: string, graph: string): string =>
	`<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}${graph}</graphml>`;
const read = (text: string) => readGraphml(text, new TextDoor());

describe('a GraphML file', () => {
	test('gives typed attributes, defaults and directions', () => {
		const { nodes, edges, problems } = read(
			wrap(
				'<key id="d0" for="node" attr.name="org" attr.type="string"><default>GGZ</default></key>' +
					'<key id="d1" for="edge" attr.name="weight" attr.type="double"/>' +
					'<key id="d2" for="node" attr.name="label"/>' +
					'<key id="d3" for="all" attr.name="known" attr.type="boolean"/>',
				'<graph edgedefault="undirected"><node id="a"><data key="d2"> Sanne </data><data key="d3">true</data></node>' +
					'<node id="b"><data key="d0">Wijkteam</data></node>' +
					'<edge source="a" target="b"><data key="d1">2.5</data></edge>' +
					'<edge source="b" target="a" directed="true"/></graph>'
			)
		);
		expect(problems).toEqual([]);
		expect(nodes.map(({ id, label, row }) => [id, label, row])).toEqual([
			['a', 'Sanne', 1],
			['b', undefined, 2]
		]);
		expect(nodes.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
			{ known: true, org: 'GGZ' },
			{ org: 'Wijkteam' }
		]);
		expect(
			edges.map(({ from, to, directed, attributes }) => [
				from,
				to,
				directed,
				attributes.get('weight')
			])
		).toEqual([
			['a', 'b', false, 2.5],
			['b', 'a', true, undefined]
		]);
	});

	test('with a key that nobody declared is read, and the key is told once', () => {
		const node = (id: string): string => `<node id="${id}"><data key="team">3</data></node>`;
		const { nodes, problems } = read(wrap('', `<graph>${node('a')}${node('b')}</graph>`));
		expect(nodes[1]!.attributes.get('team')).toBe('3');
		expect(problems).toEqual([{ code: 'key-undeclared', severity: 'warning', field: 'team' }]);
	});

	test('reads the labels that yEd draws, and the nodes inside nodes', () => {
		const { nodes, edges } = read(
			wrap(
				'<key id="d5" for="node" yfiles.type="nodegraphics"/>',
				'<graph edgedefault="directed"><node id="g"><data key="d5"><y:Group xmlns:y="y"><y:NodeLabel>Wijkteam</y:NodeLabel></y:Group></data>' +
					'<graph edgedefault="undirected"><node id="g::a"/><node id="g::b"/><edge source="g::a" target="g::b"/></graph></node>' +
					'<edge source="g" target="g::a"/></graph>'
			)
		);
		expect(nodes.map(({ id, label }) => [id, label])).toEqual([
			['g::a', undefined],
			['g::b', undefined],
			['g', 'Wijkteam']
		]);
		expect(edges.map(({ directed }) => directed)).toEqual([false, true]);
	});

	test('of two graphs over the same people holds two relations, and asks', () => {
		const graph = (id: string, to: string): string =>
			`<graph id="${id}" edgedefault="undirected"><node id="a"/><node id="${to}"/><edge source="a" target="${to}"/></graph>`;
		const same = read(wrap('', graph('advice', 'b') + graph('friendship', 'b')));
		expect(same.problems).toEqual([
			{ code: 'several-graphs', severity: 'question', values: { count: 2 } }
		]);
		expect(same.edges.map(({ attributes }) => attributes.get('relation'))).toEqual([
			'advice',
			'friendship'
		]);
	});

	test('of two graphs over other people is one network without layers, and asks', () => {
		const graph = (id: string): string =>
			`<graph><node id="${id}1"/><node id="${id}2"/><edge source="${id}1" target="${id}2"/></graph>`;
		const apart = read(wrap('', graph('a') + graph('b')));
		expect(apart.nodes).toHaveLength(4);
		expect(codesOf(apart.problems)).toEqual(['several-graphs']);
		expect(apart.edges.every(({ attributes }) => attributes.size === 0)).toBe(true);
	});

	test('with an entity from outside is refused, and nothing is fetched', () => {
		const text = `<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml><graph><node id="&x;"/></graph></graphml>`;
		expect(codesOf(refusalOf(() => read(text)))).toEqual(['doctype-not-allowed']);
		const undeclared = wrap('', '<graph><node id="&x;"/></graph>');
		expect(refusalOf(() => read(undeclared))).toMatchObject([{ code: 'xml-invalid', row: 1 }]);
	});

	test('keeps a text that looks like a page or a command as the text it is', () => {
		const label = '&lt;img src=x onerror=alert(1)&gt; {{7*7}} =cmd|calc';
		const { nodes } = read(
			wrap(
				'<key id="l" for="node" attr.name="label"/>',
				`<graph><node id="a"><data key="l">${label}</data></node></graph>`
			)
		);
		expect(nodes[0]!.label).toBe('<img src=x onerror=alert(1)> {{7*7}} =cmd|calc');
	});

	test('without a graph is no network', () => {
		expect(codesOf(refusalOf(() => read('<graphml/>')))).toEqual(['no-network']);
	});
});
