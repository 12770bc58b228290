import { describe, expect, test } from 'vitest';
import { nextPlace, placeAfter } from '#lib/ui/data/sheet/grid-keys.ts';

const size = { rows: 100, columns: 5, page: 20 };
const middle = { row: 50, column: 2 };

describe('a key leads', () => {
	test.each([
		['ArrowDown', false, 51, 2],
		['ArrowUp', false, 49, 2],
		['ArrowLeft', false, 50, 1],
		['ArrowRight', false, 50, 3],
		['PageDown', false, 70, 2],
		['PageUp', false, 30, 2],
		['Home', false, 50, 0],
		['End', false, 50, 4],
		['Home', true, 0, 0],
		['End', true, 99, 4]
	])('%s (far: %s) to row %i and column %i', (key, isFar, row, column) => {
		expect(placeAfter(key, isFar, middle, size)).toEqual({ row, column });
	});

	test('no further than the head and the edges', () => {
		expect(placeAfter('ArrowUp', false, { row: 0, column: 0 }, size)).toEqual({
			row: -1,
			column: 0
		});
		expect(placeAfter('ArrowUp', false, { row: -1, column: 0 }, size)!.row).toBe(-1);
		expect(placeAfter('PageUp', false, { row: 5, column: 0 }, size)!.row).toBe(0);
		expect(placeAfter('ArrowDown', false, { row: 99, column: 4 }, size)!.row).toBe(99);
		expect(placeAfter('ArrowRight', false, { row: 0, column: 4 }, size)!.column).toBe(4);
		expect(placeAfter('ArrowDown', false, { row: -1, column: 0 }, { ...size, rows: 0 })!.row).toBe(
			-1
		);
	});

	test('and other keys, or an arrow with Control, nowhere', () => {
		expect(placeAfter('a', false, middle, size)).toBeUndefined();
		expect(placeAfter('z', true, middle, size)).toBeUndefined();
		expect(placeAfter('ArrowDown', true, middle, size)).toBeUndefined();
	});
});

test('the next cell that can be changed is in this row or a row below, or there is none', () => {
	const isOpen = ({ column }: { column: number }): boolean => column === 1 || column === 3;
	expect(nextPlace({ row: 4, column: 1 }, 1, size, isOpen)).toEqual({ row: 4, column: 3 });
	expect(nextPlace({ row: 4, column: 3 }, 1, size, isOpen)).toEqual({ row: 5, column: 1 });
	expect(nextPlace({ row: 4, column: 1 }, -1, size, isOpen)).toEqual({ row: 3, column: 3 });
	expect(nextPlace({ row: 99, column: 3 }, 1, size, isOpen)).toEqual({ row: 99, column: 3 });
});
