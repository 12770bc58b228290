import { expect, test } from 'vitest';
import { GrowingInts, letGo, letGoColumns } from '#lib/domain/records/growing.ts';

const MANY = 10_000;

test('large arrays are empty once they are let go, and those of nobody else', () => {
	const [mine, others] = [new Int32Array(MANY).fill(7), new Int32Array(MANY).fill(7)];
	letGo(mine);
	expect(mine).toHaveLength(0);
	expect(others).toHaveLength(MANY);
	letGo(mine);
});

test('a table lets its columns and lists go, one that stands in it twice too', () => {
	const shared = new Int32Array(MANY);
	const lists = { offsets: new Int32Array(MANY), values: new Int32Array(MANY) };
	const names = ['a', 'b'];
	letGoColumns({ length: MANY, from: shared, to: shared, lists, names });
	expect([shared.length, lists.offsets.length, lists.values.length]).toEqual([0, 0, 0]);
	expect(names).toEqual(['a', 'b']);
});

test('what grows keeps its numbers while it lets its narrower room go', () => {
	const numbers = new GrowingInts();
	for (let i = 0; i < MANY; i++) numbers.push(i * 3);
	const expected = Array.from({ length: MANY }, (_, i) => i * 3);
	expect([...numbers.view()]).toEqual(expected);
	expect([...numbers.ints()]).toEqual(expected);
});
