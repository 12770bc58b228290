import { unitsOf, type Ratings } from './krippendorff.ts';

/**
 * Do two sources agree more than by chance?
 *
 * Cohen (1960, 1968): 1 - disagreement observed / expected from how often each uses each
 * category, every disagreement counting 1, or by its size (linear) or the square of it.
 * Fleiss (1971): the same for a fixed number of sources per thing. At most 1, 0 = by
 * chance; NaN where chance alone agrees fully. O(categories squared). MEASURES 6.
 * Where nearly everything is in one category kappa is low however well sources agree.
 */
export type Disagreement = (a: number, b: number) => number;
export const NOMINAL: Disagreement = (a, b) => Number(a !== b);
export const LINEAR: Disagreement = (a, b) => Math.abs(a - b);
export const QUADRATIC: Disagreement = (a, b) => (a - b) ** 2;

/** From two lists of values of the same things; a thing that one left blank is left out. */
export function kappaOf(a: Ratings[number], b: Ratings[number], weight: Disagreement): number {
	const both = unitsOf([a, b]).filter((values) => values.length === 2) as [number, number][];
	const values = [...new Set(both.flat())].sort((x, y) => x - y);
	const table = values.map((x) =>
		values.map((y) => both.filter(([first, second]) => first === x && second === y).length)
	);
	return kappaOfTable(table, (i, j) => weight(values[i]!, values[j]!));
}

/** From a table of counts or shares, one source down and the other across. */
export function kappaOfTable(table: readonly (readonly number[])[], weight: Disagreement): number {
	const total = table.flat().reduce((sum, cell) => sum + cell, 0);
	const rows = table.map((row) => row.reduce((sum, cell) => sum + cell, 0));
	const columns = table.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
	let observed = 0;
	let byChance = 0;
	table.forEach((row, i) =>
		row.forEach((cell, j) => {
			observed += weight(i, j) * cell;
			byChance += (weight(i, j) * rows[i]! * columns[j]!) / total;
		})
	);
	return 1 - observed / byChance;
}

/** From how many sources put each thing into each category; as many per thing. */
export function fleissKappa(counts: readonly (readonly number[])[]): number {
	const sources = counts[0]?.reduce((sum, count) => sum + count, 0) ?? 0;
	const share = (counts[0] ?? []).map(
		(_, c) => counts.reduce((sum, row) => sum + row[c]!, 0) / (counts.length * sources)
	);
	const byChance = share.reduce((sum, each) => sum + each * each, 0);
	const agreeing = counts.map(
		(row) => row.reduce((sum, count) => sum + count * (count - 1), 0) / (sources * (sources - 1))
	);
	const observed = agreeing.reduce((sum, each) => sum + each, 0) / counts.length;
	return (observed - byChance) / (1 - byChance);
}
