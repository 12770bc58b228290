import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { readGexf } from '#lib/exchange/graphs/gexf.ts';
import { formatListText, parseListText } from '#lib/exchange/graphs/list-text.ts';
import { codesOf, refusalOf } from '../fixtures.ts';
import { workedMs } from '../../helpers/effort.ts';

const wrap = (graph: string, attributes = ''): string =>
	`<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph ${attributes}>${graph}</graph></gexf>`;
const read = (text: string) => readGexf(text, new TextDoor());

describe('a GEXF file', () => {
	test('gives attributes by their type, old and new, and passes over the drawing', () => {
		const { nodes, problems } = read(
			wrap(
				'<attributes class="node"><attribute id="0" title="age" type="integer"/>' +
					'<attribute id="1" title="themes" type="liststring"/>' +
					'<attribute id="2" title="known" type="boolean"><default>true</default></attribute></attributes>' +
					'<nodes><node id="a" label="Sanne"><attvalues><attvalue for="0" value="34"/><attvalue for="1" value="wonen|geld"/></attvalues><viz:color r="1" g="2" b="3"/><viz:size value="3"/></node>' +
					'<node id="b"><attvalues><attvalue id="0" value="NaN"/><attvalue id="2" value="false"/></attvalues></node></nodes>'
			)
		);
		expect(nodes.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
			{ age: 34, themes: ['wonen', 'geld'], known: true },
			{ known: false }
		]);
		expect(nodes[0]!.label).toBe('Sanne');
		expect(problems).toMatchObject([{ code: 'number-not-finite', row: 2, field: 'age' }]);
	});

	test('has directed, undirected and mutual edges, weights, kinds and labels', () => {
		const { edges } = read(
			wrap(
				'<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" weight="4.56" label="nice"/>' +
					'<edge source="a" target="b" type="undirected"/><edge source="a" target="b" type="mutual" kind="likes"/>' +
					'<edge source="a" target="b" kind="deputy"/></edges>',
				'defaultedgetype="directed"'
			)
		);
		expect(
			edges.map(({ directed, attributes }) => [directed, Object.fromEntries(attributes)])
		).toEqual([
			[true, { weight: 4.56, label: 'nice' }],
			[false, {}],
			[false, { relation: 'likes' }],
			[true, { kind: 'deputy' }]
		]);
	});

	test('reads nodes inside nodes, each with its own values', () => {
		const { nodes } = read(
			wrap(
				'<attributes class="node"><attribute id="0" title="k" type="string"/></attributes>' +
					'<nodes><node id="team"><nodes><node id="a"><attvalues><attvalue for="0" value="inner"/></attvalues></node></nodes>' +
					'<attvalues><attvalue for="0" value="outer"/></attvalues></node></nodes>'
			)
		);
		expect(nodes.map(({ id, attributes }) => [id, attributes.get('k')])).toEqual([
			['a', 'inner'],
			['team', 'outer']
		]);
	});

	test('tells periods, an open bound not included', () => {
		const { edges, nodes, problems } = read(
			wrap(
				'<nodes><node id="a" start="2018-01-01" end="2019-01-01T10:00:00"/><node id="b"/></nodes><edges>' +
					'<edge source="a" target="b"><spells><spell start="2018-01-01" endopen="2018-06-01"/><spell start="2019-03-01"/></spells></edge>' +
					'<edge source="a" target="b" start="-inf" end="soon"/></edges>',
				'mode="dynamic" timeformat="date"'
			)
		);
		expect(Object.fromEntries(nodes[0]!.attributes)).toEqual({
			from: '2018-01-01',
			to: '2019-01-01'
		});
		expect(edges[0]!.periods).toEqual([
			{ from: '2018-01-01', to: '2018-05-31' },
			{ from: '2019-03-01' }
		]);
		expect(edges[1]!.periods).toBeUndefined();
		expect(problems).toMatchObject([{ code: 'date-unreadable', severity: 'warning', row: 2 }]);
	});

	test('whose time is a number has no periods', () => {
		const { edges } = read(
			wrap(
				'<edges><edge source="a" target="b" start="1.5" end="3"/></edges>',
				'timeformat="double"'
			)
		);
		expect(edges[0]!.periods).toBeUndefined();
	});

	test('of a value that changes keeps the last, and says so', () => {
		const { nodes, problems } = read(
			wrap(
				'<attributes class="node" mode="dynamic"><attribute id="0" title="team" type="string"/></attributes><nodes><node id="a"><attvalues>' +
					'<attvalue for="0" value="Noord" end="2018"/><attvalue for="0" value="Zuid" start="2019"/></attvalues></node></nodes>'
			)
		);
		expect(nodes[0]!.attributes.get('team')).toBe('Zuid');
		expect(problems).toMatchObject([{ code: 'value-changes', severity: 'notice', field: 'team' }]);
	});

	test('that laughs a billion times is refused at its DOCTYPE, at once', () => {
		const entities = Array.from({ length: 10 }, (_, i) => {
			return `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`;
		});
		const text = `<!DOCTYPE gexf [<!ENTITY l0 "ha">${entities.join('')}]><gexf><graph><nodes><node id="&l10;"/></nodes></graph></gexf>`;
		const begin = workedMs();
		expect(codesOf(refusalOf(() => read(text)))).toEqual(['doctype-not-allowed']);
		expect(workedMs() - begin).toBeLessThan(50);
	});

	test('sixty thousand deep is refused at sixty-four', () => {
		const text = wrap('<nodes><node id="a">'.repeat(60_000));
		expect(refusalOf(() => read(text))).toMatchObject([
			{ code: 'xml-too-deep', values: { limit: 64 } }
		]);
	});

	test('with more than sixty-four attributes on one element is refused', () => {
		const many = Array.from({ length: 70 }, (_, i) => `a${i}="1"`).join(' ');
		expect(codesOf(refusalOf(() => read(wrap('', many))))).toEqual(['xml-too-many-attributes']);
	});

	test('of a hundred thousand nodes is refused within two seconds', () => {
		const nodes = Array.from({ length: 100_000 }, (_, i) => `<node id="n${i}"/>`).join('');
		const begin = workedMs();
		expect(refusalOf(() => read(wrap(`<nodes>${nodes}</nodes>`)))).toMatchObject([
			{ code: 'too-large', field: 'nodes', values: { limit: 50_000 } }
		]);
		expect(workedMs() - begin).toBeLessThan(2_000);
	});

	test('that is cut off says at which line', () => {
		expect(refusalOf(() => read('<gexf>\n<graph>\n<nodes><node id="a"'))).toMatchObject([
			{ code: 'xml-invalid', row: 3 }
		]);
	});
});

describe('a list in a value', () => {
	test.each([
		['a|b|c', ['a', 'b', 'c']],
		['a ,b , c', ['a', 'b', 'c']],
		['[a, b, c]', ['a', 'b', 'c']],
		["['a', '\\'b\\'', 'c']", ['a', "'b'", 'c']],
		['["a", "b, c"]', ['a', 'b, c']],
		['[1, 1.5, 2]', ['1', '1.5', '2']],
		['[]', []]
	])('%s', (text, items) => {
		expect(parseListText(text)).toEqual(items);
	});

	test('reads back as it was written', () => {
		const items = ['a', 'b, c', '"quoted"', "it's", 'back\\slash', 'line\nend\ttab', '[x]', ''];
		expect(parseListText(formatListText(items))).toEqual(items);
	});
});
