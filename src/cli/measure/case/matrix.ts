import { adjacencyFrom, type Adjacency } from '#lib/graph/adjacency.ts';
import { refuse } from '#lib/domain/problem.ts';
import { ReachOfSet } from '#lib/graph/walks/departures/reach-of-set.ts';
import { distancesFrom } from '#lib/graph/walks/routes/distances.ts';
import { defined, numbersOf, type CaseFile, type Cases } from './input.ts';
import type { Value } from '../output.ts';

/** How often groups choose each other: one group down, the other across. */
export function mixingCase({ id, input }: CaseFile): Cases {
	const matrix = squareOf(input.matrix);
	const rows = matrix.map((row) => row.reduce((sum, cell) => sum + cell, 0));
	const columns = matrix.map((_, j) => matrix.reduce((sum, row) => sum + row[j]!, 0));
	const total = rows.reduce((sum, row) => sum + row, 0);
	const within = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
	const both = rows.map((row, i) => (row + columns[i]!) / 2);
	const assortativity = (down: readonly number[], across: readonly number[]): number => {
		const byChance = down.reduce((sum, each, i) => sum + (each * across[i]!) / total ** 2, 0);
		return (within / total - byChance) / (1 - byChance);
	};
	const values: Record<string, Value> = {
		'attribute_assortativity[symmetrised=false]': defined(assortativity(rows, columns)),
		'attribute_assortativity[symmetrised=true]': defined(assortativity(both, both)),
		ei_index: defined((total - 2 * within) / total)
	};
	if (Array.isArray(input.groups) && Array.isArray(input.group_sizes)) {
		values.coleman_homophily = coleman(matrix, rows, input.groups, input.group_sizes);
	}
	return { [id]: values };
}

function coleman(
	matrix: readonly (readonly number[])[],
	leaving: readonly number[],
	groups: readonly unknown[],
	sizes: readonly unknown[]
): Value {
	const all = sizes.reduce<number>((sum, size) => sum + Number(size), 0);
	const perGroup = groups.map((name, g) => {
		const size = Number(sizes[g]);
		const byChance = (leaving[g]! * (size - 1)) / (all - 1);
		const own = matrix[g]![g]!;
		const isDefined = size > 1 && leaving[g]! > 0;
		const value = (own - byChance) / (own > byChance ? leaving[g]! - byChance : byChance);
		return [String(name), isDefined ? value : null] as const;
	});
	return Object.fromEntries(perGroup);
}

/** A net as a matrix of weights, from row to column. */
export function matrixCase({ id, input }: CaseFile): Cases {
	const matrix = squareOf(input.W);
	const out = adjacencyOf(matrix);
	const into = adjacencyOf(matrix.map((_, j) => matrix.map((row) => row[j]!)));
	const nodes = matrix.map((_, i) => i);
	const within = (rows: Adjacency): ((node: number) => number) => {
		const reach = new ReachOfSet(rows, 2);
		return (node) => reach.of(Int32Array.of(node)) - 1;
	};
	const [outwards, inwards] = [within(out), within(into)];
	const reach = nodes.map((i) => [outwards(i), inwards(i), outwards(i) + inwards(i)]);
	const binary = nodes.map((gone) => {
		const left = nodes.filter((i) => i !== gone);
		const { inverse } = distancesFrom(
			adjacencyOf(left.map((i) => left.map((j) => matrix[i]![j]!)))
		);
		const sum = inverse.reduce((total, each) => total + each, 0);
		return defined(1 - sum / (left.length * (left.length - 1)));
	});
	return { [id]: { 'mreach_degree[m=2]': reach, fragment_after_removal_binary: binary } };
}

function squareOf(value: unknown): number[][] {
	const matrix = numbersOf(value, 'matrix');
	const isSquare = matrix.every((row) => row.length === matrix.length);
	return isSquare ? matrix : refuse('case-invalid', { field: 'matrix' });
}

function adjacencyOf(matrix: readonly (readonly number[])[]): Adjacency {
	const arcs = matrix.flatMap((row, from) =>
		row.flatMap((weight, to) => (weight > 0 && from !== to ? [{ from, to, weight }] : []))
	);
	return adjacencyFrom(matrix.length, {
		from: arcs.map(({ from }) => from),
		to: arcs.map(({ to }) => to),
		weight: arcs.map(({ weight }) => weight),
		tie: arcs.map((_, i) => i),
		length: arcs.length
	});
}
