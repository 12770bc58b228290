import type { Reading } from '#lib/domain/records/records.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { refuseCitizenNumbers, type ColumnValues } from '../citizen-number.ts';
import { HouseholdCodes } from '../household-codes.ts';
import { EDGE_SHEET, NODE_SHEET, type PlainGraph, type PlainNode } from '../graphs/plain-graph.ts';
import type { FamilyKey, ReadOptions } from '../reading.ts';
import { EdgeRows } from './edge-rows.ts';
import { findKinds, type Kinds } from './kinds.ts';
import { NodeRows } from './node-rows.ts';
import { NodeSayings } from './node-sayings.ts';
import { ToldBy } from './told-by.ts';

export interface NetworkReading extends Reading {
	readonly keys: readonly FamilyKey[];
	readonly madeCodes: readonly string[];
}

/**
 * What a plain graph of another tool says, in the words of the field. Without kinds all
 * nodes are professionals and all edges contacts. Weights are strengths, an arc is told
 * by its source end, and since such a file is taken to name everybody, all nodes belong
 * to its wave and answered, unless their attribute `answered` says otherwise.
 *
 * @throws Refusal for citizen service numbers, and `node-conflict` for two nodes of one id
 * that contradict each other
 */
export function readNetwork(graph: PlainGraph, options: ReadOptions): NetworkReading {
	refuseCitizenNumbers(columnsOf(graph), options.notCitizenNumber);
	const kinds = findKinds(graph.nodes);
	const builder = new RecordsBuilder();
	const sayings = new NodeSayings(graph, kinds);
	const covers = options.covers ?? (sayings.tellsCovers ? 'mentions' : undefined);
	const told = new ToldBy(builder, { ...options, ...(covers && { covers }) }, graph.edges);
	const codes = options.keepIds
		? undefined
		: new HouseholdCodes(options, idsOfHouseholds(graph, kinds));
	told.waves();
	told.ofFile();
	const nodes = new NodeRows(builder, { graph, kinds, sayings }, told, codes);
	const ofNodes = nodes.add();
	const edges = new EdgeRows(builder, graph, nodes, told, options);
	const problems: Problem[] = [...graph.problems, ...kinds.problems, ...ofNodes, ...edges.add()];
	if (builder.actorCount === 0) problems.push({ code: 'network-empty', severity: 'notice' });
	return {
		records: builder.build(),
		problems,
		...(edges.directed === undefined ? {} : { directed: edges.directed }),
		keys: codes?.keys ?? [],
		madeCodes: codes?.made ?? []
	};
}

function idsOfHouseholds(graph: PlainGraph, kinds: Kinds): string[] {
	const isHousehold = (node: PlainNode): boolean => kinds.kindOf(node) === 'household';
	return graph.nodes.filter(isHousehold).map(({ id }) => id);
}

/** Every column of a graph, as the search for citizen service numbers wants it. */
function columnsOf(graph: PlainGraph): Iterable<ColumnValues> {
	const columns = new Map<string, ColumnValues & { values: { text: string; row: number }[] }>();
	const add = (sheet: string, header: string, value: unknown, row: number): void => {
		if (typeof value === 'number' && !Number.isInteger(value)) return;
		const key = `${sheet}|${header}`;
		let column = columns.get(key);
		if (!column) columns.set(key, (column = { sheet, header, values: [] }));
		for (const one of Array.isArray(value) ? value : [value]) {
			column.values.push({ text: String(one), row });
		}
	};
	for (const node of graph.nodes) {
		add(NODE_SHEET, 'Id', node.id, node.row);
		if (node.label !== undefined) add(NODE_SHEET, 'Label', node.label, node.row);
		for (const [name, value] of node.attributes) add(NODE_SHEET, name, value, node.row);
	}
	const declared = new Set(graph.nodes.map(({ id }) => id));
	for (const edge of graph.edges) {
		if (!declared.has(edge.from)) add(EDGE_SHEET, 'Source', edge.from, edge.row);
		if (!declared.has(edge.to)) add(EDGE_SHEET, 'Target', edge.to, edge.row);
		for (const [name, value] of edge.attributes) add(EDGE_SHEET, name, value, edge.row);
	}
	return columns.values();
}
