import { describe, expect, test } from 'vitest';
import { arc } from '#lib/ui/ecogram/arc.ts';
import { place, placeSmall, spread } from '#lib/ui/ecogram/placement.ts';

describe('labels around a household', () => {
	test.each(Array.from({ length: 60 }, (_, i) => i + 1))('%i of them never touch', (count) => {
		const { spots, width, height, line } = place(
			Array.from({ length: count }, (_, i) => `sector ${Math.floor(i / 3)}`)
		);
		for (const side of ['start', 'end'] as const) {
			const ys = spots
				.filter((spot) => spot.label.side === side)
				.map((spot) => spot.label.y)
				.sort((a, b) => a - b);
			for (let i = 1; i < ys.length; i++) {
				expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(line - 1e-6);
			}
		}
		for (const { label } of spots) {
			expect(label.y).toBeGreaterThanOrEqual(line / 2 - 1e-6);
			expect(label.y).toBeLessThanOrEqual(height - line / 2 + 1e-6);
			const room = label.side === 'start' ? width - label.x : label.x;
			expect(room).toBeGreaterThan(200);
		}
	});

	test('left labels read to the left and right ones to the right', () => {
		const { spots, centre } = place(['a', 'a', 'b', 'b']);
		for (const spot of spots) {
			expect(spot.label.side).toBe(spot.x > centre.x ? 'start' : 'end');
		}
	});
});

test.each([2, 17, 40, 60])('of %i marks, near and far, none touches another', (count) => {
	const near = Array.from({ length: count }, (_, i) => [0, 1, 0.4, 1][i % 4]!);
	const { spots, mark, radius, centre } = place(Array<string>(count).fill('one'), 200, 300, near);
	const away = spots.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
	expect(away[1]).toBeLessThan(0.91 * radius);
	expect(away[0]).toBeCloseTo(radius);
	expect(mark).toBeGreaterThan(count > 40 ? 7 : 10);
	spots.forEach((one, i) => {
		for (const other of spots.slice(i + 1)) {
			expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * mark);
		}
	});
});

/** Points along the outer arc and of the corners of a band, read from its path. */
function edgeOf(path: string, centre: { readonly x: number; readonly y: number }) {
	const [x, y, outer, , , isLarge, , toX, toY] = path.match(/-?[\d.]+/g)!.map(Number);
	const from = Math.atan2(y! - centre.y, x! - centre.x);
	let to = Math.atan2(toY! - centre.y, toX! - centre.x);
	while (to < from || (isLarge === 1 && to - from < Math.PI)) to += 2 * Math.PI;
	return Array.from({ length: 101 }, (_, i) => {
		const angle = from + ((to - from) * i) / 100;
		return centre.y + outer! * Math.sin(angle);
	});
}

describe.each([
	['large', (names: readonly string[]) => place(names)],
	['small', (names: readonly string[]) => placeSmall(names)]
] as const)('a %s picture', (_, draw) => {
	test.each([1, 2, 3, 4, 5, 6, 7, 8, 17, 40])(
		'of %i holds the bands of its sectors, of one kind or two',
		(count) => {
			for (const names of [
				Array.from({ length: count }, () => 'one'),
				Array.from({ length: count }, (_, i) => (i < count / 3 ? 'one' : 'two'))
			]) {
				const { sectors, centre, height } = draw(names);
				for (const y of sectors.flatMap(({ path }) => edgeOf(path, centre))) {
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(height);
				}
			}
		}
	);

	test('of two holds the line between them', () => {
		const { spots, centre, height } = draw(['health', 'money']);
		const curve = arc(spots[0]!, spots[1]!, centre, 0.68 * 124);
		const [, y, , handle, , end] = curve.match(/-?[\d.]+/g)!.map(Number);
		const middle = y! / 4 + handle! / 2 + end! / 4;
		expect(Math.abs(middle - centre.y)).toBeGreaterThan(60);
		expect(middle).toBeGreaterThan(4);
		expect(middle).toBeLessThan(height - 4);
	});
});

test('a small picture of two is no taller than it needs to be', () => {
	expect(placeSmall(['health', 'money']).height).toBeLessThan(250);
});

test('neighbours of one sector share one band', () => {
	const { sectors } = place(['health', 'health', 'money', 'health']);
	expect(sectors.map(({ name, from, to }) => [name, from, to])).toEqual([
		['health', 0, 1],
		['money', 2, 2],
		['health', 3, 3]
	]);
});

test('spreading keeps the order and moves no more than it must', () => {
	expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
	expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60]);
	expect(spread([0, 1, 2], 20, 10, 100)).toEqual([10, 30, 50]);
});

describe('a line between two helpers', () => {
	const centre = { x: 0, y: 0 };
	const [a, b] = [
		{ x: -100, y: -100 },
		{ x: 100, y: -100 }
	];
	/** Halfway a curve, as it is drawn. */
	function middleOf(path: string) {
		const [ax, ay, hx, hy, bx, by] = path.match(/-?[\d.]+/g)!.map(Number);
		return { x: (ax! + 2 * hx! + bx!) / 4, y: (ay! + 2 * hy! + by!) / 4 };
	}

	test('passes beside whoever stands on its way', () => {
		const straight = middleOf(arc(a, b, centre, 40));
		const spots = [a, straight, b];
		const { x, y } = middleOf(arc(a, b, centre, 40, { spots, mark: 12 }));
		expect(Math.hypot(x - straight.x, y - straight.y)).toBeGreaterThan(12);
		expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(40);
	});

	test('where there is no way beside them it is still drawn', () => {
		const wall = Array.from({ length: 40 }, (_, i) => ({ x: 0, y: 5 * (i - 30) }));
		expect(arc(a, b, centre, 40, { spots: [a, b, ...wall], mark: 12 })).toBe(arc(a, b, centre, 40));
	});

	test.each([
		[100, 150],
		[150, 150],
		[140, 220]
	])(
		'between two who stand opposite, %i and %i away, it goes around the household',
		(near, far) => {
			for (const turn of [0, 0.02, -0.3, 0.3]) {
				const one = { x: -near, y: 0 };
				const other = { x: far * Math.cos(turn), y: far * Math.sin(turn) };
				const [, x0, y0, hx, hy, x1, y1] = arc(one, other, centre, 84)
					.split(/[MQ ]/)
					.map(Number) as [number, number, number, number, number, number, number];
				for (let t = 0.05; t < 1; t += 0.05) {
					const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
					const away = Math.hypot(p * x0 + q * hx + r * x1, p * y0 + q * hy + r * y1);
					expect.soft(away, `${turn} ${t}`).toBeGreaterThan(83);
				}
			}
		}
	);
});
