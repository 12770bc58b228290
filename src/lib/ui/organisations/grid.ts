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

/** Which place lies at a share of the way across and down the whole square. */
export function placeAt(size: number, across: number, down: number): Place {
	const at = (share: number): number => Math.max(0, Math.min(size - 1, Math.floor(share * size)));
	return { row: at(down), column: at(across) };
}

/** How much colour the ground of a cell has: darker for more, where the number says how many. */
export function shadeOf(cell: Cell, most: number): string | undefined {
	if (cell?.look !== 'thick') return undefined;
	return `${Math.round(12 + 38 * Math.sqrt(cell.ties / most))}%`;
}

/** The whole square so small that all of it is seen at once, as paths of one unit a place. */
export function overviewOf(
	size: number,
	within: readonly number[],
	cells: readonly (readonly [a: number, b: number, ties: number, look: LineLook])[]
): { readonly within: string; readonly thick: string; readonly thin: string } {
	const square = (column: number, row: number, side: number): string => {
		const at = (place: number): number => Number((place + (1 - side) / 2).toFixed(2));
		return `M${at(column)} ${at(row)}h${side}v${side}h${-side}z`;
	};
	const both = (looks: readonly LineLook[], side: number): string =>
		cells
			.filter(([, , , look]) => looks.includes(look))
			.map(([a, b]) => square(a, b, side) + square(b, a, side))
			.join('');
	const own = Array.from({ length: size }, (_, i) => (within[i]! > 0 ? square(i, i, 0.9) : ''));
	return { within: own.join(''), thick: both(['thick'], 0.9), thin: both(['thin', 'forced'], 0.5) };
}
