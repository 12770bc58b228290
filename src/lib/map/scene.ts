import { hueOfDomain } from '#lib/domain/words.ts';
import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { articulationPoints, removalOf } from '#lib/graph/walks/removal.ts';
import type { Shape } from './programs/shapes.ts';

/** Above these numbers a picture shows nothing and only costs time. */
export const MOST_ACTORS = 800;
export const MOST_TIES = 1600;

/** What is drawn: helpers with their contacts, and a name over each organisation. */
export interface Scene {
	readonly nodes: readonly SceneNode[];
	readonly ties: readonly SceneTie[];
	/** Organisations that have people in the picture, as places for their names. */
	readonly organisations: readonly {
		readonly code: string;
		readonly name: string;
		readonly members: readonly number[];
	}[];
	/** Helpers of the lens, drawn or not, and those who have a place on the map. */
	readonly helpers: number;
	readonly placed: number;
	readonly contacts: number;
}

export interface SceneNode {
	/** Number in the snapshot. */
	readonly helper: number;
	readonly code: string;
	readonly name: string;
	readonly under: string;
	readonly organisation: number;
	readonly shape: Shape;
	/** Number of the first life domain, and of its hue; -1 none. */
	readonly domain: number;
	readonly hue: number;
	readonly contacts: number;
	/** Without this one, others lose each other. */
	readonly isCutPoint: boolean;
}

export interface SceneTie {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	/** Between two organisations. */
	readonly isAcross: boolean;
}

/**
 * The scene of a snapshot. Who has no contact and no organisation has no place on a map
 * of contacts; when there are too many people the ones with the most contacts are
 * drawn. How many there are in all stands in the scene.
 *
 * @param nameOf name and second line of a helper, as the reader may see them
 */
export function sceneOf(
	snapshot: Snapshot,
	directory: Directory,
	nameOf: (helper: number) => { readonly name: string; readonly under: string }
): Scene {
	const { offsets, targets, weights } = snapshot.contacts;
	const degree = (helper: number): number => offsets[helper + 1]! - offsets[helper]!;
	const inReach = (helper: number): boolean =>
		degree(helper) > 0 || snapshot.helper.organisation[helper]! >= 0;
	const chosen = Array.from({ length: snapshot.helpers }, (_, helper) => helper)
		.filter(inReach)
		.sort((a, b) => degree(b) - degree(a) || a - b)
		.slice(0, MOST_ACTORS)
		.sort((a, b) => a - b);
	const place = new Map(chosen.map((helper, i) => [helper, i]));
	const { organisation, formal, lifeDomains } = snapshot.helper;
	const cutPoints = new Set(articulationPoints(removalOf(snapshot.contacts)));
	const nodes = chosen.map((helper): SceneNode => {
		const first = lifeDomains.offsets[helper]!;
		const has = first < lifeDomains.offsets[helper + 1]!;
		const domain = has ? lifeDomains.values[first]! : -1;
		return {
			helper,
			code: directory.codes[helper]!,
			...nameOf(helper),
			organisation: organisation[helper]!,
			shape: formal[helper] ? 'disc' : 'triangle',
			domain,
			hue: domain < 0 ? -1 : hueOfDomain(directory.domains, domain),
			contacts: degree(helper),
			isCutPoint: cutPoints.has(helper)
		};
	});
	const ties: SceneTie[] = [];
	for (const helper of chosen) {
		for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
			const other = place.get(targets[k]!);
			if (targets[k]! <= helper || other === undefined) continue;
			const isAcross = organisation[helper] !== organisation[targets[k]!];
			ties.push({ from: place.get(helper)!, to: other, weight: weights[k]!, isAcross });
		}
	}
	ties.sort((a, b) => Number(b.isAcross) - Number(a.isAcross) || b.weight - a.weight);
	return {
		nodes,
		ties: ties.slice(0, MOST_TIES),
		organisations: organisationsOf(nodes, snapshot, directory),
		helpers: snapshot.helpers,
		placed: Array.from({ length: snapshot.helpers }, (_, helper) => helper).filter(inReach).length,
		contacts: targets.length / 2
	};
}

function organisationsOf(
	nodes: readonly SceneNode[],
	snapshot: Snapshot,
	directory: Directory
): Scene['organisations'] {
	const members = new Map<number, number[]>();
	nodes.forEach((node, i) => {
		if (node.organisation < 0) return;
		members.set(node.organisation, [...(members.get(node.organisation) ?? []), i]);
	});
	const first = snapshot.helpers + snapshot.households;
	return [...members].map(([organisation, list]) => ({
		code: directory.codes[first + organisation]!,
		name: directory.labels[first + organisation]! || directory.codes[first + organisation]!,
		members: list
	}));
}

/** Colleagues stand together: the pull of the own organisation is stronger than a contact elsewhere. */
const PULL = { organisation: 7, within: 1, across: 0.35 } as const;

/**
 * What the layout works on: the people of the scene and, so that colleagues stand
 * together, a hidden node for each organisation after them.
 */
export function layoutTies(scene: Scene): {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly weight: Float64Array;
	readonly group: Int32Array;
} {
	const rows = scene.ties.map(
		(tie) => [tie.from, tie.to, tie.isAcross ? PULL.across : PULL.within] as const
	);
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
		group: Int32Array.from(scene.nodes, (node) => node.organisation)
	};
}
