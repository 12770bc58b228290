import type { Scene } from '../scene.ts';

/**
 * Walking over the map with the arrow keys: left and right go round the neighbours
 * of where one stands, down steps onto the neighbour, up steps back.
 */
export interface Walk {
	/** Where the walker stands, with the steps that led there. */
	readonly path: readonly number[];
	/** The neighbour that is looked at, as a place in the list of neighbours; -1 none. */
	readonly looking: number;
}

export const NOWHERE: Walk = { path: [], looking: -1 };

/** Neighbours of a node by name, so that a walk is the same every time. */
function neighbours(scene: Scene, node: number): readonly number[] {
	const list = scene.ties.flatMap((tie) =>
		tie.from === node ? [tie.to] : tie.to === node ? [tie.from] : []
	);
	return list.sort((a, b) => scene.nodes[a]!.name.localeCompare(scene.nodes[b]!.name, 'nl'));
}

/** The node that a walk points at; undefined before the first step. */
export function target(scene: Scene, walk: Walk): number | undefined {
	const at = walk.path[walk.path.length - 1];
	if (at === undefined || walk.looking < 0) return at;
	return neighbours(scene, at)[walk.looking];
}

/** The neighbour that is looked at, with its place among the others; undefined when none is. */
export function look(
	scene: Scene,
	{ path, looking }: Walk
):
	| { readonly at: number; readonly other: number; readonly nth: number; readonly of: number }
	| undefined {
	const at = path[path.length - 1];
	if (at === undefined || looking < 0) return undefined;
	const list = neighbours(scene, at);
	return { at, other: list[looking]!, nth: looking + 1, of: list.length };
}

/** The line along which one looks, as a number of the ties. */
export function lineOfSight(scene: Scene, walk: Walk): number | undefined {
	const seen = look(scene, walk);
	if (!seen) return undefined;
	const { at, other } = seen;
	const found = scene.ties.findIndex(
		({ from, to }) => (from === at && to === other) || (from === other && to === at)
	);
	return found < 0 ? undefined : found;
}

/** A walk that has not begun starts at who is held, when anybody is. */
export function walkFrom(walk: Walk, held: number | undefined): Walk {
	return walk.path.length === 0 && held !== undefined ? { path: [held], looking: -1 } : walk;
}

/** Where a key leads; undefined when the key is not for the walk. */
export function step(scene: Scene, walk: Walk, key: string): Walk | undefined {
	if (scene.nodes.length === 0) return undefined;
	const at = walk.path[walk.path.length - 1];
	if (key === 'Home' || (at === undefined && key.startsWith('Arrow'))) {
		return { path: [busiest(scene)], looking: -1 };
	}
	if (at === undefined) return undefined;
	const around = neighbours(scene, at);
	switch (key) {
		case 'ArrowRight':
			return around.length === 0 ? walk : { ...walk, looking: (walk.looking + 1) % around.length };
		case 'ArrowLeft':
			return around.length === 0
				? walk
				: { ...walk, looking: (Math.max(walk.looking, 0) + around.length - 1) % around.length };
		case 'ArrowDown':
			return walk.looking < 0 ? walk : { path: [...walk.path, around[walk.looking]!], looking: -1 };
		case 'ArrowUp':
		case 'Backspace':
			return walk.path.length > 1
				? { path: walk.path.slice(0, -1), looking: -1 }
				: { ...walk, looking: -1 };
		default:
			return undefined;
	}
}

function busiest(scene: Scene): number {
	return scene.nodes.reduce(
		(best, node, i) => (node.contacts > scene.nodes[best]!.contacts ? i : best),
		0
	);
}
