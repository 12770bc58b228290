/** A place on the screen. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The smallest convex outline around points, in order, without those on its sides. */
export function outlineOf(points: readonly Point[]): readonly Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	if (sorted.length < 3) return sorted;
	return [...half(sorted), ...half(sorted.reverse())];
}

/** One side of the outline, from the first point up to the last, which is left out. */
function half(points: readonly Point[]): readonly Point[] {
	const side: Point[] = [];
	for (const point of points) {
		while (side.length > 1 && turn(side[side.length - 2]!, side[side.length - 1]!, point) <= 0) {
			side.pop();
		}
		side.push(point);
	}
	side.pop();
	return side;
}

/** Above zero when the way from a over b to c bends to the left. */
function turn(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
