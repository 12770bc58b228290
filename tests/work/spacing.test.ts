import { describe, expect, test } from 'vitest';
import { ROOM, arrange } from '#lib/work/arrange.ts';
import { fitInto, separate } from '#lib/work/spacing.ts';
import { seeded } from '../helpers/random.ts';

function closest(places: Float64Array): number {
	let least = Infinity;
	for (let a = 0; a < places.length; a += 2)
		for (let b = a + 2; b < places.length; b += 2)
			least = Math.min(least, Math.hypot(places[a]! - places[b]!, places[a + 1]! - places[b + 1]!));
	return least;
}

const size = (places: Float64Array): readonly [number, number] => {
	const side = (from: number): number => {
		const values = [...places].filter((_, k) => k % 2 === from);
		return Math.max(...values) - Math.min(...values);
	};
	return [side(0), side(1)];
};

describe('keeping points apart', () => {
	test('a crowd on one spot spreads until everybody has room', () => {
		const places = new Float64Array(2 * 60);
		separate({ places, room: new Float64Array(60).fill(5), mayMove: () => true });
		expect(closest(places)).toBeGreaterThanOrEqual(10 - 1e-6);
	});

	test('who has room already stays, and so does who may not move', () => {
		const places = Float64Array.of(0, 0, 4, 0, 100, 100);
		separate({ places, room: new Float64Array(3).fill(5), mayMove: (point) => point !== 0 });
		expect([...places.subarray(0, 2)]).toEqual([0, 0]);
		expect(places[2]).toBeGreaterThanOrEqual(10);
		expect([...places.subarray(4)]).toEqual([100, 100]);
	});

	test('nobody at all is no trouble', () => {
		const places = new Float64Array();
		separate({ places, room: new Float64Array(), mayMove: () => true });
		fitInto(places, 10, 10);
		arrange(places, new Int32Array());
		expect(places).toHaveLength(0);
	});
});

describe('filling a frame', () => {
	test('a slanted line of points comes to lie flat in the box', () => {
		const places = Float64Array.from({ length: 40 }, (_, k) => (k >> 1) + (k % 4 === 1 ? 0.5 : 0));
		fitInto(places, 300, 200, Infinity);
		const [width, height] = size(places);
		expect(width).toBeCloseTo(300);
		expect(height).toBeCloseTo(200);
	});

	test('one side is not stretched beyond recognition', () => {
		const places = Float64Array.of(0, 0, 100, 0, 50, 1);
		fitInto(places, 300, 300, 2);
		expect(size(places)[1]).toBeCloseTo(6);
	});
});

describe('a picture of groups', () => {
	test.each([1, 2, 5, 24, 120])('%i people: room for each, colleagues together', (people) => {
		const random = seeded(people);
		const places = Float64Array.from({ length: 2 * people }, () => random() * 50);
		const group = Int32Array.from({ length: people }, (_, i) => (i % 7 === 6 ? -1 : i % 6));
		arrange(places, group);
		expect(places.every(Number.isFinite)).toBe(true);
		expect(closest(places)).toBeGreaterThanOrEqual(2 * ROOM - 0.5);
		const middle = (g: number): readonly [number, number, number] => {
			const own = [...group.keys()].filter((i) => group[i] === g);
			const x = own.reduce((sum, i) => sum + places[2 * i]!, 0) / own.length;
			const y = own.reduce((sum, i) => sum + places[2 * i + 1]!, 0) / own.length;
			const reach = own.map((i) => Math.hypot(places[2 * i]! - x, places[2 * i + 1]! - y));
			return [x, y, Math.max(...reach)];
		};
		const groups = [...new Set(group)].filter((g) => g >= 0).map(middle);
		for (const [i, [x, y, reach]] of groups.entries()) {
			for (const [otherX, otherY, otherReach] of groups.slice(i + 1)) {
				expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(reach + otherReach);
			}
		}
	});

	test('the same people give the same picture, to the last bit', () => {
		const drawn = [0, 1].map(() => {
			const places = Float64Array.from({ length: 80 }, (_, k) => Math.sin(k * k) * 30);
			arrange(
				places,
				Int32Array.from({ length: 40 }, (_, i) => i % 5)
			);
			return places;
		});
		expect(drawn[0]).toEqual(drawn[1]);
	});
});
