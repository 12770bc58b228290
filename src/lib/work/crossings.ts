/** Lines between points by number. */
export interface Lines {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/**
 * How often lines cross, each pair looked at. Lines that share an end do not cross, and
 * those to a point from `points` on are not drawn.
 *
 * @param places x and y of each point in turn
 */
export function crossings(places: Float64Array, { from, to }: Lines, points: number): number {
	const drawn = from.map((_, t) => t).filter((t) => from[t]! < points && to[t]! < points);
	// By where they begin on the left, so that only those that begin before one ends are met.
	const left = drawn.map((t) => (places[2 * from[t]!]! <= places[2 * to[t]!]! ? from[t]! : to[t]!));
	const right = drawn.map((t, i) => (left[i] === from[t] ? to[t]! : from[t]!));
	const order = drawn.map((_, i) => i);
	order.sort((a, b) => places[2 * left[a]!]! - places[2 * left[b]!]! || a - b);
	let count = 0;
	for (let i = 0; i < order.length; i++) {
		const a = left[order[i]!]!;
		const b = right[order[i]!]!;
		for (let k = i + 1; k < order.length; k++) {
			const c = left[order[k]!]!;
			if (places[2 * c]! >= places[2 * b]!) break;
			const d = right[order[k]!]!;
			if (a === c || a === d || b === c || b === d) continue;
			if (
				side(places, a, b, c) * side(places, a, b, d) < 0 &&
				side(places, c, d, a) * side(places, c, d, b) < 0
			) {
				count++;
			}
		}
	}
	return count;
}

/** Above zero where c lies to the left of the way from a to b. */
function side(places: Float64Array, a: number, b: number, c: number): number {
	const [x, y] = [places[2 * a]!, places[2 * a + 1]!];
	return (
		(places[2 * b]! - x) * (places[2 * c + 1]! - y) -
		(places[2 * b + 1]! - y) * (places[2 * c]! - x)
	);
}
