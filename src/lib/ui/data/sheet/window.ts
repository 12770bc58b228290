/** Which rows of a long list stand in the document: those in sight and a few around them. */
export interface RowWindow {
	readonly from: number;
	/** One past the last. */
	readonly to: number;
}

/** Rows kept beyond both edges, so that scrolling does not show blanks. */
const AROUND = 6;
/** Rows come and go by so many at once: most frames of scrolling then change nothing. */
const STEP = 4;

/**
 * The rows of a list of equally high rows that are in sight at a place in it: always as
 * many, so that none has to be made or taken away while one scrolls.
 */
export function windowOf(top: number, height: number, rowHeight: number, count: number): RowWindow {
	const first = Math.floor(Math.max(0, top) / rowHeight);
	const size = Math.ceil(height / rowHeight) + 1 + 2 * AROUND + STEP;
	const begin = Math.floor((first - AROUND) / STEP) * STEP;
	const from = Math.max(0, Math.min(begin, count - size));
	return { from, to: Math.min(count, from + size) };
}

/** Places of rows to draw, rising: the window, and one row that has to stay wherever it is. */
export function rowsToDraw({ from, to }: RowWindow, kept: number, count: number): number[] {
	const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
	if (kept < 0 || kept >= count || (kept >= from && kept < to)) return places;
	return kept < from ? [kept, ...places] : [...places, kept];
}

/**
 * In which element each row is drawn. A row that stays keeps its own, focus and all; one that
 * comes takes over that of one that went, which costs far less than making another.
 *
 * @param before the answer of the last time
 */
export function elementsOf(
	rows: readonly number[],
	before: ReadonlyMap<number, number>
): ReadonlyMap<number, number> {
	const elements = new Map<number, number>();
	for (const row of rows) {
		const own = before.get(row);
		if (own !== undefined) elements.set(row, own);
	}
	const isTaken = new Set(elements.values());
	let next = 0;
	for (const row of rows) {
		if (elements.has(row)) continue;
		while (isTaken.has(next)) next++;
		elements.set(row, next++);
	}
	return elements;
}

/** How far to scroll so that a row is in sight below a head of some height; the same when it is. */
export function scrollTo(
	row: number,
	top: number,
	height: number,
	rowHeight: number,
	head: number
): number {
	const begin = row * rowHeight;
	if (begin < top) return begin;
	const room = height - head - rowHeight;
	return begin > top + room ? Math.max(0, begin - room) : top;
}
