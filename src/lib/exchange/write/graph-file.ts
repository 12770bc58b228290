import type { ActorKind, AttributeValue, Attributes, Identity, Tier } from '#lib/domain/actor.ts';
import type { Mode, Reporter, Stance, SupportRole, SupportStatus } from '#lib/domain/claim.ts';
import type { Covers } from '#lib/domain/source.ts';
import type { TieKind } from '#lib/domain/tie.ts';

/**
 * A graph to be written for another tool, in the words of the field. What is written in
 * one of the graph formats reads back to the same network.
 */
export interface GraphFile {
	readonly title?: string;
	/** What is known beside this and has no place here. */
	readonly description?: string;
	/** People carry no names, and who reads the file is told so. */
	readonly isNameless?: boolean;
	/** What an edge is in formats where that is said once. */
	readonly directed: boolean;
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
	/** Code; unique in the file. */
	readonly id: string;
	/** A household has none. */
	readonly label?: string;
	readonly kind?: ActorKind;
	readonly function?: string;
	/** Names or codes; the first is the main employer. No `;` in them. */
	readonly organisations?: readonly string[];
	/** Codes of life domains; the first is the main one. No `;` in them. */
	readonly lifeDomains?: readonly string[];
	readonly neighbourhood?: string;
	readonly identity?: Identity;
	readonly answered?: boolean;
	/** What somebody was asked, where it is not the same for everybody who answered. */
	readonly covers?: Covers;
	/** False for somebody who is not on the list of the measurement. */
	readonly listed?: boolean;
	/** Id of the actor of which this one is a part. */
	readonly partOf?: string;
	/** Ids of helpers of whom it is known that they have no contact with this one. */
	readonly noContact?: readonly string[];
	/** Ids of helpers of a household who have stopped, or have not begun. */
	readonly endedHelp?: readonly string[];
	readonly waitingHelp?: readonly string[];
	/** What was asked and is none, or is not known: `case-manager: none`. */
	readonly asked?: readonly string[];
	/** What else it is called. */
	readonly aliases?: readonly string[];
	readonly tags?: readonly string[];
	readonly tier?: Tier;
	readonly organisationType?: string;
	readonly isEntrance?: boolean;
	/** EDTF: since when and until when this actor exists. */
	readonly from?: string;
	readonly to?: string;
	readonly attributes?: Attributes;
}

export interface GraphEdge {
	readonly source: string;
	readonly target: string;
	readonly directed: boolean;
	readonly kind?: TieKind;
	/** The layer of a contact; missing is unspecified. */
	readonly relation?: string;
	/** Above zero. */
	readonly weight?: number;
	readonly modes?: readonly Mode[];
	readonly roles?: readonly SupportRole[];
	readonly status?: SupportStatus;
	readonly main?: boolean;
	readonly lifeDomains?: readonly string[];
	readonly legalFrames?: readonly string[];
	readonly settings?: readonly string[];
	readonly contacts?: number;
	readonly timesAMonth?: number;
	/** Codes of the organisations in whose name the help is given. */
	readonly onBehalfOf?: readonly string[];
	/** Codes of the households that a contact or a deputy is about. */
	readonly about?: readonly string[];
	/** Code of the helper whom this one stands in for. */
	readonly standsInFor?: string;
	/** EDTF; `to` is the last day on which it holds. */
	readonly from?: string;
	readonly to?: string;
	readonly stance?: Stance;
	/**
	 * Which ends say so, seen from the source; missing is the source of an arc, and both
	 * ends of an undirected edge together.
	 */
	readonly reporters?: readonly Reporter[];
	/** Who says so, and in which wave. */
	readonly toldBy?: string;
	readonly wave?: string;
	readonly attributes?: Attributes;
}

/** Named values in the order in which a file shows them. */
export type NamedValues = readonly (readonly [name: string, value: AttributeValue])[];

