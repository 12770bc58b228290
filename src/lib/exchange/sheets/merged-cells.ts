import { refuse } from '#lib/domain/problem.ts';
import { LIMITS } from '../limits.ts';
import type { Cell } from '../sheet.ts';
import { columnOf, type CellBudget } from './sheet-rows.ts';

/**
 * Repeats what a cell says in the rows that it was merged over, where those rows say
 * something themselves: "fam. Jansen" beside three helpers is the family of all three.
 * Cells merged to the right are titles and groups, and stay as they are.
 *
 * @param budget looking at a row costs as much as a cell, since a file may merge a
 * million rows a thousand times
 */
export function fillMerged(rows: Cell[][], merged: readonly string[], budget: CellBudget): void {
	for (const range of merged) {
		const [from, to] = range.split(':');
		const column = columnOf(from);
		const [first, last] = [rowOf(from), Math.min(rowOf(to), rows.length)];
		if (column === undefined || !(first >= 1)) continue;
		const value = rows[first - 1]?.[column - 1] ?? null;
		if (value === null) continue;
		for (let row = first + 1; row <= last; row++) {
			if (--budget.left < 0) refuse('too-many-cells', { values: { limit: LIMITS.cells } });
			const cells = rows[row - 1]!;
			if (cells.length === 0) continue;
			while (cells.length < column) cells.push(null);
			cells[column - 1] ??= value;
		}
	}
}

function rowOf(address: string | undefined): number {
	return Number(/\d+$/.exec(address ?? '')?.[0] ?? NaN);
}
