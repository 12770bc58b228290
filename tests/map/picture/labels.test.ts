import { describe, expect, test } from 'vitest';
import { placeLabels, touch, type Wanted } from '#lib/map/picture/labels.ts';
import { outlineOf } from '#lib/map/picture/outline.ts';

const FRAME = { width: 400, height: 300 };

function at(x: number, y: number, text: string, change: Partial<Wanted> = {}): Wanted {
	const beside = { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
	return { text, under: '', width: 60, height: 18, rank: 'plain', beside, ...change };
}

describe('names in a picture', () => {
	test('stand to the right where there is room, else to another side', () => {
		const [first, second] = placeLabels([at(100, 100, 'a'), at(395, 100, 'b')], [], FRAME);
		expect(first!.box).toEqual({ left: 108, right: 168, top: 91, bottom: 109 });
		expect(second!.box.right).toBe(387);
	});

	test('of groups stand above them', () => {
		const [label] = placeLabels([at(100, 100, 'GGZ', { rank: 'group' })], [], FRAME);
		expect(label!.box).toEqual({ left: 70, right: 130, top: 74, bottom: 92 });
	});

	test('who comes first keeps the place, who finds none is left out', () => {
		const crowd = Array.from({ length: 40 }, (_, i) => at(200, 150, `${i}`));
		const labels = placeLabels(crowd, [], FRAME);
		expect(labels[0]!.text).toBe('0');
		expect(labels.length).toBeLessThan(9);
		labels.forEach((label, i) =>
			expect(labels.slice(i + 1).some((other) => touch(label.box, other.box))).toBe(false)
		);
	});

	test('never cover what may not be covered', () => {
		const wall = { left: 106, right: 400, top: 0, bottom: 300 };
		const [label] = placeLabels([at(100, 100, 'a')], [wall], FRAME);
		expect(label!.box.right).toBe(92);
		expect(placeLabels([at(100, 100, 'a')], [{ ...wall, left: 0 }], FRAME)).toEqual([]);
	});

	test('do not stick out of the frame', () => {
		expect(placeLabels([at(-200, 100, 'a')], [], FRAME)).toEqual([]);
	});
});

describe('the outline of points', () => {
	test('is those on the outside, once each', () => {
		const square = [
			{ x: 0, y: 0 },
			{ x: 4, y: 0 },
			{ x: 4, y: 4 },
			{ x: 0, y: 4 }
		];
		const inside = [
			{ x: 2, y: 2 },
			{ x: 2, y: 0 }
		];
		const outline = outlineOf([...inside, ...square]);
		expect(outline).toHaveLength(4);
		expect(outline).toEqual(expect.arrayContaining(square));
	});

	test('of one or two points is those points, and of a line its ends', () => {
		const line = [0, 1, 2].map((i) => ({ x: i, y: i }));
		expect(outlineOf([])).toEqual([]);
		expect(outlineOf(line.slice(0, 2))).toHaveLength(2);
		expect(outlineOf(line)).toEqual([line[0], line[2]]);
	});
});
