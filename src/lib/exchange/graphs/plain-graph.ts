import type { AttributeValue } from '#lib/domain/actor.ts';
import { refuse, type Problem } from '#lib/domain/problem.ts';
import { LIMITS } from '../limits.ts';

/**
 * A graph of another tool as it stands in its file, before anybody asks who is a
 * household and who works where. Every reader of graphs hands over one of these.
 */
export interface PlainGraph {
	readonly nodes: readonly PlainNode[];
	readonly edges: readonly PlainEdge[];
	/** False when the file has no list of nodes, so that ends speak for themselves. */
	readonly declaresNodes: boolean;
	/** In a table an exact repeat of a row counts once; in a graph format every element counts. */
	readonly isTable: boolean;
	/** The file says that people carry no names. */
	readonly isNameless?: boolean;
	/** What the file calls the graph. */
	readonly title?: string;
	/** What the reader noticed. */
	readonly problems: readonly Problem[];
}

/** Names of attributes to values; a map, so that no name can mean anything to the language. */
export type PlainAttributes = ReadonlyMap<string, AttributeValue>;

export interface PlainNode {
	/** '' when the file gives none. */
	readonly id: string;
	readonly label?: string;
	readonly attributes: PlainAttributes;
	/** Place in the list of nodes, the first is 1; in a table the row of the spreadsheet. */
	readonly row: number;
}

export interface PlainEdge {
	/** '' when the file gives none. */
	readonly from: string;
	readonly to: string;
	readonly directed: boolean;
	readonly attributes: PlainAttributes;
	/** Periods in which it holds, where the file tells several. */
	readonly periods?: readonly PlainPeriod[];
	readonly row: number;
	/** An exact repeat of an earlier row of a table. */
	readonly isRepeat?: boolean;
}

/** EDTF; missing is open. Both days are included. */
export interface PlainPeriod {
	readonly from?: string;
	readonly to?: string;
}

/** Under these names the rows of a graph are accounted for. */
export const NODE_SHEET = 'nodes';
export const EDGE_SHEET = 'edges';

/** Collects nodes and edges, and stops when there are more than one file may hold. */
export class GraphCollector {
	readonly nodes: PlainNode[] = [];
	readonly edges: PlainEdge[] = [];
	readonly problems: Problem[] = [];
	readonly #told = new Set<string>();

	addNode(node: PlainNode): void {
		if (this.nodes.push(node) > LIMITS.nodes) {
			refuse('too-large', { field: NODE_SHEET, values: { limit: LIMITS.nodes } });
		}
	}

	addEdge(edge: PlainEdge): void {
		if (this.edges.push(edge) > LIMITS.edges) {
			refuse('too-large', { field: EDGE_SHEET, values: { limit: LIMITS.edges } });
		}
	}

	/** Tells a problem of this code about this field once, however often it is met. */
	once(problem: Problem): void {
		const key = `${problem.code} ${problem.field}`;
		if (!this.#told.has(key)) this.problems.push(problem);
		this.#told.add(key);
	}

	graph(shape: Pick<PlainGraph, 'declaresNodes' | 'isTable' | 'isNameless' | 'title'>): PlainGraph {
		const { nodes, edges, problems } = this;
		return { nodes, edges, problems, ...shape };
	}
}
