import { describe, expect, test } from 'vitest';
import { adjacencyFrom, bothWays, type Adjacency } from '#lib/graph/adjacency.ts';
import { componentsOf } from '#lib/graph/walks/components.ts';
import { coreNumbers } from '#lib/graph/walks/cores.ts';
import { fragmentationPass } from '#lib/graph/walks/departures/fragmentation.ts';
import { nearnessWithout } from '#lib/graph/walks/departures/distance-loss.ts';
import { communitiesOf } from '#lib/graph/walks/groups/communities.ts';
import { removalOf } from '#lib/graph/walks/removal.ts';
import { betweenness } from '#lib/graph/walks/routes/betweenness.ts';
import { burtConstraint, effectiveSizes, mutualRows } from '#lib/graph/walks/structural-holes.ts';
import { trianglesOf } from '#lib/graph/walks/triangles.ts';

const RAYS = 50_000;

function graphOf(nodes: number, ends: (i: number) => readonly [number, number], length: number) {
	const from = new Int32Array(length);
	const to = new Int32Array(length);
	for (let i = 0; i < length; i++) [from[i], to[i]] = ends(i) as [number, number];
	const weight = new Float64Array(length).fill(1);
	return adjacencyFrom(nodes, bothWays({ from, to, weight, tie: from, length }));
}

const star = graphOf(RAYS + 1, (i) => [0, i + 1], RAYS);
const line = graphOf(RAYS, (i) => [i, i + 1], RAYS - 1);
const loners = graphOf(100_000, () => [0, 0], 0);

describe('what no walk may overflow on', () => {
	test('one person with fifty thousand contacts', () => {
		expect(removalOf(star)).toMatchObject({ blocks: RAYS });
		expect(removalOf(star).largest[0]).toBe(1);
		expect(coreNumbers(star)[0]).toBe(1);
		expect(trianglesOf(star)[0]).toBe(0);
		expect(burtConstraint(mutualRows(star, undefined, false))[0]).toBeCloseTo(1 / RAYS, 12);
		expect(effectiveSizes(mutualRows(star, undefined, false))[0]).toBe(RAYS);
		expect(betweenness(star, { from: 1, to: 3 })[0]).toBe(2 * (RAYS - 1));
		expect(communitiesOf(star).modularity).toBe(0);
		expect(fragmentationPass(star)([])[0]).toBe(1);
		// Only the pair with the middle itself, which the batch of the middle takes off.
		expect(nearnessWithout(star, { from: 1, to: 2 })[0]).toBe(1);
	});

	test('a line of fifty thousand', () => {
		expect(removalOf(line).largest[1]).toBe(RAYS - 2);
		expect(removalOf(line).bridges).toHaveLength(2 * (RAYS - 1));
		expect(coreNumbers(line)[RAYS >> 1]).toBe(1);
		expect(betweenness(line, { to: 1 })[1]).toBe(RAYS - 2);
		expect(effectiveSizes(mutualRows(line, undefined, false))[1]).toBe(2);
		const { of, modularity } = communitiesOf(line);
		expect(modularity).toBeGreaterThan(0.98);
		expect(of[0]).toBe(0);
	});

	test('a hundred thousand who know nobody', () => {
		expect(componentsOf(loners).count).toBe(100_000);
		expect(removalOf(loners).largest.every((rest) => rest === 0)).toBe(true);
		expect(coreNumbers(loners).every((core) => core === 0)).toBe(true);
		expect(communitiesOf(loners).modularity).toBeNaN();
		expect(burtConstraint(mutualRows(loners, undefined, false)).every(Number.isNaN)).toBe(true);
		expect(betweenness(loners, { to: 5 }).every((sum) => sum === 0)).toBe(true);
		expect(isFinite(nearnessWithout(loners, { to: 5 })[0]!)).toBe(true);
	});

	test('nobody at all', () => {
		const nobody: Adjacency = graphOf(0, () => [0, 0], 0);
		expect(removalOf(nobody)).toMatchObject({ blocks: 0 });
		expect(communitiesOf(nobody).of).toHaveLength(0);
		expect(nearnessWithout(nobody)).toHaveLength(0);
		expect(betweenness(nobody)).toHaveLength(0);
		expect(trianglesOf(nobody)).toHaveLength(0);
	});
});
