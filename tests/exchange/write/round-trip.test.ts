import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHelper, type ActorKind } from '#lib/domain/actor.ts';
import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Reading } from '#lib/domain/records/records.ts';
import { kindFromEnds } from '#lib/domain/tie.ts';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { readGexf } from '#lib/exchange/graphs/gexf.ts';
import { readGraphml } from '#lib/exchange/graphs/graphml.ts';
import { readJsonGraph } from '#lib/exchange/graphs/json/read-json.ts';
import { parseJson } from '#lib/exchange/graphs/json/parse-json.ts';
import type { PlainGraph } from '#lib/exchange/graphs/plain-graph.ts';
import { readPlainTables } from '#lib/exchange/graphs/plain-tables.ts';
import { readNetwork } from '#lib/exchange/network/network.ts';
import { readCsv } from '#lib/exchange/sheets/csv.ts';
import { writeGephiTables } from '#lib/exchange/write/csv.ts';
import { writeGexf } from '#lib/exchange/write/gexf.ts';
import {
	edgeValues,
	nodeValues,
	type GraphEdge,
	type GraphFile,
	type GraphNode
} from '#lib/exchange/write/graph-file.ts';
import { writeGraphml } from '#lib/exchange/write/graphml.ts';
import { writeJsonGraph } from '#lib/exchange/write/json.ts';
import { viewOf } from '#lib/graph/view.ts';
import { OPTIONS } from '../fixtures.ts';

/** What a reader should make of a file: the values, without the detour of a format. */
function expected(file: GraphFile): PlainGraph {
	return {
		nodes: file.nodes.map((node, i) => ({
			id: node.id,
			label: node.label,
			attributes: new Map(nodeValues(node)),
			row: i + 1
		})),
		edges: file.edges.map((edge, i) => ({
			from: edge.source,
			to: edge.target,
			directed: edge.directed,
			attributes: new Map([
				...edgeValues(edge),
				...(edge.weight === undefined ? [] : ([['weight', edge.weight]] as const))
			]),
			row: i + 1
		})),
		declaresNodes: true,
		isTable: false,
		problems: []
	};
}

const FORMATS: Record<string, (file: GraphFile) => PlainGraph> = {
	GraphML: (file) => readGraphml(writeGraphml(file), new TextDoor()),
	GEXF: (file) => readGexf(writeGexf(file), new TextDoor()),
	JSON: (file) => readJsonGraph(parseJson(writeJsonGraph(file)), new TextDoor())
};

function throughTables(file: GraphFile): PlainGraph {
	const { nodes, edges } = writeGephiTables(file);
	const sheet = (text: string) => readCsv(text.replace('\ufeff', ''), new TextDoor());
	return readPlainTables(
		[
			{ sheet: sheet(nodes), role: 'nodes' },
			{ sheet: sheet(edges), role: 'edges' }
		],
		OPTIONS
	)!.graph;
}

/** Controls, marks that hide or turn text, and the divider of lists. */
const UNFIT = /(?!\n)\p{Cc}|\p{Bidi_Control}|[;\u200b\ufeff\ufffe\uffff]/gu;

/** Text as it may stand in a label: trimmed, one way of writing, nothing hidden. */
const text = fc
	.oneof(
		fc.string({ unit: 'grapheme', maxLength: 12 }),
		fc.constantFrom(
			'=1+1',
			"'s-Gravenhage",
			'<b>&"x"',
			'a|b, c',
			"it's [x]",
			'👩‍👧',
			'één\nregel',
			'NaN'
		)
	)
	.map((value) => value.normalize('NFC').replace(UNFIT, '').trim())
	.filter((value) => value !== '' && !/^(nan|null|none|undefined|true|false|[-?]+)$/i.test(value));
const number = fc
	.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
	.map((value) => value + 0);
const kinds: ActorKind[] = ['household', 'professional', 'informal', 'organisation', 'forum'];

const node = fc.record(
	{
		label: text,
		kind: fc.constantFrom(...kinds),
		function: text,
		organisations: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
		lifeDomains: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
		neighbourhood: text,
		identity: fc.constantFrom('person', 'function', 'someone-of'),
		answered: fc.boolean(),
		from: fc.constantFrom('2018', '2018-11-01'),
		attributes: fc.record(
			{
				score: number,
				known: fc.boolean(),
				tags: fc.array(text, { maxLength: 3 }),
				'a "note" <x>': text
			},
			{ requiredKeys: [] }
		)
	},
	{ requiredKeys: ['kind'] }
);

const edge = fc.record(
	{
		directed: fc.boolean(),
		relation: text,
		weight: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
		modes: fc.uniqueArray(fc.constantFrom('handover', 'consult'), { minLength: 1, maxLength: 2 }),
		roles: fc.uniqueArray(fc.constantFrom(...SUPPORT_ROLES), { minLength: 1, maxLength: 3 }),
		lifeDomains: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
		legalFrames: fc.constant(['wmo', 'jeugdwet']),
		settings: fc.constant(['home']),
		contacts: fc.nat(60),
		timesAMonth: fc.constantFrom(0.33, 4.3),
		from: fc.constantFrom('2018', '2018-11-01'),
		to: fc.constantFrom('2020', '2020-11-01'),
		stance: fc.constantFrom('present', 'absent', 'agreed'),
		toldBy: text,
		attributes: fc.record({ colour: text, n: number }, { requiredKeys: [] })
	},
	{ requiredKeys: ['directed'] }
);

