import { expect, test } from 'vitest';
import { crossings } from '#lib/work/crossings.ts';
import { drawnTies, tied } from '../helpers/springs.ts';
import { seeded } from '../helpers/random.ts';

/** Corners of a square in turn. */
const SQUARE = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1);

test('the diagonals of a square cross, its sides and what meets in a corner do not', () => {
	expect(
		crossings(
			SQUARE,
			tied([
				[0, 2],
				[1, 3]
			]),
			4
		)
	).toBe(1);
	expect(
		crossings(
			SQUARE,
			tied([
				[2, 0],
				[3, 1]
			]),
			4
		)
	).toBe(1);
	expect(
		crossings(
			SQUARE,
			tied([
				[0, 1],
				[1, 2],
				[2, 3],
				[3, 0]
			]),
			4
		)
	).toBe(0);
	expect(
		crossings(
			SQUARE,
			tied([
				[0, 2],
				[0, 1],
				[0, 3]
			]),
			4
		)
	).toBe(0);
});

test('a line to a point that is not drawn does not count', () => {
	expect(
		crossings(
			SQUARE,
			tied([
				[0, 2],
				[1, 3]
			]),
			3
		)
	).toBe(0);
});

test('of all lines between points on a circle every four points give one', () => {
	const places = Float64Array.from({ length: 18 }, (_, k) =>
		k % 2 === 0 ? Math.cos(k >> 1) : Math.sin(k >> 1)
	);
	const all = Array.from({ length: 9 }, (_, a) =>
		Array.from({ length: a }, (_, b) => [a, b] as const)
	);
	expect(crossings(places, tied(all.flat()), 9)).toBe((9 * 8 * 7 * 6) / 24);
});

test('nothing, and lines from top to bottom', () => {
	expect(crossings(new Float64Array(), tied([]), 0)).toBe(0);
	const upright = Float64Array.of(0, 0, 0, 2, -1, 1, 1, 1);
	expect(
		crossings(
			upright,
			tied([
				[0, 1],
				[2, 3]
			]),
			4
		)
	).toBe(1);
	expect(
		crossings(
			upright,
			tied([
				[1, 0],
				[3, 2]
			]),
			4
		)
	).toBe(1);
});

test('is the same when each pair is looked at without order', () => {
	const random = seeded(9);
	const places = Float64Array.from({ length: 60 }, () => random());
	const { from, to } = drawnTies(30, 70, 6);
	/** Where two lines meet as a share of the first; outside (0, 1) they do not. */
	const share = (t: number, u: number): number => {
		const at = (i: number): readonly [number, number] => [places[2 * i]!, places[2 * i + 1]!];
		const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [from[t]!, to[t]!, from[u]!, to[u]!].map(
			at
		) as [
			...[readonly [number, number], readonly [number, number]],
			...[readonly [number, number], readonly [number, number]]
		];
		const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
		return ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
	};
	let wanted = 0;
	for (let t = 0; t < from.length; t++) {
		for (let u = 0; u < t; u++) {
			if (new Set([from[t], to[t], from[u], to[u]]).size < 4) continue;
			const [a, b] = [share(t, u), share(u, t)];
			if (a > 0 && a < 1 && b > 0 && b < 1) wanted++;
		}
	}
	expect(crossings(places, { from, to }, 30)).toBe(wanted);
	expect(wanted).toBeGreaterThan(50);
});
