import type { Drawing } from '../export/drawing.ts';

/** The part of a drawing that is shown. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const PAD = 110;
const LEAST = { width: 420, height: 300 } as const;
/** A part that is nearly everything is no part. */
const NEARLY = 0.85;

export function wholeFrame({ width, height }: Drawing): Frame {
	return { x: 0, y: 0, width, height };
}

/**
 * The part of a drawing in which nodes stand, with room around them; undefined when that is
 * nearly all of it.
 *
 * @param room width of the screen, which it fills
 */
export function closeUp(
	drawing: Drawing,
	nodes: ReadonlySet<number>,
	room: number
): Frame | undefined {
	if (nodes.size === 0) return undefined;
	const spots = [...nodes].map((node) => drawing.spots[node]!);
	const [x, width] = side(
		spots.map((spot) => spot.x),
		Math.max(room, LEAST.width),
		drawing.width
	);
	const [y, height] = side(
		spots.map((spot) => spot.y),
		LEAST.height,
		drawing.height
	);
	const isPart = width < NEARLY * drawing.width || height < NEARLY * drawing.height;
	return isPart ? { x, y, width, height } : undefined;
}

/** Where one side of the frame begins, and how long it is: never beyond the drawing. */
function side(values: readonly number[], least: number, all: number): readonly [number, number] {
	const [first, last] = [Math.min(...values) - PAD, Math.max(...values) + PAD];
	const length = Math.min(Math.max(last - first, least), all);
	const start = (first + last - length) / 2;
	return [Math.min(Math.max(start, 0), all - length), length];
}

/** Names that stand in the frame from their first letter to their last. */
export function labelsWithin(
	{ labels }: Drawing,
	{ x, y, width, height }: Frame,
	widthOf: (text: string) => number
): Drawing['labels'] {
	return labels.filter(
		(label) =>
			label.x >= x &&
			label.x + widthOf(label.text) <= x + width &&
			label.y - 14 >= y &&
			label.y + 4 <= y + height
	);
}
