import { describe, expect, test } from 'vitest';
import { orderOf, type SheetRow } from '#lib/ui/data/sheet/order.ts';
import type { WireColumn } from '#lib/ui/data/sheet/wire.ts';
import { rowsToDraw, scrollTo, windowOf } from '#lib/ui/data/sheet/window.ts';

const columns: readonly WireColumn[] = [
	{ id: 'code', as: 'fixed' },
	{ id: 'label', as: 'text' },
	{
		id: 'tier',
		as: 'choice',
		choices: [
			['', ''],
			['board', 'bestuur'],
			['front-line', 'uitvoering']
		]
	}
];
const rows = [
	['P10', 'Émile', 'board'],
	['P2', '', 'front-line'],
	['P1', 'anna', ''],
	['P3', 'Zoë', 'board']
].map((cells, id): SheetRow => ({ id, version: 1, kind: 'professional', cells }));

function order(column: number, isDown = false, find = ''): string[] {
	const found = orderOf(rows, columns, { column, isDown }, find, 'nl');
	return found.map((place) => rows[place]!.cells[0]!);
}

describe('rows are sorted', () => {
	test('with numbers as numbers and accents beside their letters', () => {
		expect(order(0)).toEqual(['P1', 'P2', 'P3', 'P10']);
		expect(order(1)).toEqual(['P1', 'P10', 'P3', 'P2']);
	});

	test('with what is empty last, whichever way', () => {
		expect(order(1, true)).toEqual(['P3', 'P10', 'P1', 'P2']);
	});

	test('by the words that are shown', () => {
		expect(order(2)).toEqual(['P10', 'P3', 'P2', 'P1']);
	});

	test('and found by any word that is shown', () => {
		expect(order(0, false, 'BESTUUR')).toEqual(['P3', 'P10']);
		expect(order(0, false, 'board')).toEqual([]);
		expect(order(0, false, ' zoë ')).toEqual(['P3']);
	});
});

describe('of 100,000 rows', () => {
	test('only those in sight and a few around them are drawn', () => {
		const seen = windowOf(36 * 50_000, 700, 36, 100_000);
		expect(seen).toEqual({ from: 49_992, to: 50_029 });
		expect(windowOf(0, 700, 36, 100_000)).toEqual({ from: 0, to: 37 });
		expect(windowOf(36 * 99_990, 700, 36, 100_000)).toEqual({ from: 99_963, to: 100_000 });
		expect(windowOf(-50, 700, 36, 0)).toEqual({ from: 0, to: 0 });
		expect(windowOf(0, 700, 36, 5)).toEqual({ from: 0, to: 5 });
	});

	test('a few more are drawn at both edges, and most steps of scrolling draw nothing anew', () => {
		const windows = Array.from({ length: 400 }, (_, i) => {
			const top = 36 * 20_000 + i * 9;
			const seen = windowOf(top, 700, 36, 100_000);
			expect(seen.from).toBeLessThanOrEqual(Math.floor(top / 36) - 6);
			expect(seen.to).toBeGreaterThanOrEqual(Math.ceil((top + 700) / 36) + 6);
			return seen.from;
		});
		expect(new Set(windows).size).toBe(26);
	});

	test('beside the one that is in focus, in their order', () => {
		const seen = { from: 10, to: 13 };
		expect(rowsToDraw(seen, 11, 50)).toEqual([10, 11, 12]);
		expect(rowsToDraw(seen, 2, 50)).toEqual([2, 10, 11, 12]);
		expect(rowsToDraw(seen, 40, 50)).toEqual([10, 11, 12, 40]);
		expect(rowsToDraw(seen, -1, 50)).toEqual([10, 11, 12]);
		expect(rowsToDraw(seen, 60, 50)).toEqual([10, 11, 12]);
	});

	test('one moves into sight and no further', () => {
		expect(scrollTo(5, 0, 400, 36, 36)).toBe(0);
		expect(scrollTo(5, 1000, 400, 36, 36)).toBe(180);
		expect(scrollTo(99, 0, 400, 36, 36)).toBe(99 * 36 - (400 - 72));
	});

	test('sorting and searching take less than a second', () => {
		const many = Array.from({ length: 100_000 }, (_, id): SheetRow => ({
			id,
			version: 1,
			kind: '',
			cells: [`P${id * 7919}`, `naam ${id}`, '']
		}));
		const begin = performance.now();
		orderOf(many, columns, { column: 1, isDown: true }, '', 'nl');
		const found = orderOf(many, columns, { column: 0, isDown: false }, 'naam 9999', 'nl');
		expect(found.length).toBe(11);
		expect(performance.now() - begin).toBeLessThan(4000);
	});
});
