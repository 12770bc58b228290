/** How the line between two groups looks. */
export type LineLook = 'thin' | 'thick' | 'forced';

/** A place in the matrix; undefined where no contact is known. */
export type Cell = { readonly ties: number; readonly look: LineLook | 'within' } | undefined;

/** The whole square of a symmetric matrix. */
export function gridOf(
	size: number,
	within: readonly number[],
	cells: readonly (readonly [a: number, b: number, ties: number, look: LineLook])[]
): readonly (readonly Cell[])[] {
	const grid = Array.from({ length: size }, (_, row) =>
		Array.from({ length: size }, (_, column): Cell => {
			const own = within[row]!;
			return row === column && own > 0 ? { ties: own, look: 'within' } : undefined;
		})
	);
	for (const [a, b, ties, look] of cells) grid[a]![b] = grid[b]![a] = { ties, look };
	return grid;
}

export interface Place {
	readonly row: number;
	readonly column: number;
}

/** Where a key leads from a place; undefined for a key that leads nowhere. */
export function step(
	key: string,
	{ row, column }: Place,
	size: number,
	isWide = false
): Place | undefined {
	const last = size - 1;
	switch (key) {
		case 'ArrowLeft':
			return { row, column: Math.max(0, column - 1) };
		case 'ArrowRight':
			return { row, column: Math.min(last, column + 1) };
		case 'ArrowUp':
			return { row: Math.max(0, row - 1), column };
		case 'ArrowDown':
			return { row: Math.min(last, row + 1), column };
		case 'Home':
			return { row: isWide ? 0 : row, column: 0 };
		case 'End':
			return { row: isWide ? last : row, column: last };
		default:
			return undefined;
	}
}

/** How much colour the ground of a cell has: darker for more, where the number says how many. */
export function shadeOf(cell: Cell, most: number): string | undefined {
	if (cell?.look !== 'thick') return undefined;
	return `${Math.round(12 + 38 * Math.sqrt(cell.ties / most))}%`;
}
