import { describe, expect, test } from 'vitest';
import { adjacencyFrom, bothWays } from '#lib/graph/adjacency.ts';
import { componentsOf, connectedPairs } from '#lib/graph/walks/components.ts';
import { articulationPoints, removalOf } from '#lib/graph/walks/removal.ts';
import { naiveParts, neighbours, pairsTogether } from '../../helpers/naive.ts';
import { randomAdjacency, seeds } from '../../helpers/random-graph.ts';

function ties(nodes: number, from: readonly number[], to: readonly number[]) {
	const length = from.length;
	const weight = new Float64Array(length).fill(1);
	return adjacencyFrom(nodes, bothWays({ from, to, weight, tie: weight, length }));
}

describe('what the departure of each node does', () => {
	test.each(seeds(60))('is what deleting it does, on graph %i', (seed) => {
		const rows = randomAdjacency(seed);
		const nodes = rows.offsets.length - 1;
		const { pieces, pairsCut, largest } = removalOf(rows);
		const before = naiveParts(rows);
		for (let node = 0; node < nodes; node++) {
			const after = naiveParts(rows, new Set([node]));
			const own = before.find((part) => part.includes(node))!;
			expect(pieces[node]).toBe(after.length - (before.length - 1));
			const others = pairsTogether(before) - (own.length - 1);
			expect(pairsCut[node]).toBe(others - pairsTogether(after));
			const rest = after.filter((part) => own.includes(part[0]!)).map((part) => part.length);
			expect(largest[node]).toBe(Math.max(0, ...rest));
		}
		const falling = Array.from(articulationPoints(removalOf(rows)));
		expect(falling).toEqual([...pieces.keys()].filter((node) => pairsCut[node]! > 0));
	});

	test.each(seeds(20))('pieces are the same whichever walk met them, on graph %i', (seed) => {
		const rows = randomAdjacency(seed);
		const flooded = componentsOf({ ...rows });
		removalOf(rows);
		expect(componentsOf(rows)).toEqual(flooded);
	});

	test.each(seeds(60))('bridges are the ties whose loss makes a part more, on graph %i', (seed) => {
		const rows = randomAdjacency(seed);
		const { count } = componentsOf(rows);
		const found: number[] = [];
		for (let a = 0; a < rows.offsets.length - 1; a++) {
			for (const b of neighbours(rows, a).filter((next) => next > a)) {
				const left = { from: [] as number[], to: [] as number[] };
				for (let p = 0; p < rows.offsets.length - 1; p++) {
					for (const q of neighbours(rows, p).filter((next) => next > p)) {
						if (p === a && q === b) continue;
						left.from.push(p);
						left.to.push(q);
					}
				}
				const without = componentsOf(ties(rows.offsets.length - 1, left.from, left.to));
				if (without.count > count) found.push(a, b);
			}
		}
		expect(Array.from(removalOf(rows).bridges)).toEqual(found);
	});

	test('a ring is one block, a line of five is four, two triangles at a corner are two', () => {
		expect(removalOf(ties(4, [0, 1, 2, 3], [1, 2, 3, 0])).blocks).toBe(1);
		expect(removalOf(ties(5, [0, 1, 2, 3], [1, 2, 3, 4])).blocks).toBe(4);
		expect(removalOf(ties(5, [0, 1, 2, 2, 3, 4], [1, 2, 0, 3, 4, 2])).blocks).toBe(2);
	});

	test('a star of fifty thousand, a line of a hundred thousand and as many loners do not overflow', () => {
		const rays = Array.from({ length: 50_000 }, (_, i) => i + 1);
		const star = removalOf(ties(50_001, new Array<number>(50_000).fill(0), rays));
		expect(star.pieces[0]).toBe(50_000);
		const steps = Array.from({ length: 99_999 }, (_, i) => i);
		const line = removalOf(
			ties(
				100_000,
				steps,
				steps.map((i) => i + 1)
			)
		);
		expect(line.blocks).toBe(99_999);
		expect(line.pairsCut[1]).toBe(99_998);
		const loners = ties(100_000, [], []);
		expect(removalOf(loners).pieces.every((pieces) => pieces === 0)).toBe(true);
		expect(connectedPairs(componentsOf(loners).sizes)).toBe(0);
	});
});
