import { expect, test } from 'vitest';
import { layOut, type LayoutTask } from '#lib/work/layout.ts';

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
