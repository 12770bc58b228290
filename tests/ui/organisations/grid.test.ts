import { describe, expect, test } from 'vitest';
import { gridOf, overviewOf, placeAt, step } from '#lib/ui/organisations/grid.ts';

test('a line stands at both its places, contacts within on the diagonal, and nothing elsewhere', () => {
	expect(gridOf(3, [0, 4, 0], [[0, 2, 1, 'thin']])).toEqual([
		[undefined, undefined, { ties: 1, look: 'thin' }],
		[undefined, { ties: 4, look: 'within' }, undefined],
		[{ ties: 1, look: 'thin' }, undefined, undefined]
	]);
});

test('all at once: a line at both its places, large through more people and small through one', () => {
	const { within, thick, thin } = overviewOf(
		4,
		[0, 4, 0, 0],
		[
			[0, 2, 5, 'thick'],
			[1, 3, 1, 'forced']
		]
	);
	expect(within).toBe('M1.05 1.05h0.9v0.9h-0.9z');
	expect(thick).toBe('M0.05 2.05h0.9v0.9h-0.9zM2.05 0.05h0.9v0.9h-0.9z');
	expect(thin).toBe('M1.25 3.25h0.5v0.5h-0.5zM3.25 1.25h0.5v0.5h-0.5z');
});

test('a press lands on the place that lies there, and never outside', () => {
	expect(placeAt(4, 0.6, 0.1)).toEqual({ row: 0, column: 2 });
	expect(placeAt(4, 0, 0.99)).toEqual({ row: 3, column: 0 });
	expect(placeAt(4, 1, -0.01)).toEqual({ row: 0, column: 3 });
	expect(placeAt(4, 1.02, 1.5)).toEqual({ row: 3, column: 3 });
});

describe('keys', () => {
	const from = { row: 1, column: 1 };

	test.each([
		['ArrowLeft', { row: 1, column: 0 }],
		['ArrowRight', { row: 1, column: 2 }],
		['ArrowUp', { row: 0, column: 1 }],
		['ArrowDown', { row: 2, column: 1 }],
		['Home', { row: 1, column: 0 }],
		['End', { row: 1, column: 2 }]
	])('%s walks', (key, place) => {
		expect(step(key, from, 3)).toEqual(place);
	});

	test('nobody walks off the edge', () => {
		expect(step('ArrowUp', { row: 0, column: 0 }, 3)).toEqual({ row: 0, column: 0 });
		expect(step('ArrowRight', { row: 2, column: 2 }, 3)).toEqual({ row: 2, column: 2 });
	});

	test('with Control the first and the last of all, and other keys are left alone', () => {
		expect(step('Home', from, 3, true)).toEqual({ row: 0, column: 0 });
		expect(step('End', from, 3, true)).toEqual({ row: 2, column: 2 });
		expect(step('Tab', from, 3)).toBeUndefined();
	});
});