/** What a node says of itself beside its id and label, under the names our readers know. */
export function nodeValues(node: GraphNode): NamedValues {
	return namedValues(
		{
			kind: node.kind,
			organisation: joined(node.organisations),
			domain: joined(node.lifeDomains),
			function: node.function,
			neighbourhood: node.neighbourhood,
			identity: node.identity,
			answered: node.answered,
			covers: node.covers,
			listed: node.listed,
			partOf: node.partOf,
			noContact: joined(node.noContact),
			endedHelp: joined(node.endedHelp),
			waitingHelp: joined(node.waitingHelp),
			asked: joined(node.asked),
			aliases: unlessEmpty(node.aliases),
			tags: unlessEmpty(node.tags),
			tier: node.tier,
			organisationType: node.organisationType,
			isEntrance: node.isEntrance,
			from: node.from,
			to: node.to
		},
		node.attributes
	);
}

/** What an edge says beside its ends, direction and weight. */
export function edgeValues(edge: GraphEdge): NamedValues {
	return namedValues(
		{
			kind: edge.kind,
			relation: edge.relation,
			mode: joined(edge.modes),
			role: joined(edge.roles),
			status: edge.status,
			main: edge.main,
			domain: joined(edge.lifeDomains),
			legalFrame: joined(edge.legalFrames),
			setting: joined(edge.settings),
			contacts: edge.contacts,
			timesAMonth: edge.timesAMonth,
			onBehalfOf: joined(edge.onBehalfOf),
			about: joined(edge.about),
			standsInFor: edge.standsInFor,
			from: edge.from,
			to: edge.to,
			stance: edge.stance,
			reporter: joined(edge.reporters),
			source: edge.toldBy,
			wave: edge.wave
		},
		edge.attributes
	);
}

/**
 * An edge that runs otherwise than its file says once of all says so among its values: many
 * programs refuse a file whose edges differ in this.
 */
export function markedEdge(edge: GraphEdge, { directed }: GraphFile): NamedValues {
	const values = edgeValues(edge);
	if (edge.directed === directed) return values;
	return [...values.filter(([name]) => name !== DIRECTED), [DIRECTED, edge.directed]];
}

/** Under this name an edge says whether it is an arc. */
export const DIRECTED = 'directed';

/** A field of ours goes before an attribute that a file gave under the same name. */
function namedValues(
	fields: Readonly<Record<string, AttributeValue | undefined>>,
	attributes: Attributes = {}
): NamedValues {
	const all = { ...attributes };
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) all[name] = value;
	const order = [...Object.keys(fields), ...Object.keys(attributes)];
	return [...new Set(order)]
		.filter((name) => all[name] !== undefined && !isEmpty(all[name]))
		.map((name) => [name, all[name]!] as const);
}

function isEmpty(value: AttributeValue): boolean {
	if (typeof value === 'number') return !Number.isFinite(value);
	return typeof value === 'string' && value.trim() === '';
}

function unlessEmpty(list: readonly string[] | undefined): readonly string[] | undefined {
	return list && list.length > 0 ? list : undefined;
}

function joined(list: readonly string[] | undefined): string | undefined {
	return list && list.length > 0 ? list.join('; ') : undefined;
}

/** Types a column of values can be declared with. */
export type ValueType = 'string' | 'double' | 'boolean' | 'list';

/** The type of each named value over all rows; where rows differ it is text. */
export function typesOf(rows: readonly NamedValues[]): ReadonlyMap<string, ValueType> {
	const types = new Map<string, ValueType>();
	for (const row of rows) {
		for (const [name, value] of row) {
			const type = typeOf(value);
			const before = types.get(name) ?? type;
			types.set(name, before === type ? type : 'string');
		}
	}
	return types;
}

function typeOf(value: AttributeValue): ValueType {
	if (typeof value === 'number') return 'double';
	if (typeof value === 'boolean') return 'boolean';
	return typeof value === 'object' ? 'list' : 'string';
}
