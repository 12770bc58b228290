import { expect, test } from 'vitest';
import { Forces, massesOf, type ForceSettings, type Springs } from '#lib/work/force/forces.ts';
import { seeded } from '#lib/graph/walks/seeded.ts';

const SETTINGS: ForceSettings = { push: 10, gravity: 0.05, slowDown: 4, theta: 0.5 };

function drawn(points: number, ties: number, seed: number): [Float64Array, Float64Array, Springs] {
	const random = seeded(seed);
	const scatter = (): Float64Array => Float64Array.from({ length: points }, () => 100 * random());
	const ends = (): Int32Array =>
		Int32Array.from({ length: ties }, () => Math.floor(points * random()));
	const weight = Float64Array.from({ length: ties }, () => 1 + random());
	return [scatter(), scatter(), { from: ends(), to: ends(), weight }];
}

/** One round as the definition has it: every point against every other. */
function oneRound(
	x: Float64Array,
	y: Float64Array,
	{ from, to, weight }: Springs,
	{ push, gravity, slowDown }: ForceSettings
): [Float64Array, Float64Array] {
	const mass = new Float64Array(x.length).fill(1);
	from.forEach((a, t) => (mass[a]! += weight[t]!));
	to.forEach((b, t) => (mass[b]! += weight[t]!));
	const steps = Array.from(x, (_, i) => {
		let [fx, fy] = [-gravity * mass[i]! * x[i]!, -gravity * mass[i]! * y[i]!];
		for (let j = 0; j < x.length; j++) {
			if (j === i) continue;
			const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
			const by = (push * mass[i]! * mass[j]!) / (dx * dx + dy * dy);
			fx += dx * by;
			fy += dy * by;
		}
		from.forEach((a, t) => {
			const b = to[t]!;
			const other = a === i ? b : b === i ? a : i;
			fx += weight[t]! * (x[other]! - x[i]!);
			fy += weight[t]! * (y[other]! - y[i]!);
		});
		const force = Math.hypot(fx, fy);
		const speed = Math.log(1 + force / 2) / (1 + Math.sqrt(mass[i]! * force));
		return [x[i]! + (fx * speed) / slowDown, y[i]! + (fy * speed) / slowDown];
	});
	return [Float64Array.from(steps, ([a]) => a!), Float64Array.from(steps, ([, b]) => b!)];
}

const NONE: Springs = {
	from: new Int32Array(),
	to: new Int32Array(),
	weight: new Float64Array()
};

function forcesOn(
	x: Float64Array,
	y: Float64Array,
	springs: Springs,
	settings: ForceSettings = SETTINGS
): Forces {
	return new Forces({ x, y, mass: massesOf(x.length, springs) }, springs, settings);
}

test.each([2, 5, 8, 9, 60, 300])('of %i points a round is what the definition says', (points) => {
	const [x, y, springs] = drawn(points, 3 * points, points);
	const [wantedX, wantedY] = oneRound(x, y, springs, SETTINGS);
	forcesOn(x, y, springs, { ...SETTINGS, theta: 1e-6 }).step();
	x.forEach((value, i) => expect(value).toBeCloseTo(wantedX[i]!, 6));
	y.forEach((value, i) => expect(value).toBeCloseTo(wantedY[i]!, 6));
});

test('far points taken together change a step by little', () => {
	const [x, y, springs] = drawn(1500, 4000, 3);
	const [beforeX, beforeY] = [x.slice(), y.slice()];
	const [wantedX, wantedY] = oneRound(x, y, springs, SETTINGS);
	forcesOn(x, y, springs).step();
	let [off, whole] = [0, 0];
	x.forEach((_, i) => {
		off += Math.hypot(x[i]! - wantedX[i]!, y[i]! - wantedY[i]!);
		whole += Math.hypot(wantedX[i]! - beforeX[i]!, wantedY[i]! - beforeY[i]!);
	});
	expect(off).toBeGreaterThan(0);
	expect(off / whole).toBeLessThan(0.01);
});

test('who is held pushes others and stays', () => {
	const x = Float64Array.of(0, 1);
	const y = Float64Array.of(0, 0);
	const points = { x, y, mass: Float64Array.of(1, 1), held: Uint8Array.of(1, 0) };
	new Forces(points, NONE, SETTINGS).step();
	expect(x[0]).toBe(0);
	expect(x[1]).toBeGreaterThan(1);
});

test('points on one spot, however many, do not break it', () => {
	const x = new Float64Array(100).fill(3);
	const y = new Float64Array(100).fill(3);
	const forces = forcesOn(x, y, NONE);
	for (let round = 0; round < 5; round++) forces.step();
	expect([...x, ...y].every(Number.isFinite)).toBe(true);
});

test('a chain of points ever nearer needs more cells than points', () => {
	const x = Float64Array.from({ length: 200 }, (_, i) => 2 ** -(i % 40));
	const y = Float64Array.from({ length: 200 }, (_, i) => 2 ** -(i % 37));
	const forces = forcesOn(x, y, NONE);
	for (let round = 0; round < 20; round++) forces.step();
	expect([...x, ...y].every(Number.isFinite)).toBe(true);
});
