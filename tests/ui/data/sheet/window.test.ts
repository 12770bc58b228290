import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf, rowsToDraw, windowOf } from '#lib/ui/data/sheet/window.ts';

test('a row that stays in sight keeps its element, and no element is made twice', () => {
	const scrolls = fc.array(fc.record({ top: fc.nat(3000), kept: fc.nat(99) }), { maxLength: 12 });
	fc.assert(
		fc.property(scrolls, fc.integer({ min: 100, max: 900 }), (steps, height) => {
			let before: ReadonlyMap<number, number> = new Map();
			let most = 1;
			for (const { top, kept } of steps) {
				const rows = rowsToDraw(windowOf(top, height, 36, 100), kept, 100);
				const after = elementsOf(rows, before);
				expect([...after.keys()].sort((a, b) => a - b)).toEqual(rows);
				expect(new Set(after.values()).size).toBe(rows.length);
				for (const [row, element] of before) {
					if (after.has(row)) expect(after.get(row)).toBe(element);
				}
				most = Math.max(most, rows.length);
				before = after;
			}
			// However far one scrolls, there are as many elements as rows in sight.
			expect(Math.max(-1, ...before.values())).toBeLessThan(most);
		}),
		{ seed: 2018 }
	);
});

test('rows that come take over the elements of those that went', () => {
	const first = elementsOf([0, 1, 2, 3], new Map());
	const second = elementsOf([2, 3, 4, 5], first);
	expect(new Set(second.values())).toEqual(new Set(first.values()));
	expect([second.get(2), second.get(3)]).toEqual([first.get(2), first.get(3)]);
});
