import { describe, expect, test } from 'vitest';
import { coarser, rowsOf, springsOf } from '#lib/work/force/coarsening.ts';
import { massesOf, type Springs } from '#lib/work/force/forces.ts';
import { componentsOf } from '#lib/graph/walks/components.ts';
import { drawnTies, grid, star, tied } from '../helpers/springs.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

const netOf = (points: number, ties: Springs) => ({
	mass: massesOf(points, ties),
	rows: rowsOf(points, ties)
});

describe.each([
	['nobody', 0, tied([])],
	['one', 1, tied([])],
	['two', 2, tied([[0, 1]])],
	['nobody tied', 9, tied([])],
	['a square', 4, grid(2)],
	['a star', 40, star(40)],
	['a grid', 64, grid(8)],
	['few ties', 200, drawnTies(200, 120, 3)],
	['many ties', 120, drawnTies(120, 900, 4)]
] as const)('%s made coarser', (_, points, ties) => {
	const net = netOf(points, ties);
	const { mass, rows, into } = coarser(net);
	const members = Array.from(mass, (_, at) => [...into.keys()].filter((i) => into[i] === at));
	const neighbours = (i: number): readonly number[] => [
		...net.rows.targets.subarray(net.rows.offsets[i], net.rows.offsets[i + 1])
	];

	test('is a matching: each stands for one, or for two that have to do with each other', () => {
		expect(into).toHaveLength(points);
		for (const [a, b, ...more] of members) {
			expect(more).toEqual([]);
			expect(a).toBeDefined();
			if (b === undefined) continue;
			const near = neighbours(a!);
			expect(near.includes(b) || near.some((i) => neighbours(b).includes(i))).toBe(true);
		}
	});

	test('keeps all mass, and every tie that is not inside one', () => {
		members.forEach((own, at) => expect(mass[at]).toBeCloseTo(sum(own.map((i) => net.mass[i]!))));
		const { from, to, weight } = springsOf(net.rows);
		const outside = weight.filter((_, t) => into[from[t]!] !== into[to[t]!]);
		const coarse = springsOf(rows);
		expect(sum(coarse.weight)).toBeCloseTo(sum(outside));
		expect(coarse.from.every((a, t) => a < coarse.to[t]!)).toBe(true);
	});

	test('keeps pieces apart', () => {
		expect(componentsOf(rows).count).toBe(componentsOf(net.rows).count);
	});

	test('leaves nobody alone next to somebody alone', () => {
		const alone = new Set(members.filter((own) => own.length === 1).flat());
		const pairs = [...alone].filter((i) => neighbours(i).some((other) => alone.has(other)));
		expect(pairs).toEqual([]);
	});
});

test('a star halves, however large', () => {
	expect(coarser(netOf(50_000, star(50_000))).mass).toHaveLength(25_000);
});

test('in a ring of four a strong tie counts, and so does a light neighbour', () => {
	const ring = tied([
		[0, 1],
		[1, 2],
		[2, 3],
		[3, 0]
	]);
	const alike = new Float64Array(4).fill(1);
	const strong = { ...ring, weight: Float64Array.of(1, 9, 1, 9) };
	expect([...coarser({ rows: rowsOf(4, strong), mass: alike }).into]).toEqual([0, 1, 1, 0]);
	const light = Float64Array.of(1, 1, 1, 9);
	expect([...coarser({ rows: rowsOf(4, ring), mass: light }).into]).toEqual([0, 0, 1, 1]);
});

test('ties and rows tell the same', () => {
	const ties = drawnTies(30, 80, 5);
	const once = springsOf(rowsOf(30, ties));
	expect(springsOf(rowsOf(30, once))).toEqual(once);
	const real = ties.weight.filter((_, t) => ties.from[t] !== ties.to[t]);
	expect(sum(once.weight)).toBeCloseTo(sum(real));
});
