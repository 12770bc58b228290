import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { narrowed } from '#lib/graph/numbers.ts';
import { viewOf } from '#lib/graph/view.ts';
import { decodeSnapshot, encodeSnapshot } from '#lib/graph/wire.ts';
import { wholeTown } from '../helpers/whole-town.ts';

describe('a snapshot as bytes', () => {
	const { snapshot } = viewOf(wholeTown(), { ...DEFAULT_LENS, rule: 'directed' });
	const bytes = encodeSnapshot(snapshot);

	test('is the same snapshot again', () => {
		expect(decodeSnapshot(bytes)).toEqual(snapshot);
	});

	test('is not copied, unless it begins where no number can', () => {
		expect(decodeSnapshot(bytes).actor.buffer).toBe(bytes.buffer);
		const behindOne = new Uint8Array(bytes.length + 1);
		behindOne.set(bytes, 1);
		expect(decodeSnapshot(behindOne.subarray(1))).toEqual(snapshot);
	});

	test.each([0, 7, 9, 500, bytes.length - 8])(
		'is refused when only %i bytes are there',
		(length) => {
			expect(() => decodeSnapshot(bytes.slice(0, length))).toThrow();
		}
	);
});

test.each([
	[Uint8Array, []],
	[Uint8Array, [0, 1, 255]],
	[Float32Array, [256, 1]],
	[Float32Array, [0.5, NaN]],
	[Float32Array, [NaN]],
	[Float32Array, [-1, Infinity]],
	[Float64Array, [4.33, 1]],
	[Float64Array, [2 ** 24 + 1]]
])('%o holds %j, and nothing narrower does', (width, values) => {
	const found = narrowed(Float64Array.from(values));
	expect(found).toBeInstanceOf(width);
	expect(Array.from(found)).toEqual(values);
});
