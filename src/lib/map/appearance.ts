import { HUES, NO_HUE, isRing } from '#lib/ui/legend/hue.ts';
import type { Scene, SceneNode } from './scene.ts';

const COLOURS = {
	within: '#c3cad0',
	across: '#5d9095',
	faded: '#e9eaea',
	picked: '#0b5c63'
} as const;

/** What the reader points at, picked, or searched for. */
export interface Attention {
	readonly hovered: number | undefined;
	readonly picked: number | undefined;
	readonly found: ReadonlySet<number>;
}

export interface NodeLook {
	readonly color: string;
	readonly isRing: boolean;
	readonly size: number;
	readonly label: string | null;
	readonly forceLabel: boolean;
	readonly highlighted: boolean;
	readonly zIndex: number;
}

export interface TieLook {
	readonly color: string;
	readonly size: number;
	readonly hidden: boolean;
	readonly zIndex: number;
}

/** Who is in the centre of attention: picked before hovered. */
function centreOf(attention: Attention): number | undefined {
	return attention.hovered ?? attention.picked;
}

/**
 * How a node looks. What is not near the centre of attention fades, so that the
 * eye finds the rest.
 *
 * @param near the centre of attention and its neighbours; undefined when there is none
 * @param weight between 0 and 1: how large
 */
export function nodeLook(
	node: SceneNode,
	index: number,
	attention: Attention,
	near: ReadonlySet<number> | undefined,
	weight: number
): NodeLook {
	const isFound = attention.found.has(index);
	const isFaded =
		attention.found.size > 0 && !near ? !isFound : (near && !near.has(index)) || false;
	const hue = node.hue < 0 ? NO_HUE : HUES[node.hue % HUES.length]!;
	const isCentre = index === centreOf(attention) || index === attention.picked;
	return {
		color: isFaded ? COLOURS.faded : hue,
		isRing: isRing(node.hue),
		size: 4.5 + 11 * Math.sqrt(weight),
		label: isFaded ? null : node.name,
		forceLabel: isCentre || isFound,
		highlighted: isCentre,
		zIndex: isCentre ? 2 : isFaded ? 0 : 1
	};
}

export function tieLook(
	scene: Scene,
	index: number,
	attention: Attention,
	near: ReadonlySet<number> | undefined
): TieLook {
	const tie = scene.ties[index]!;
	const centre = centreOf(attention);
	if (near && tie.from !== centre && tie.to !== centre) {
		return { color: COLOURS.faded, size: 0.6, hidden: false, zIndex: 0 };
	}
	if (near) return { color: COLOURS.picked, size: 2, hidden: false, zIndex: 2 };
	return {
		color: tie.isAcross ? COLOURS.across : COLOURS.within,
		size: tie.isAcross ? 1.6 : 1.2,
		hidden: false,
		zIndex: tie.isAcross ? 1 : 0
	};
}

/** The centre of attention with its neighbours. */
export function nearby(scene: Scene, attention: Attention): ReadonlySet<number> | undefined {
	const centre = centreOf(attention);
	if (centre === undefined) return undefined;
	const near = new Set([centre]);
	for (const tie of scene.ties) {
		if (tie.from === centre) near.add(tie.to);
		if (tie.to === centre) near.add(tie.from);
	}
	return near;
}
