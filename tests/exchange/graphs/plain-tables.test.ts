import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { readPlainTables, type GraphTable } from '#lib/exchange/graphs/plain-tables.ts';
import { readCsv } from '#lib/exchange/sheets/csv.ts';
import { roleOf, siblingName } from '#lib/exchange/siblings.ts';
import { OPTIONS } from '../fixtures.ts';

const table = (text: string, role?: GraphTable['role']): GraphTable => ({
	sheet: readCsv(text, new TextDoor()),
	role
});
const read = (...tables: GraphTable[]) => readPlainTables(tables, OPTIONS);
const edgesOf = (...tables: GraphTable[]): unknown =>
	read(...tables)?.graph.edges.map(
		({ from, to, directed, row, isRepeat }) =>
			`${row}: ${from}${directed ? '>' : '-'}${to}${isRepeat ? ' again' : ''}`
	);

describe('tables of a plain graph', () => {
	test('have the headers of Gephi to the letter, and any other column is an attribute', () => {
		const reading = read(
			table('Id,Label,label,Kind,leeg\nA,Anna,a,x,\nB,Bo,b,y,nan\n', 'nodes'),
			table(
				'Source,Target,Type,type,Weight\nA,B,Directed,advice,"2,5"\nB,A,Undirected,,\n',
				'edges'
			)
		)!;
		const { nodes, edges, declaresNodes, isTable } = reading.graph;
		expect([declaresNodes, isTable]).toEqual([true, true]);
		expect(
			nodes.map(({ id, label, attributes }) => [id, label, Object.fromEntries(attributes)])
		).toEqual([
			['A', 'Anna', { label: 'a', Kind: 'x' }],
			['B', 'Bo', { label: 'b', Kind: 'y' }]
		]);
		expect(
			edges.map(({ directed, attributes }) => [directed, Object.fromEntries(attributes)])
		).toEqual([
			[true, { type: 'advice', weight: '2,5' }],
			[false, {}]
		]);
		expect(
			reading.tables.map(({ shape, headerRow, columns }) => [shape, headerRow, columns[0]!.field])
		).toEqual([
			['graph', 1, 'actor.code'],
			['graph', 1, 'collaboration.from']
		]);
	});

	test.each([
		['source;target\na;b\n', ['2: a>b']],
		['From,To,Weight\n1,2,1\n', ['2: 1>2']],
		['van;naar\na;b\n', ['2: a>b']],
		['Source,Target,Type\na,b,Undirected\nb,c,Mutual\n', ['2: a-b', '3: b-c']],
		['Source,Target,Type\na,b,friend\n', ['2: a>b']]
	])('have ends in %j', (text, edges) => {
		expect(edgesOf(table(text))).toEqual(edges);
	});

	test('mark an exact repeat of a row, and no other', () => {
		expect(edgesOf(table('Source,Target,n\na,b,1\na,b,2\na,b,1\n'))).toEqual([
			'2: a>b',
			'3: a>b',
			'4: a>b again'
		]);
	});

	test('without a header are pairs of names that stand on both sides', () => {
		const pairs = 'Jansen, Piet;Vries, Anna\nVries, Anna;Boer, Jo\nJansen, Piet;Boer, Jo\n';
		const { graph } = read(table(pairs))!;
		expect(graph.edges.map(({ from, to, directed }) => [from, to, directed])).toEqual([
			['Jansen, Piet', 'Vries, Anna', false],
			['Vries, Anna', 'Boer, Jo', false],
			['Jansen, Piet', 'Boer, Jo', false]
		]);
		expect(graph.problems).toMatchObject([{ code: 'no-header', severity: 'question' }]);
	});

	test('with two columns that differ only in source and target are asked about', () => {
		const { graph } = read(
			table('nr,X-source-guid,X-target-guid,Y-source-guid,Y-target-guid\n1,a,b,c,d\n')
		)!;
		expect(graph.edges[0]).toMatchObject({ from: 'a', to: 'b' });
		expect(graph.problems).toMatchObject([
			{
				code: 'ends-guessed',
				severity: 'question',
				values: { from: 'X-source-guid', to: 'X-target-guid' }
			}
		]);
	});

	test('may be pointed out by the user', () => {
		const reading = readPlainTables([table('wie;met wie;n\na;b;1\n')], {
			...OPTIONS,
			mapping: { wie: 'collaboration.from', 'met wie': 'collaboration.to' }
		});
		expect(reading?.graph.edges[0]).toMatchObject({ from: 'a', to: 'b', directed: true });
	});

	test.each([
		'persoon;organisatie;from;to\nA;GGZ;2018-01-01;2019-01-01\nB;GGZ;2018-03;\n',
		'gezin;hulpverlener\nG1;Sanne\nG2;Tom\n',
		'Id;Gezin;Regie\n1;A;B\n',
		'id,organization_id,name\n1,2,x\n'
	])('are not what %j is', (text) => {
		expect(read(table(text))).toBeUndefined();
	});

	test('are not hidden, and all of a workbook or none', () => {
		const edges = table('Source,Target\na,b\n');
		const other = table('gezin;hulp\nG1;Sanne\n');
		expect(read(edges, other)).toBeUndefined();
		const hidden = { sheet: { ...other.sheet, hidden: true } };
		expect(read(edges, hidden)?.graph.edges).toHaveLength(1);
	});

	test('come in pairs by the names of their files', () => {
		expect(siblingName('town.nodes.csv')).toBe('town.edges.csv');
		expect(siblingName('town.edges.CSV')).toBe('town.nodes.CSV');
		expect(siblingName('town.csv')).toBeUndefined();
		expect([roleOf('a.nodes.csv'), roleOf('a.edges.csv'), roleOf('a.csv')]).toEqual([
			'nodes',
			'edges',
			undefined
		]);
	});
});
