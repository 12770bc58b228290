import { fitText, textWidth } from '#lib/ui/ecogram/text-width.ts';
import { isRing } from '#lib/ui/legend/hue.ts';
import { DASH, NO_ATTENTION, namingOrder, nodeRadius, tieWidth } from '../picture/appearance.ts';
import { groundHue, namedGrounds } from '../picture/overlay.ts';
import { placeLabels, type Box, type Wanted } from '../picture/labels.ts';
import { outlineOf } from '../picture/outline.ts';
import type { Scene, SceneNode } from '../scene.ts';

/** Something to draw at a place, in the unit of the layout. */
export interface Spot {
	readonly node: SceneNode;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** A picture of a scene that needs no screen: everything in it has its place. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly spots: readonly Spot[];
	readonly lines: readonly {
		readonly from: Spot;
		readonly to: Spot;
		/** Its place among the ties of the scene. */
		readonly tie: number;
		readonly width: number;
		readonly isAcross: boolean;
		/** A dash and a gap, as SVG takes them; '' for a whole line. */
		readonly dash: string;
	}[];
	readonly grounds: readonly { readonly d: string; readonly hue: number }[];
	readonly labels: readonly {
		readonly text: string;
		readonly x: number;
		readonly y: number;
		/** Whose name it is; -1 for that of a group. */
		readonly node: number;
	}[];
}

const EDGE = 78;
const TYPE = 14;
const WIDEST = 210;
const GROUND_ROOM = 21;
/** Names that find a place before those of the groups do. */
const MOST_BEFORE = 14;

/**
 * Everything of a scene where it stands, around the origin of the picture.
 *
 * @param first nodes whose names come before all others
 */
export function drawingOf(
	scene: Scene,
	places: Float64Array,
	weights: ArrayLike<number>,
	first: ReadonlySet<number> = NO_ATTENTION.chosen
): Drawing {
	const side = (from: number): readonly [number, number] => {
		const values = scene.nodes.map((_, i) => places[2 * i + from]!);
		return values.length === 0 ? [0, 0] : [Math.min(...values) - EDGE, Math.max(...values) + EDGE];
	};
	const [left, right] = side(0);
	const [top, bottom] = side(1);
	const width = Math.max(right - left, 640);
	const height = Math.max(bottom - top, 260);
	const spots = scene.nodes.map((node, i): Spot => ({
		node,
		x: places[2 * i]! - left + (width - (right - left)) / 2,
		y: places[2 * i + 1]! - top + (height - (bottom - top)) / 2,
		radius: nodeRadius(node, weights[i]!)
	}));
	return {
		width,
		height,
		spots,
		lines: scene.ties.toReversed().map((tie, i) => ({
			from: spots[tie.from]!,
			to: spots[tie.to]!,
			tie: scene.ties.length - 1 - i,
			width: Math.max(1.2, tieWidth(tie)),
			isAcross: tie.isAcross,
			dash: tie.isPaper ? `${DASH.line} ${DASH.gap}` : ''
		})),
		grounds: scene.grounds
			.filter(({ members }) => members.length > 1)
			.map(({ members }) => {
				const points = outlineOf(members.map((member) => spots[member]!));
				const d = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
				return { d: `${d}z`, hue: groundHue(scene, members) };
			}),
		labels: labelsOf(
			scene,
			spots,
			{ naming: namingOrder(scene, weights, first), before: Math.max(MOST_BEFORE, first.size) },
			{ width, height }
		)
	};
}

function labelsOf(
	scene: Scene,
	spots: readonly Spot[],
	{ naming, before }: { readonly naming: readonly number[]; readonly before: number },
	frame: { readonly width: number; readonly height: number }
): Drawing['labels'] {
	const boxOf = (i: number, room = spots[i]!.radius): Box => {
		const { x, y } = spots[i]!;
		return { left: x - room, right: x + room, top: y - room, bottom: y + room };
	};
	const wanted = (text: string, node: number, beside: Box): Wanted & { readonly node: number } => {
		const fitted = fitText(text, TYPE, WIDEST);
		const rank = node < 0 ? 'group' : 'plain';
		const width = textWidth(fitted, TYPE);
		return { text: fitted, under: '', width, height: 18, rank, beside, node };
	};
	const order = naming.map((i) => wanted(scene.nodes[i]!.name, i, boxOf(i)));
	const groups = namedGrounds(scene).map(({ name, members }) => {
		const boxes = members.map((member) => boxOf(member, GROUND_ROOM));
		return wanted(name, -1, {
			left: Math.min(...boxes.map((box) => box.left)),
			right: Math.max(...boxes.map((box) => box.right)),
			top: Math.min(...boxes.map((box) => box.top)),
			bottom: Math.max(...boxes.map((box) => box.bottom))
		});
	});
	return placeLabels(
		[...order.slice(0, before), ...groups, ...order.slice(before)],
		spots.map((_, i) => boxOf(i)),
		frame
	).map(({ text, box, node }) => ({ text, x: box.left, y: box.bottom - 4, node }));
}

/** The outline of a node as a path around a place. */
export function shapePath({ node: { shape }, x, y, radius }: Spot, share = 1): string {
	const r = radius * share;
	if (shape === 'disc')
		return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
	if (shape === 'square') {
		const half = 0.88 * r;
		return `M${n(x - half)} ${n(y - half)}h${n(2 * half)}v${n(2 * half)}h${n(-2 * half)}z`;
	}
	const corners = shape === 'triangle' ? 3 : 5;
	const reach = r * (shape === 'triangle' ? 1.25 : 1.08);
	return `${Array.from({ length: corners }, (_, i) => {
		const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
		const at = `${n(x + reach * Math.cos(angle))} ${n(y + reach * Math.sin(angle))}`;
		return `${i === 0 ? 'M' : 'L'}${at}`;
	}).join('')}z`;
}

/** A hue that is used for the second time is drawn with a hole. */
export function hasHole({ node }: Spot): boolean {
	return isRing(node.hue);
}

function n(value: number): string {
	return String(Math.round(value * 10) / 10);
}
