import { describe, expect, test } from 'vitest';
import { positionOf } from '#lib/graph/adjacency.ts';
import { coreNumbers } from '#lib/graph/walks/cores.ts';
import { degreesOf } from '#lib/graph/walks/rows.ts';
import { strongComponentCount } from '#lib/graph/walks/strong-components.ts';
import { trianglesOf } from '#lib/graph/walks/triangles.ts';
import { UnionFind } from '#lib/graph/walks/union-find.ts';
import { naiveDistances, naiveParts, neighbours } from '../../helpers/naive.ts';
import { randomAdjacency, seeds } from '../../helpers/random-graph.ts';

describe('counting in graphs', () => {
	test.each(seeds(40))('triangles are what trying every three gives, on graph %i', (seed) => {
		const rows = randomAdjacency(seed, 20);
		const nodes = rows.offsets.length - 1;
		const isTied = (a: number, b: number): boolean => positionOf(rows, a, b) >= 0;
		const corners = new Array<number>(nodes).fill(0);
		for (let a = 0; a < nodes; a++) {
			for (let b = a + 1; b < nodes; b++) {
				for (let c = b + 1; c < nodes; c++) {
					if (isTied(a, b) && isTied(b, c) && isTied(a, c)) [a, b, c].forEach((n) => corners[n]!++);
				}
			}
		}
		expect(Array.from(trianglesOf(rows))).toEqual(corners);
	});

	test.each(seeds(40))('core numbers are what stripping the loosest gives, on graph %i', (seed) => {
		const rows = randomAdjacency(seed, 20);
		const nodes = rows.offsets.length - 1;
		const core = new Array<number>(nodes).fill(0);
		for (let k = 1; k < nodes; k++) {
			const left = new Set(Array.from({ length: nodes }, (_, node) => node));
			for (let changed = true; changed;) {
				changed = false;
				for (const node of left) {
					if (neighbours(rows, node).filter((next) => left.has(next)).length >= k) continue;
					left.delete(node);
					changed = true;
				}
			}
			for (const node of left) core[node] = k;
		}
		expect(Array.from(coreNumbers(rows))).toEqual(core);
	});

	test.each(seeds(40))('strong parts are who reach each other both ways, on graph %i', (seed) => {
		const rows = randomAdjacency(seed, 14, true);
		const distance = naiveDistances(rows);
		const first = distance.filter(
			(row, a) => !row.some((_, b) => b < a && row[b]! < Infinity && distance[b]![a]! < Infinity)
		);
		expect(strongComponentCount(rows)).toBe(first.length);
	});

	test('a ring of a hundred thousand arcs is one strong part', () => {
		const nodes = 100_000;
		const offsets = Int32Array.from({ length: nodes + 1 }, (_, i) => i);
		const targets = Int32Array.from({ length: nodes }, (_, i) => (i + 1) % nodes);
		expect(strongComponentCount({ offsets, targets })).toBe(1);
	});

	test.each(seeds(20))('pieces that grow together end as the parts of graph %i', (seed) => {
		const rows = randomAdjacency(seed);
		const pieces = new UnionFind(rows.offsets.length - 1);
		degreesOf(rows).forEach((_, node) =>
			neighbours(rows, node).forEach((next) => pieces.join(node, next))
		);
		for (const part of naiveParts(rows)) {
			expect(new Set(part.map((node) => pieces.find(node))).size).toBe(1);
			expect(pieces.find(part[0]!)).toBe(Math.min(...part));
		}
	});
});
