import { expect, test } from 'vitest';
import { adjacencyFrom, bothWays, undirectedFrom } from '#lib/graph/adjacency.ts';
import { seeded } from '#lib/graph/walks/seeded.ts';

/** Ties between nodes that are often tied twice and more, both ways round. */
function tiesOf(seed: number, nodes: number, length: number) {
	const random = seeded(seed);
	const below = (limit: number): number => Math.floor(random() * limit);
	const from = Int32Array.from({ length }, () => below(nodes));
	const to = from.map((a) => (a + 1 + below(nodes - 1)) % nodes);
	const weight = Float64Array.from({ length }, () => 1 + below(9) / 2);
	const tie = Int32Array.from({ length }, () => below(1000));
	return { from, to, weight, tie, length };
}

test.each([
	[2, 1],
	[2, 9],
	[9, 0],
	[9, 5],
	[9, 60],
	[200, 300],
	[200, 4000]
])('of %i nodes and %i ties, both ends have the rows that arcs both ways give', (nodes, length) => {
	for (let seed = 1; seed <= 20; seed++) {
		const ties = tiesOf(seed, nodes, length);
		expect(undirectedFrom(nodes, ties)).toEqual(adjacencyFrom(nodes, bothWays(ties)));
	}
});
