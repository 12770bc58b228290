import type { Springs } from '#lib/work/force/forces.ts';
import { seeded } from '#lib/graph/walks/seeded.ts';

/** Ties of weight one. */
export function tied(pairs: readonly (readonly [number, number])[]): Springs {
	return {
		from: Int32Array.from(pairs, ([from]) => from),
		to: Int32Array.from(pairs, ([, to]) => to),
		weight: new Float64Array(pairs.length).fill(1)
	};
}

/** Ties between points drawn at random, some of them twice or to themselves, of any weight. */
export function drawnTies(points: number, ties: number, seed: number): Springs {
	const random = seeded(seed);
	const ends = (): Int32Array =>
		Int32Array.from({ length: ties }, () => Math.floor(points * random()));
	const [from, to] = [ends(), ends()];
	return { from, to, weight: Float64Array.from({ length: ties }, () => 0.5 + random()) };
}

/** Point 0 with a tie to every other. */
export function star(points: number): Springs {
	return tied(Array.from({ length: points - 1 }, (_, i) => [0, i + 1] as const));
}

/** Points in rows and columns, each tied to those beside it. */
export function grid(side: number): Springs {
	const at = (row: number, column: number): number => row * side + column;
	const lines = Array.from({ length: side }, (_, row) =>
		Array.from({ length: side - 1 }, (_, k) => [
			[at(row, k), at(row, k + 1)] as const,
			[at(k, row), at(k + 1, row)] as const
		])
	);
	return tied(lines.flat(2));
}
