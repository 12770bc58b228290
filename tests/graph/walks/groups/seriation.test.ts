import { describe, expect, test } from 'vitest';
import { blockOrder, leafOrder, treeOf } from '#lib/graph/walks/groups/seriation.ts';
import { shuffle } from '#lib/graph/walks/seeded.ts';
import { below, seeded } from '../../../helpers/random.ts';
import { seeds } from '../../../helpers/random-graph.ts';

/** A symmetric table of counts, with its things in the order given. */
function table(n: number, count: (a: number, b: number) => number, order: readonly number[]) {
	const counts = new Float64Array(n * n);
	order.forEach((a, i) =>
		order.forEach(
			(b, j) => (counts[i * n + j] = i === j ? 0 : count(Math.min(a, b), Math.max(a, b)))
		)
	);
	return counts;
}

function shuffled(n: number, random: () => number): readonly number[] {
	const order = Int32Array.from({ length: n }, (_, i) => i);
	shuffle(order, random);
	return Array.from(order);
}

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('what belongs together stands together', () => {
	test.each(seeds(20))('three blocks come out of any order, at seed %i', (seed) => {
		const order = shuffled(12, seeded(seed));
		const block = (a: number): number => Math.floor(a / 4);
		const counts = table(12, (a, b) => (block(a) === block(b) ? 3 : 0), order);
		const blocks = blockOrder(counts, 12).map((i) => block(order[i]!));
		const changes = blocks.filter((own, i) => i > 0 && own !== blocks[i - 1]).length;
		expect(changes).toBe(2);
	});

	test.each(seeds(20))('blocks with thin lines between them as well, at seed %i', (seed) => {
		const random = seeded(seed);
		const order = shuffled(15, random);
		const block = (a: number): number => Math.floor(a / 5);
		const counts = table(
			15,
			(a, b) => (block(a) === block(b) ? 4 + below(random, 3) : Number(random() < 0.1)),
			order
		);
		// Both halves of the table have to say the same.
		for (let i = 0; i < 15; i++)
			for (let j = 0; j < i; j++) counts[i * 15 + j] = counts[j * 15 + i]!;
		const blocks = blockOrder(counts, 15).map((i) => block(order[i]!));
		const changes = blocks.filter((own, i) => i > 0 && own !== blocks[i - 1]).length;
		expect(changes).toBe(2);
	});

	test('who has no contact with anybody comes last, by number', () => {
		const counts = table(5, (a, b) => Number(a === 1 && b === 3), numbers(5));
		expect(blockOrder(counts, 5)).toEqual([1, 3, 0, 2, 4]);
	});

	test('nothing, one and two have an order too', () => {
		expect(blockOrder([], 0)).toEqual([]);
		expect(blockOrder([0], 1)).toEqual([0]);
		expect(blockOrder([0, 2, 2, 0], 2)).toEqual([0, 1]);
	});

	test('where all are alike, the order is that of their numbers', () => {
		const counts = table(6, () => 1, numbers(6));
		expect(blockOrder(counts, 6)).toEqual(blockOrder(counts, 6));
		expect(blockOrder(counts, 6)[0]).toBe(0);
	});
});

type Tree = NonNullable<ReturnType<typeof treeOf>>;

function allOrders({ leaves, parts }: Tree): number[][] {
	if (!parts) return [[...leaves]];
	const [left, right] = parts.map(allOrders) as [number[][], number[][]];
	return left.flatMap((one) =>
		right.flatMap((two) => [
			[...one, ...two],
			[...two, ...one]
		])
	);
}

describe('the best order of the leaves of a tree', () => {
	test.each(seeds(40))('is what trying every order gives, at seed %i', (seed) => {
		const random = seeded(seed);
		const n = 1 + below(random, 7);
		const distances = new Float64Array(n * n);
		for (let i = 0; i < n; i++) {
			for (let j = 0; j < i; j++) distances[i * n + j] = distances[j * n + i] = random();
		}
		const sum = (order: readonly number[]): number =>
			order.slice(1).reduce((all, b, i) => all + distances[order[i]! * n + b]!, 0);
		const tree = treeOf(distances, n)!;
		const found = leafOrder(tree, distances);
		expect([...found].sort((a, b) => a - b)).toEqual(numbers(n));
		expect(sum(found)).toBeCloseTo(Math.min(...allOrders(tree).map(sum)), 12);
	});

	test('three hundred are ordered before anybody has to wait', () => {
		const random = seeded(5);
		const counts = table(300, () => Number(random() < 0.05), numbers(300));
		for (let i = 0; i < 300; i++)
			for (let j = 0; j < i; j++) counts[i * 300 + j] = counts[j * 300 + i]!;
		const began = performance.now();
		expect(blockOrder(counts, 300)).toHaveLength(300);
		expect(performance.now() - began).toBeLessThan(5000);
	});
});
