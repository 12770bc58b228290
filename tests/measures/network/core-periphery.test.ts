import { expect, test } from 'vitest';
import { bestCore } from '#lib/graph/walks/core-periphery.ts';
import { KITE, LONERS } from '../../helpers/famous.ts';
import { measured, reasonsOf } from '../../helpers/measured.ts';
import { randomAdjacency, randomGraph, seeds } from '../../helpers/random-graph.ts';
import { neighbours } from '../../helpers/naive.ts';

const ID = 'core_periphery_correlation';

test('the core of the kite is five people who nearly all know each other', () => {
	const { network } = measured(KITE, `${ID},${ID}[variant=cp_ones]`);
	expect(network[ID]).toBeCloseTo(0.6, 9);
	expect(network[`${ID}_sets`]).toEqual([['Andre', 'Beverley', 'Diane', 'Fernando', 'Garth']]);
	expect(network[`${ID}[variant=cp_ones]`]).toBeCloseTo(0.3273268354, 9);
	expect(network[`${ID}_sets[variant=cp_ones]`]).toHaveLength(2);
});

test('where nobody is in contact no core fits', () => {
	expect(reasonsOf(LONERS, ID)).toEqual({ [`network.${ID}`]: 'no-ties' });
});

test('above sixteen people it is the best found, and says so', () => {
	const seed = seeds(40).find((each) => randomGraph(each, 40).edges.length > 60)!;
	const { notes } = measured(randomGraph(seed, 40), ID);
	expect(notes).toEqual([{ at: `network.${ID}`, reason: 'best-found', undefined: false }]);
});

test.each(seeds(12))('is the highest correlation over every core, on graph %i', (seed) => {
	const rows = randomAdjacency(seed, 9);
	const n = rows.offsets.length - 1;
	const isTied = (a: number, b: number): number => Number(neighbours(rows, a).includes(b));
	let best = -Infinity;
	for (let core = 0; core < 1 << n; core++) {
		const ideal: number[] = [];
		const tied: number[] = [];
		for (let a = 0; a < n; a++) {
			for (let b = a + 1; b < n; b++) {
				if (((core >> a) & 1) !== ((core >> b) & 1)) continue;
				ideal.push((core >> a) & 1);
				tied.push(isTied(a, b));
			}
		}
		const r = pearson(ideal, tied);
		if (r > best) best = r;
	}
	const found = bestCore(rows, 'cp_ignored');
	if (best === -Infinity) expect(found).toBeUndefined();
	else expect(found!.correlation).toBeCloseTo(best, 9);
});

function pearson(x: readonly number[], y: readonly number[]): number {
	const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
	const [mx, my] = [mean(x), mean(y)];
	const sum = (of: (i: number) => number): number => x.reduce((total, _, i) => total + of(i), 0);
	const joint = sum((i) => (x[i]! - mx) * (y[i]! - my));
	return joint / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2));
}
