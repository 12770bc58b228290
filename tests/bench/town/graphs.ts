import { adjacencyFrom, bothWays, type Adjacency } from '#lib/graph/adjacency.ts';
import { KIND, type BenchTown } from './make-town.ts';

/** All nodes and all ties of a town as one graph. */
export function rawGraph({ nodes, from, to, strength }: BenchTown): Adjacency {
	const tie = Int32Array.from(from.keys());
	return adjacencyFrom(nodes, bothWays({ from, to, weight: strength, tie, length: from.length }));
}

/** Professionals and their contacts alone. */
export function professionalsGraph({ size, from, to, kind, strength }: BenchTown): Adjacency {
	const tie = Int32Array.from(from.keys()).filter((i) => kind[i] === KIND.contact);
	return adjacencyFrom(
		size.professionals,
		bothWays({
			from: tie.map((i) => from[i]!),
			to: tie.map((i) => to[i]!),
			weight: tie.map((i) => strength[i]!),
			tie,
			length: tie.length
		})
	);
}

/** The same graph as a new object, so that nothing is remembered of it. */
export function unseen<Rows extends object>(rows: Rows): Rows {
	return { ...rows };
}
