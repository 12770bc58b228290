import { expect, test } from 'vitest';
import { ROOM } from '#lib/work/arrange.ts';
import { crossings } from '#lib/work/crossings.ts';
import { layOut, type LayoutTask } from '#lib/work/layout.ts';
import { drawnTies } from '../helpers/springs.ts';

function ring(nodes: number, known = 0): LayoutTask {
	const places = new Float64Array(2 * nodes).fill(NaN);
	for (let i = 0; i < known; i++) {
		places[2 * i] = 10 * Math.cos(i);
		places[2 * i + 1] = 10 * Math.sin(i);
	}
	return {
		nodes,
		from: Int32Array.from({ length: nodes }, (_, i) => i),
		to: Int32Array.from({ length: nodes }, (_, i) => (i + 1) % nodes),
		weight: new Float64Array(nodes).fill(1),
		places,
		group: new Int32Array(nodes).fill(-1),
		rounds: 60,
		seed: 7
	};
}

test('the same network gives the same picture, to the last bit', () => {
	expect(layOut(ring(40))).toEqual(layOut(ring(40)));
	expect(layOut({ ...ring(40), seed: 8 })).not.toEqual(layOut(ring(40)));
});

test('one new actor moves nobody else', () => {
	const task = ring(12, 11);
	const places = layOut(task);
	expect([...places.subarray(0, 22)]).toEqual([...task.places.subarray(0, 22)]);
	expect(places.some(Number.isNaN)).toBe(false);
});

test.each([1, 2, 7, 19])('%i who have a place keep it, and nobody stands on another', (known) => {
	const task: LayoutTask = {
		...{ ...ring(20), ...drawnTies(20, 50, known) },
		places: new Float64Array(40).map((_, k) => (k < 2 * known ? 40 * (k >> 1) + (k % 2) : NaN))
	};
	const places = layOut(task);
	expect([...places.subarray(0, 2 * known)]).toEqual([...task.places.subarray(0, 2 * known)]);
	for (let a = 0; a < 20; a++) {
		for (let b = 0; b < a; b++) {
			const apart = Math.hypot(
				places[2 * a]! - places[2 * b]!,
				places[2 * a + 1]! - places[2 * b + 1]!
			);
			expect(apart).toBeGreaterThan(2 * ROOM - 0.5);
		}
	}
});

test('who holds a group together keeps a place too, when all others are new', () => {
	const task: LayoutTask = { ...ring(6), group: new Int32Array(5).fill(0) };
	task.places.set([123, 45], 10);
	const places = layOut(task);
	expect([...places.subarray(10)]).toEqual([123, 45]);
	expect(places.some(Number.isNaN)).toBe(false);
});

test('of some first pictures the one with the fewest crossings is kept', () => {
	const counts = [1, 2, 3].map((seed) => {
		const task: LayoutTask = { ...ring(30), ...drawnTies(30, 60, 9), seed };
		return [1, 2, 4, 8].map((tries) => crossings(layOut({ ...task, tries }), task, 30));
	});
	for (const row of counts) expect(row).toEqual(row.toSorted((a, b) => b - a));
	expect(counts.every(([one, , , eight]) => eight! < one!)).toBe(true);
	const asMany = { ...ring(30), ...drawnTies(30, 60, 9) };
	expect(layOut(asMany)).toEqual(layOut({ ...asMany, tries: 8 }));
});

test.each([1, 2])('%i nodes have a picture', (nodes) => {
	const places = layOut({ ...ring(nodes), from: new Int32Array(), to: new Int32Array() });
	expect(places.every(Number.isFinite)).toBe(true);
	expect(places).toHaveLength(2 * nodes);
});

test('nobody new, nothing done', () => {
	const task = ring(5, 5);
	expect(layOut(task)).toEqual(task.places);
});

test('progress is told, and telling may stop the work', () => {
	const shares: number[] = [];
	layOut(ring(10), (share) => shares.push(share));
	expect(shares[0]).toBe(0);
	expect(shares.at(-1)).toBe(1);
	expect(() =>
		layOut(ring(10), () => {
			throw new Error('stop');
		})
	).toThrow('stop');
});

test('an empty network has an empty picture', () => {
	expect(layOut(ring(0))).toHaveLength(0);
});
