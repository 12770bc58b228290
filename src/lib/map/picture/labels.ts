/** A rectangle on the screen, in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A text that wants to stand beside something. */
export interface Wanted {
	readonly text: string;
	/** A second line, '' for none. */
	readonly under: string;
	readonly width: number;
	readonly height: number;
	/** What it belongs to. */
	readonly beside: Box;
	readonly rank: Rank;
}

/** A name of a group stands over or below it, one of a person to its side. */
export type Rank = 'group' | 'strong' | 'plain';

/** A text that has its place. */
export type Label<Text extends Wanted = Wanted> = Text & { readonly box: Box };

const GAP = 3;
const CELL = 64;

/**
 * Finds a place for as many texts as fit, the first ones first. No text touches another,
 * an obstacle or the edge of the frame; a text without a place is left out.
 *
 * @param obstacles what may not be covered, such as the nodes
 */
export function placeLabels<Text extends Wanted>(
	wanted: readonly Text[],
	obstacles: readonly Box[],
	frame: { readonly width: number; readonly height: number }
): readonly Label<Text>[] {
	const taken = new Map<number, Box[]>();
	const cellsOf = (box: Box): number[] => {
		const cells: number[] = [];
		for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
			for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
				cells.push(x * 4096 + y);
		return cells;
	};
	const take = (box: Box): void => {
		for (const cell of cellsOf(box)) {
			const list = taken.get(cell);
			if (list) list.push(box);
			else taken.set(cell, [box]);
		}
	};
	const isInFrame = (box: Box): boolean =>
		box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
	const isFree = (box: Box): boolean =>
		cellsOf(box).every((cell) => taken.get(cell)?.every((other) => !touch(box, other)) ?? true);
	obstacles.filter((box) => touch(box, frameBox(frame))).forEach(take);
	const labels: Label<Text>[] = [];
	for (const text of wanted) {
		const box = candidates(text).find((place) => isInFrame(place) && isFree(place));
		if (!box) continue;
		take(box);
		labels.push({ ...text, box });
	}
	return labels;
}

function frameBox({ width, height }: { width: number; height: number }): Box {
	return { left: 0, top: 0, right: width, bottom: height };
}

export function touch(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Places around what a text belongs to, the best first. */
function candidates({ beside, width, height, rank }: Wanted): readonly Box[] {
	const at = (left: number, top: number): Box => ({
		left,
		top,
		right: left + width,
		bottom: top + height
	});
	const middle = (beside.left + beside.right - width) / 2;
	const centre = (beside.top + beside.bottom - height) / 2;
	const [right, left] = [beside.right + GAP, beside.left - GAP - width];
	const [above, below] = [beside.top - GAP - height, beside.bottom + GAP];
	if (rank === 'group') {
		return [
			...[middle, beside.left, beside.right - width].map((x) => at(x, above)),
			...[middle, beside.left, beside.right - width].map((x) => at(x, below)),
			at(right, centre),
			at(left, centre)
		];
	}
	return [
		at(right, centre),
		at(left, centre),
		at(middle, below),
		at(middle, above),
		at(right - 4, below - 4),
		at(right - 4, above + 4),
		at(left + 4, below - 4),
		at(left + 4, above + 4)
	];
}
