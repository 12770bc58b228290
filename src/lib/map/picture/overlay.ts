import { isRing } from '#lib/ui/legend/hue.ts';
import type { Scene } from '../scene.ts';
import {
	DASH,
	emphasisOf,
	namingOrder,
	tieWidth,
	type Attention,
	type Emphasis
} from './appearance.ts';
import { ringRadius, ringRoom, type Brush } from './brush.ts';
import type { Colours } from './colours.ts';
import { placeLabels, type Box, type Label, type Rank, type Wanted } from './labels.ts';
import type { Point } from './outline.ts';

/** The picture as the camera now shows it. */
export interface Shot {
	readonly width: number;
	readonly height: number;
	readonly at: readonly Point[];
	/** Radius of each node in pixels. */
	readonly radius: readonly number[];
	/** Pixels per unit of the layout. */
	readonly scale: number;
}

/** Room around the people of one organisation, in units of the layout. */
const GROUND_ROOM = 21;
const MOST_STRONG = 14;
/** While the picture moves there is no time for more. */
const MOST_MOVING = 40;
const MOST_NAMES = 180;

/**
 * Grounds behind those who stand together, where there is more than one.
 *
 * @returns whether there are any
 */
export function drawGrounds(brush: Brush, scene: Scene, shot: Shot, colours: Colours): boolean {
	const shared = scene.grounds.filter(({ members }) => members.length > 1);
	if (shared.length === 0) return false;
	brush.clear(shot);
	for (const { members } of shared) {
		const points = members.map((member) => shot.at[member]!);
		brush.ground(points, GROUND_ROOM * shot.scale, colours.ground(groundHue(scene, members)));
	}
	return true;
}

/** The hue that most of them have; a setting has none. */
export function groundHue(scene: Scene, members: readonly number[]): number {
	if (scene.groundsBy === 'setting') return -1;
	const counts = new Map<number, number>();
	for (const member of members) {
		const { hue } = scene.nodes[member]!;
		counts.set(hue, (counts.get(hue) ?? 0) + 1);
	}
	return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]![0];
}

/** Whoever stands alone is a group too when placed by it; their organisation is told beside them. */
export function namedGrounds({ grounds, groundsBy }: Scene): Scene['grounds'] {
	return grounds.filter(({ members }) => members.length > 1 || groundsBy !== 'organisation');
}

/** Names of those chosen and on whom most hangs first, then of groups, then of the rest that fits. */
export function nameScene(
	brush: Brush,
	scene: Scene,
	shot: Shot,
	weights: ArrayLike<number>,
	chosen: ReadonlySet<number>,
	isMoving = false
): readonly Label[] {
	const order = namingOrder(scene, weights, chosen).filter((node) => isInFrame(shot, node));
	const first = order.slice(0, MOST_STRONG);
	const rest = order.slice(MOST_STRONG, isMoving ? MOST_MOVING : MOST_NAMES);
	/** The ring around whoever is chosen covers no letter of a name. */
	const roomOf = (node: number): number =>
		chosen.has(node)
			? ringRoom(shot.radius[node]!, scene.nodes[node]!.shape, 1)
			: shot.radius[node]!;
	const nodes = (list: readonly number[], rank: Rank): Wanted[] =>
		list.map((node) => ({
			...brush.measure(scene.nodes[node]!.name, rank),
			beside: boxOf(shot, node, roomOf(node))
		}));
	const groups = namedGrounds(scene)
		.toSorted((a, b) => b.members.length - a.members.length || (a.code < b.code ? -1 : 1))
		.map(({ name, members }) => ({
			...brush.measure(name, 'group'),
			beside: around(members.map((member) => boxOf(shot, member, GROUND_ROOM * shot.scale)))
		}));
	return placeLabels(
		[...nodes(first, 'strong'), ...groups, ...nodes(rest, 'plain')],
		order.map((node) => boxOf(shot, node, roomOf(node) + 1)),
		shot
	);
}

/** What stands out, over everything else: the centre, its neighbours and the ties to them. */
export function drawEmphasis(
	brush: Brush,
	scene: Scene,
	shot: Shot,
	colours: Colours,
	attention: Attention
): Emphasis | undefined {
	brush.clear(shot);
	for (const node of attention.chosen) {
		drawRing(brush, scene, shot, node, [colours.accent, colours.paper]);
	}
	const emphasis = emphasisOf(scene, attention);
	if (!emphasis) return undefined;
	const { centre, nodes, ties } = emphasis;
	/** How far a node reaches with its rings. */
	const room = (node: number): number => {
		const rings = Number(node === centre || node === attention.picked);
		const all = rings + Number(attention.chosen.has(node));
		return all === 0
			? shot.radius[node]!
			: ringRoom(shot.radius[node]!, scene.nodes[node]!.shape, all);
	};
	for (const tie of ties) {
		const width = Math.max(tie.isAcross ? 2.5 : 1.75, tieWidth(tie) * shot.scale);
		const dash = tie.isPaper ? [DASH.line, DASH.gap].map((part) => part * shot.scale) : [];
		brush.line(shot.at[tie.from]!, shot.at[tie.to]!, colours.accent, width, dash);
	}
	for (const node of nodes) {
		const { shape, hue } = scene.nodes[node]!;
		const hole = colours.hasHues && isRing(hue) ? colours.card : '';
		brush.shape(shot.at[node]!, shot.radius[node]!, shape, colours.domain(hue), hole);
	}
	for (const node of [centre, attention.picked]) {
		if (node === undefined) continue;
		const out = Number(attention.chosen.has(node));
		drawRing(brush, scene, shot, node, [colours.ink, colours.paper], out);
	}
	const wanted = nodes.map((node) => {
		const { name, under } = scene.nodes[node]!;
		return {
			...brush.measure(name, 'strong', node === centre ? under : ''),
			beside: boxOf(shot, node, room(node) + (node === centre ? 0 : 2))
		};
	});
	const obstacles = nodes.map((node) => boxOf(shot, node, room(node)));
	for (const label of placeLabels(wanted, obstacles, shot)) {
		brush.clearUnder(label, colours);
		brush.label(label, colours);
	}
	return emphasis;
}

function drawRing(
	brush: Brush,
	scene: Scene,
	{ at, radius }: Shot,
	node: number,
	[colour, edge]: readonly [string, string],
	out = 0
): void {
	const { shape } = scene.nodes[node]!;
	brush.ring(at[node]!, ringRadius(radius[node]!, shape, out), colour, edge);
}

/** A small dot under each of those that somebody put where they stand. */
export function drawPins(
	brush: Brush,
	shot: Shot,
	colours: Colours,
	pinned: ReadonlySet<number>
): void {
	for (const node of pinned) {
		const { x, y } = shot.at[node]!;
		brush.dot({ x, y: y + shot.radius[node]! + 4 }, 2.5, colours.ink);
	}
}

function boxOf({ at, radius }: Shot, node: number, room = radius[node]!): Box {
	const { x, y } = at[node]!;
	return { left: x - room, top: y - room, right: x + room, bottom: y + room };
}

function around(boxes: readonly Box[]): Box {
	return {
		left: Math.min(...boxes.map((box) => box.left)),
		top: Math.min(...boxes.map((box) => box.top)),
		right: Math.max(...boxes.map((box) => box.right)),
		bottom: Math.max(...boxes.map((box) => box.bottom))
	};
}

export function isInFrame({ at, width, height }: Shot, node: number): boolean {
	const { x, y } = at[node]!;
	return x >= 0 && y >= 0 && x <= width && y <= height;
}
