/** A place in a grid: a row in the order that is shown, -1 the head; and a column. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

/** How large a grid is, and how many rows a page of it has. */
export interface GridSize {
	readonly rows: number;
	readonly columns: number;
	readonly page: number;
}

/** Where a key leads from a place; undefined when it is no key to move with. */
export function placeAfter(
	key: string,
	isFar: boolean,
	{ row, column }: Place,
	size: GridSize
): Place | undefined {
	if (isFar && key.startsWith('Arrow')) return undefined;
	const moves: Readonly<Record<string, Place>> = {
		ArrowDown: { row: row + 1, column },
		ArrowUp: { row: row - 1, column },
		ArrowRight: { row, column: column + 1 },
		ArrowLeft: { row, column: column - 1 },
		PageDown: { row: row + size.page, column },
		PageUp: { row: Math.max(0, row - size.page), column },
		Home: { row: isFar ? 0 : row, column: 0 },
		End: { row: isFar ? size.rows - 1 : row, column: size.columns - 1 }
	};
	const to = moves[key];
	return to && within(to, size);
}

/** The nearest place that is there. */
export function within({ row, column }: Place, size: Omit<GridSize, 'page'>): Place {
	return {
		row: Math.max(-1, Math.min(row, size.rows - 1)),
		column: Math.max(0, Math.min(column, size.columns - 1))
	};
}

/** The next place of some kind in reading order, or backwards; the same when there is none. */
export function nextPlace(
	from: Place,
	step: 1 | -1,
	{ rows, columns }: Omit<GridSize, 'page'>,
	isWanted: (place: Place) => boolean
): Place {
	let at = from.row * columns + from.column + step;
	for (; at >= 0 && at < rows * columns; at += step) {
		const place = { row: Math.floor(at / columns), column: at % columns };
		if (isWanted(place)) return place;
	}
	return from;
}
