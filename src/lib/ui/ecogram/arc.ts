interface Point {
	readonly x: number;
	readonly y: number;
}

/** How far a line bends to the middle: the first that passes everybody, else the first. */
const PULLS = [0.62, 0.4, 0.8, 0.2, 1] as const;
/** Points that are looked at on the way. */
const LOOKS = 40;
/** Steps in which a line is lifted off the household. */
const RISES = 12;

/**
 * A line between two helpers that bends towards the middle, and around the household
 * that stands there: between two who stand opposite each other it would be hidden. It
 * passes beside whoever stands on its way, so that it never seems to end there.
 *
 * @param clear how far from the centre the line stays
 * @param others who may stand on the way, and how large their marks are
 */
export function arc(
	a: Point,
	b: Point,
	centre: Point,
	clear: number,
	others: { readonly spots: readonly Point[]; readonly mark: number } = { spots: [], mark: 0 }
): string {
	const inTheWay = others.spots.filter((spot) => spot !== a && spot !== b);
	const passes = (handle: Point): boolean =>
		inTheWay.every((spot) => distanceTo(spot, a, handle, b) > others.mark);
	const handles = PULLS.map((pull) => handleOf(a, b, centre, clear, pull));
	const { x, y } = handles.find(passes) ?? handles[0]!;
	const point = (px: number, py: number): string => `${px.toFixed(1)} ${py.toFixed(1)}`;
	return `M${point(a.x, a.y)}Q${point(x, y)} ${point(b.x, b.y)}`;
}

function handleOf(a: Point, b: Point, centre: Point, clear: number, pull: number): Point {
	const chord = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const along = { x: (b.x - a.x) / chord, y: (b.y - a.y) / chord };
	const [dx, dy] = [(a.x + b.x) / 2 - centre.x, (a.y + b.y) / 2 - centre.y];
	const aside = dx * along.y - dy * along.x;
	const side = aside < 0 ? -1 : 1;
	const beside = (dx * along.x + dy * along.y) * pull;
	const handleAt = (height: number): Point => ({
		x: centre.x + side * along.y * height + along.x * beside,
		y: centre.y - side * along.x * height + along.y * beside
	});
	// Halfway a quadratic curve is halfway between its chord and its handle.
	let height = Math.max(Math.abs(aside) * pull, 2 * clear - Math.abs(aside));
	// Between two who do not stand as far away, the curve is nearest to the centre elsewhere.
	for (let i = 0; i < RISES && distanceTo(centre, a, handleAt(height), b) < clear; i++) {
		height += clear / RISES;
	}
	return handleAt(height);
}

/** How near the curve comes to a spot. */
function distanceTo(spot: Point, a: Point, handle: Point, b: Point): number {
	let nearest = Infinity;
	for (let i = 1; i < LOOKS; i++) {
		const t = i / LOOKS;
		const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
		const x = p * a.x + q * handle.x + r * b.x;
		const y = p * a.y + q * handle.y + r * b.y;
		nearest = Math.min(nearest, Math.hypot(x - spot.x, y - spot.y));
	}
	return nearest;
}
