import { isRing } from '#lib/ui/legend/hue.ts';
import type { Scene, SceneNode, SceneTie } from '../scene.ts';
import type { Colours } from './colours.ts';

/** What the reader points at, picked, or searched for. */
export interface Attention {
	readonly hovered: number | undefined;
	readonly picked: number | undefined;
	readonly found: ReadonlySet<number>;
}

interface NodeLook {
	readonly color: string;
	readonly isRing: boolean;
	/** Radius in the units of the layout, which leaves room for the largest. */
	readonly size: number;
}

interface TieLook {
	readonly color: string;
	readonly size: number;
	readonly zIndex: number;
}

const SMALLEST = 5.5;
const LARGEST = 14;

/** @param weight between 0 and 1: how large */
export function nodeLook(node: SceneNode, weight: number, colours: Colours): NodeLook {
	return {
		color: colours.domain(node.hue),
		isRing: isRing(node.hue),
		size: nodeRadius(weight)
	};
}

/** @param weight between 0 and 1; the area follows it, because that is what the eye compares */
export function nodeRadius(weight: number): number {
	return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(weight);
}

export function tieLook({ isAcross }: SceneTie, colours: Colours): TieLook {
	return isAcross
		? { color: colours.across, size: 2.2, zIndex: 1 }
		: { color: colours.within, size: 1.6, zIndex: 0 };
}

/** What stands out while the rest fades. */
export interface Emphasis {
	/** Who is in the centre, pointed at before picked; undefined when it is a search. */
	readonly centre: number | undefined;
	/** The centre with its neighbours, or what was found; most important first. */
	readonly nodes: readonly number[];
	/** Ties of the centre. */
	readonly ties: readonly SceneTie[];
}

/** What an attention brings forward; undefined when nothing fades. */
export function emphasisOf(scene: Scene, attention: Attention): Emphasis | undefined {
	const centre = attention.hovered ?? attention.picked;
	if (centre === undefined) {
		if (attention.found.size === 0) return undefined;
		return { centre, nodes: byContacts(scene, [...attention.found]), ties: [] };
	}
	const ties = scene.ties.filter((tie) => tie.from === centre || tie.to === centre);
	const others = ties.map((tie) => (tie.from === centre ? tie.to : tie.from));
	return { centre, nodes: [centre, ...byContacts(scene, others)], ties };
}

function byContacts(scene: Scene, nodes: number[]): number[] {
	return nodes.sort((a, b) => scene.nodes[b]!.contacts - scene.nodes[a]!.contacts || a - b);
}

/** Whose name comes first where there is no room for all: cut points, then by size. */
export function namingOrder(scene: Scene, weights: ArrayLike<number>): readonly number[] {
	return byContacts(
		scene,
		scene.nodes.map((_, i) => i)
	).sort(
		(a, b) =>
			Number(scene.nodes[b]!.isCutPoint) - Number(scene.nodes[a]!.isCutPoint) ||
			weights[b]! - weights[a]!
	);
}