/** A graph with kinds whose edges all fit their ends. */
const graph: fc.Arbitrary<GraphFile> = fc
	.record({
		directed: fc.boolean(),
		nodes: fc.uniqueArray(fc.tuple(text, node), { selector: ([id]) => id, maxLength: 8 }),
		edges: fc.array(fc.tuple(fc.nat(7), fc.nat(7), edge), { maxLength: 12 })
	})
	.map(({ directed, nodes, edges }) => {
		const all = nodes.map(([id, rest], i): GraphNode => {
			const isHousehold = rest.kind === 'household';
			return {
				...(rest as Omit<GraphNode, 'id'>),
				id: isHousehold ? `H-${i}` : id,
				...(isHousehold ? { label: undefined } : {})
			};
		});
		const fitting = edges.flatMap(([a, b, rest]): GraphEdge[] => {
			const [from, to] = [all[a], all[b]];
			if (!from || !to || from === to) return [];
			const fits = kindFromEnds(from.kind!, to.kind!);
			const isContact = isHelper(from.kind!) && isHelper(to.kind!);
			const { relation, roles, ...others } = rest;
			const special = isContact ? { relation } : { roles };
			return fits ? [{ ...(others as GraphEdge), ...special, source: from.id, target: to.id }] : [];
		});
		return { directed, nodes: all, edges: fitting } as GraphFile;
	});

/** Records without what says where a row stood. */
function said({ records, directed }: Reading): unknown {
	return { ...records, rows: undefined, directed };
}

const RUNS = { numRuns: 60, seed: 2018 };

describe.each(Object.entries(FORMATS))('a network written as %s', (_, through) => {
	test('reads back to the same records', () => {
		fc.assert(
			fc.property(graph, (file) => {
				const read = readNetwork(through(file), OPTIONS);
				expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(said(read)).toEqual(said(readNetwork(expected(file), OPTIONS)));
			}),
			RUNS
		);
	});

	test('shows the same snapshot under every rule', () => {
		fc.assert(
			fc.property(graph, (file) => {
				for (const rule of ['either', 'both', 'directed'] as const) {
					const lens = { ...DEFAULT_LENS, rule };
					const read = viewOf(readNetwork(through(file), OPTIONS).records, lens);
					const direct = viewOf(readNetwork(expected(file), OPTIONS).records, lens);
					expect(read.snapshot).toEqual(direct.snapshot);
					expect(read.groupNames).toEqual(direct.groupNames);
				}
			}),
			{ ...RUNS, numRuns: 20 }
		);
	});
});

test('a network written as the tables of Gephi reads back to the same claims', () => {
	fc.assert(
		fc.property(graph, (file) => {
			fc.pre(file.nodes.length > 0);
			const read = readNetwork(throughTables(file), OPTIONS).records;
			const direct = readNetwork({ ...expected(file), isTable: true }, OPTIONS).records;
			expect(read.actors.code).toEqual(direct.actors.code);
			expect(read.actors.label).toEqual(direct.actors.label);
			expect(read.roster).toEqual(direct.roster);
			const isRepeated =
				new Set(file.edges.map((one) => JSON.stringify(one))).size < file.edges.length;
			fc.pre(!isRepeated);
			expect(read.claims).toEqual(direct.claims);
		}),
		RUNS
	);
});

test.each([false, true])(
	'no edge differs in kind from its file (arcs: %s), or other programs refuse it',
	(directed) => {
		const nodes = ['a', 'b'].map((id) => ({ id }));
		const edge = { source: 'a', target: 'b' };
		const edges = [
			{ ...edge, directed },
			{ ...edge, directed: !directed, kind: 'deputy' as const }
		];
		const file = { directed, nodes, edges };
		for (const text of [writeGraphml(file), writeGexf(file)]) {
			expect(text).not.toMatch(/<edge [^>]*(type|directed)=/);
		}
		for (const graph of [FORMATS.GraphML!(file), FORMATS.GEXF!(file)]) {
			expect(graph.edges.map((one) => one.directed)).toEqual([directed, !directed]);
			expect(graph.edges.map((one) => [...one.attributes.keys()])).toEqual([[], ['kind']]);
		}
	}
);

test('every line of a list of naughty strings survives as a label', () => {
	const naughty = [
		'undefined',
		'\\0',
		'1/0',
		"'; DROP TABLE actor; --",
		'<script>alert(1)</script>',
		'${jndi:ldap://x}',
		'../../etc/passwd',
		'﷽',
		'ﾊｰﾄ',
		'田中さん',
		'Ω≈ç√∫',
		'🏳️‍🌈',
		'%n%s',
		'"&amp;lt;"',
		']]>',
		'=HYPERLINK("http://x","y")',
		'＝1'
	];
	const file: GraphFile = {
		directed: false,
		nodes: naughty.map((label, i) => ({ id: `n${i}`, label })),
		edges: []
	};
	for (const through of [...Object.values(FORMATS), throughTables]) {
		expect(through(file).nodes.map(({ label }) => label)).toEqual(
			naughty.map((one) => one.normalize('NFC'))
		);
	}
});
