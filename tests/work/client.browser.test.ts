import { describe, expect, test } from 'vitest';
import { prepare, startBetweenness, startLayout } from '#lib/work/client.ts';
import { layOut, type LayoutTask } from '#lib/work/layout.ts';

function ring(nodes: number, rounds = 60): LayoutTask {
	return {
		nodes,
		from: Int32Array.from({ length: nodes }, (_, i) => i),
		to: Int32Array.from({ length: nodes }, (_, i) => (i + 1) % nodes),
		weight: new Float64Array(nodes).fill(1),
		places: new Float64Array(2 * nodes).fill(NaN),
		group: Int32Array.from({ length: nodes }, (_, i) => i >> 2),
		rounds,
		seed: 7
	};
}

describe('work beside the page', () => {
	test('the same seed gives the same places, in the worker as on the page', async () => {
		const first = await startLayout(ring(40), () => {}).result;
		const second = await startLayout(ring(40), () => {}).result;
		expect(second).toEqual(first);
		expect(layOut(ring(40))).toEqual(first);
		const other = await startLayout({ ...ring(40), seed: 8 }, () => {}).result;
		expect(other).not.toEqual(first);
	});

	test('whoever was woken before answers, does one task, and leaves the next to another', async () => {
		await prepare();
		const first = startLayout(ring(40), () => {});
		const next = startLayout(ring(40), () => {});
		first.cancel();
		await expect(first.result).rejects.toMatchObject({ name: 'AbortError' });
		expect(await next.result).toEqual(layOut(ring(40)));
	});

	test('progress arrives while it works and ends at the whole', async () => {
		const shares: number[] = [];
		await startLayout(ring(60, 100), (share) => shares.push(share)).result;
		expect(shares.length).toBeGreaterThan(3);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	test('it can be stopped at once, and what was asked for is then refused', async () => {
		const job = startLayout(ring(700, 100_000), () => {});
		const stopped = expect(job.result).rejects.toMatchObject({ name: 'AbortError' });
		setTimeout(() => job.cancel(), 100);
		const began = performance.now();
		await stopped;
		expect(performance.now() - began).toBeLessThan(2000);
	});

	test('in a row of three the one in the middle lies on every route', async () => {
		const rows = { offsets: Int32Array.of(0, 1, 3, 4), targets: Int32Array.of(1, 0, 2, 1) };
		expect([...(await startBetweenness(rows, () => {}).result)]).toEqual([0, 2, 0]);
	});
});
