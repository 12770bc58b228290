import { isRing } from '#lib/ui/legend/hue.ts';
import type { Scene, SceneNode, SceneTie } from '../scene.ts';
import type { Colours } from './colours.ts';

/** What the reader points at, picked, searched for or chose. */
export interface Attention {
	readonly hovered: number | undefined;
	readonly picked: number | undefined;
	/** A line that was picked, as a number of the ties. */
	readonly tie: number | undefined;
	readonly found: ReadonlySet<number>;
	/** Ringed, and nothing fades for them. */
	readonly chosen: ReadonlySet<number>;
}

export const NO_ATTENTION: Attention = {
	hovered: undefined,
	picked: undefined,
	tie: undefined,
	found: new Set(),
	chosen: new Set()
};

interface NodeLook {
	readonly color: string;
	readonly isRing: boolean;
	/** Radius in the units of the layout, which leaves room for the largest. */
	readonly size: number;
}

interface TieLook {
	readonly color: string;
	readonly size: number;
	/** Length of its dashes, in units of the layout; 0 for a whole line. */
	readonly dash: number;
	readonly zIndex: number;
}

/** Smallest and largest radius: what stands for several people is larger than one of them. */
const RADII = {
	helper: [5.5, 14],
	household: [15, 15],
	organisation: [8, 20],
	domain: [10, 22]
} as const;
const MOST_WIDE = 11;
/** A dash, and the room to the next. */
export const DASH = { line: 7, gap: 4.9 } as const;

/** @param weight between 0 and 1: how large */
export function nodeLook(node: SceneNode, weight: number, colours: Colours): NodeLook {
	return {
		color: colours.domain(node.hue),
		isRing: colours.hasHues && isRing(node.hue),
		size: nodeRadius(node, weight)
	};
}

/** @param weight between 0 and 1; the area follows it, because that is what the eye compares */
export function nodeRadius({ kind }: Pick<SceneNode, 'kind'>, weight: number): number {
	const [smallest, largest] = RADII[kind];
	return smallest + (largest - smallest) * Math.sqrt(weight);
}

export function tieLook(tie: SceneTie, colours: Colours): TieLook {
	return {
		color: tie.isAcross ? colours.across : colours.within,
		size: tieWidth(tie),
		dash: tie.isPaper ? DASH.line : 0,
		zIndex: tie.isAcross ? 1 : 0
	};
}

/** In units of the layout: the more pairs the wider, ever less so. */
export function tieWidth({ isAcross, pairs }: SceneTie): number {
	if (pairs > 1) return Math.min(MOST_WIDE, 2.2 + 1.3 * Math.sqrt(pairs - 1));
	return isAcross && pairs === 1 ? 2.2 : 1.6;
}

/** What stands out while the rest fades. */
export interface Emphasis {
	/** Who is in the centre, pointed at before picked; undefined when it is a search. */
	readonly centre: number | undefined;
	/** The centre with its neighbours, or what was found; most important first. */
	readonly nodes: readonly number[];
	/** Ties of the centre, or the one that was picked. */
	readonly ties: readonly SceneTie[];
}

/** What an attention brings forward; undefined when nothing fades. */
export function emphasisOf(scene: Scene, attention: Attention): Emphasis | undefined {
	const centre = attention.hovered ?? attention.picked;
	if (centre === undefined && attention.tie !== undefined) {
		const tie = scene.ties[attention.tie]!;
		return { centre, nodes: [tie.from, tie.to], ties: [tie] };
	}
	if (centre === undefined) {
		if (attention.found.size === 0) return undefined;
		return { centre, nodes: byContacts(scene, [...attention.found]), ties: [] };
	}
	const ties = scene.ties.filter((tie) => tie.from === centre || tie.to === centre);
	const others = ties.map((tie) => (tie.from === centre ? tie.to : tie.from));
	return { centre, nodes: [centre, ...byContacts(scene, others)], ties };
}

/** Who has a ring: the centre, whoever is held, and those chosen. */
export function ringedBy({ hovered, picked, chosen }: Attention): ReadonlySet<number> {
	const held = [hovered, picked].filter((node) => node !== undefined);
	return new Set([...held, ...chosen]);
}

function byContacts(scene: Scene, nodes: number[]): number[] {
	return nodes.sort((a, b) => scene.nodes[b]!.contacts - scene.nodes[a]!.contacts || a - b);
}

/** Whose name comes first where there is no room for all: those chosen, cut points, then by size. */
export function namingOrder(
	scene: Scene,
	weights: ArrayLike<number>,
	chosen: ReadonlySet<number> = NO_ATTENTION.chosen
): readonly number[] {
	return byContacts(
		scene,
		scene.nodes.map((_, i) => i)
	).sort(
		(a, b) =>
			Number(chosen.has(b)) - Number(chosen.has(a)) ||
			Number(scene.nodes[b]!.isCutPoint) - Number(scene.nodes[a]!.isCutPoint) ||
			weights[b]! - weights[a]!
	);
}
