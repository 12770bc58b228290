import type { Scene } from '../scene.ts';
import { tieWidth } from './appearance.ts';
import type { Point } from './outline.ts';
import type { Shot } from './overlay.ts';

/** Half of the 24 pixels that a hand may count on. */
const REACH = 12;

/** The node at a point of the screen, which may lie a little beside it; the nearest first. */
export function nodeAt({ at, radius }: Shot, { x, y }: Point): number | undefined {
	let best: number | undefined;
	let least = Infinity;
	at.forEach((spot, node) => {
		const beside = Math.hypot(spot.x - x, spot.y - y) - radius[node]!;
		if (beside > Math.max(0, REACH - radius[node]!) || beside >= least) return;
		least = beside;
		best = node;
	});
	return best;
}

/** The line at a point of the screen; undefined when there is none within reach. */
export function tieAt(scene: Scene, shot: Shot, point: Point): number | undefined {
	let best: number | undefined;
	let least = Infinity;
	scene.ties.forEach((tie, i) => {
		const away = distance(point, shot.at[tie.from]!, shot.at[tie.to]!);
		if (away > Math.max(REACH / 2, (tieWidth(tie) * shot.scale) / 2) || away >= least) return;
		least = away;
		best = i;
	});
	return best;
}

/** From a point to the line between two others. */
function distance(point: Point, from: Point, to: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

/** The nodes whose middle lies within a shape that somebody drew. */
export function nodesWithin({ at }: Shot, shape: readonly Point[]): readonly number[] {
	return at.flatMap((point, node) => (holds(shape, point) ? [node] : []));
}

/** Whether a point lies within: a ray from it crosses the outline an odd number of times. */
function holds(shape: readonly Point[], { x, y }: Point): boolean {
	let isWithin = false;
	shape.forEach((a, i) => {
		const b = shape[(i + 1) % shape.length]!;
		const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
		if (crosses) isWithin = !isWithin;
	});
	return isWithin;
}
