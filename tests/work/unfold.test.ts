import { describe, expect, test } from 'vitest';
import { seeded } from '#lib/graph/walks/seeded.ts';
import { Forces, massesOf, type Springs } from '#lib/work/force/forces.ts';
import { unfold, type Places, type UnfoldSettings } from '#lib/work/force/unfold.ts';
import { grid, star, tied } from '../helpers/springs.ts';

const SETTINGS: UnfoldSettings = {
	...{ push: 10, gravity: 0.05, slowDown: 2, theta: 0.9 },
	...{ rounds: 100, seed: 7 }
};

const distance = ({ x, y }: Places, a: number, b: number): number =>
	Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);

function pairsOf(points: number): readonly (readonly [number, number])[] {
	return Array.from({ length: points }, (_, a) =>
		Array.from({ length: a }, (_, b) => [a, b] as const)
	).flat();
}

const mean = (values: readonly number[]): number =>
	values.reduce((a, b) => a + b, 0) / values.length;

/** How long a tie is beside the distance between any two points. */
function tightness(places: Places, { from, to }: Springs): number {
	const ties = Array.from(from, (a, t) => distance(places, a, to[t]!));
	return mean(ties) / mean(pairsOf(places.x.length).map(([a, b]) => distance(places, a, b)));
}

/** Everybody in each of two circles knows each other. */
function twoCircles(each: number): Springs {
	const pairs = pairsOf(each);
	return tied([...pairs, ...pairs.map(([a, b]) => [a + each, b + each] as const)]);
}

test('a grid comes out flat, where as many rounds from scattered points leave it folded', () => {
	const ties = grid(24);
	const unfolded = tightness(unfold(576, ties, SETTINGS), ties);
	const random = seeded(SETTINGS.seed);
	const scatter = (): Float64Array => Float64Array.from({ length: 576 }, () => 300 * random());
	const folded = { x: scatter(), y: scatter() };
	const forces = new Forces({ ...folded, mass: massesOf(576, ties) }, ties, SETTINGS);
	for (let round = 0; round < SETTINGS.rounds; round++) forces.step();
	expect(unfolded).toBeLessThan(0.1);
	expect(tightness(folded, ties)).toBeGreaterThan(1.2 * unfolded);
});

test('the same network and seed give the same places, to the last bit', () => {
	const twice = [0, 1].map(() => unfold(400, grid(20), SETTINGS));
	expect(twice[0]).toEqual(twice[1]);
	expect(unfold(400, grid(20), { ...SETTINGS, seed: 8 })).not.toEqual(twice[0]);
});

describe('the smallest networks', () => {
	test('nobody and one', () => {
		expect(unfold(0, tied([]), SETTINGS).x).toHaveLength(0);
		const { x, y } = unfold(1, tied([]), SETTINGS);
		expect([...x, ...y].map(Number.isFinite)).toEqual([true, true]);
	});

	test.each([
		['with a tie', tied([[0, 1]])],
		[
			'with the same tie twice',
			tied([
				[0, 1],
				[1, 0]
			])
		],
		['without a tie', tied([])],
		['of which one is tied to itself', tied([[1, 1]])]
	])('two %s stand apart around the middle', (_, ties) => {
		const places = unfold(2, ties, SETTINGS);
		expect(distance(places, 0, 1)).toBeGreaterThan(1);
		expect(distance(places, 0, 1)).toBeLessThan(100);
	});

	test('two with a tie come to rest where push and pull are equal', () => {
		// Each weighs two: 10 · 2 · 2 / d = d + 0.05 · 2 · d / 2.
		const places = unfold(2, tied([[0, 1]]), { ...SETTINGS, rounds: 400 });
		expect(distance(places, 0, 1)).toBeCloseTo(Math.sqrt(40 / 1.05), 1);
	});
});

test('two circles without a tie between them do not mix', () => {
	const places = unfold(60, twoCircles(30), SETTINGS);
	for (let i = 0; i < 60; i++) {
		const away = (circle: number): number =>
			mean(Array.from({ length: 30 }, (_, k) => distance(places, i, 30 * circle + k)));
		const own = Math.floor(i / 30);
		expect(away(own)).toBeLessThan(away(1 - own) / 2);
	}
});

test('those whom nobody knows spread around the middle, none on another', () => {
	const places = unfold(120, tied([]), { ...SETTINGS, rounds: 300 });
	const apart = pairsOf(120).map(([a, b]) => distance(places, a, b));
	expect(Math.min(...apart)).toBeGreaterThan(Math.max(...apart) / 40);
	const wide = Math.max(...apart);
	expect(Math.abs(mean([...places.x]))).toBeLessThan(wide / 20);
	expect(Math.abs(mean([...places.y]))).toBeLessThan(wide / 20);
});

test('a star of 50,000 has its middle in the middle, and nothing runs over', () => {
	const { x, y } = unfold(50_000, star(50_000), { ...SETTINGS, rounds: 8 });
	expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
	const reach = x.reduce((most, _, i) => Math.max(most, Math.hypot(x[i]!, y[i]!)), 0);
	expect(Math.hypot(x[0]!, y[0]!)).toBeLessThan(reach / 10);
});

test('progress grows to the whole, and telling may stop the work', () => {
	const shares: number[] = [];
	unfold(400, grid(20), SETTINGS, (share) => shares.push(share));
	expect(shares[0]).toBe(0);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.at(-1)).toBeLessThan(1);
	expect(() =>
		unfold(9, tied([]), SETTINGS, () => {
			throw new Error('stop');
		})
	).toThrow('stop');
});
