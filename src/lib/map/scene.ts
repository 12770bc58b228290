import type { Shape } from './programs/shapes.ts';

/** Above these numbers a picture shows nothing and only costs time. */
export const MOST_ACTORS = 800;
export const MOST_TIES = 1600;

/** What the nodes of a map stand for. */
export const LEVELS = ['people', 'organisations', 'domains'] as const;
export type Level = (typeof LEVELS)[number];

/** What is drawn: nodes with the contacts between them, and a name over each organisation. */
export interface Scene {
	readonly level: Level;
	readonly nodes: readonly SceneNode[];
	/** Those that matter most first. */
	readonly ties: readonly SceneTie[];
	/** Organisations that have people in the picture: a layout keeps those together. */
	readonly organisations: readonly Ground[];
	/** Those who stand on one ground, with a name over it, and what they have in common. */
	readonly grounds: readonly Ground[];
	readonly groundsBy: 'organisation' | 'domain' | 'setting';
	/** What could be a node of this level, drawn or not, and those that have a place on the map. */
	readonly all: number;
	readonly placed: number;
	/** Ties between the nodes, drawn or not. */
	readonly contacts: number;
}

/** Nodes that belong together. */
export interface Ground {
	readonly code: string;
	readonly name: string;
	readonly members: readonly number[];
}

export type NodeKind = 'helper' | 'household' | 'organisation' | 'domain';

export interface SceneNode {
	readonly kind: NodeKind;
	/** Number within its kind in the snapshot. */
	readonly number: number;
	readonly code: string;
	readonly name: string;
	readonly under: string;
	/** Number of the organisation whose people stand together; -1 stands alone. */
	readonly organisation: number;
	readonly shape: Shape;
	/** Number of the first life domain; -1 none. */
	readonly domain: number;
	/** Number of the setting of most of the help; -1 unknown. */
	readonly setting: number;
	/** Number of its colour; -1 none. */
	readonly hue: number;
	/** How many others it is in contact with, as far as is known. */
	readonly contacts: number;
	/** Whether somebody it stands for was asked for contacts: who was not may have any. */
	readonly isAsked: boolean;
	/** How many people it stands for. */
	readonly people: number;
	/** Without this one, others lose each other. */
	readonly isCutPoint: boolean;
}

export interface SceneTie {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	/** Between two organisations. */
	readonly isAcross: boolean;
	/** Pairs of people in contact; 0 when two organisations name each other as a whole. */
	readonly pairs: number;
	/** Agreed, and seen by nobody. */
	readonly isPaper: boolean;
}

/** The node of a kind with a code. */
export function keyOf({ kind, code }: Pick<SceneNode, 'kind' | 'code'>): string {
	return `${kind} ${code}`;
}

/** With how many others it is in contact; undefined when nobody was asked and nobody named it. */
export function knownContacts({
	contacts,
	isAsked
}: Pick<SceneNode, 'contacts' | 'isAsked'>): number | undefined {
	return contacts > 0 || isAsked ? contacts : undefined;
}

/** Colleagues stand together: the pull of the own organisation is stronger than a contact elsewhere. */
const PULL = { organisation: 7, within: 1, across: 0.35 } as const;

/** Around what stands for many, wide lines and long names need room as well. */
export const ROOM = { helper: 15, household: 30, organisation: 42, domain: 62 } as const;

/**
 * What the layout works on: the nodes of the scene and, so that colleagues stand
 * together, a hidden node for each organisation after them.
 */
export function layoutTies(scene: Scene): {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly weight: Float64Array;
	readonly group: Int32Array;
	readonly room: Float64Array;
} {
	// What is on paper alone brings nobody nearer.
	const rows = scene.ties
		.filter(({ isPaper }) => !isPaper)
		.map((tie) => [tie.from, tie.to, tie.isAcross ? PULL.across : PULL.within] as const);
	const pulls = scene.organisations.flatMap((organisation, i) =>
		organisation.members.map(
			(member) => [member, scene.nodes.length + i, PULL.organisation] as const
		)
	);
	const all = [...rows, ...pulls];
	return {
		nodes: scene.nodes.length + scene.organisations.length,
		from: Int32Array.from(all, ([from]) => from),
		to: Int32Array.from(all, ([, to]) => to),
		weight: Float64Array.from(all, ([, , weight]) => weight),
		group: Int32Array.from(scene.nodes, (node) => node.organisation),
		room: Float64Array.from(scene.nodes, (node) => ROOM[node.kind])
	};
}
