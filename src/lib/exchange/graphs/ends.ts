import { dayBounds } from '#lib/domain/day.ts';
import type { ColumnMapping } from '../reading.ts';
import { cellText, isDayCell, type Cell } from '../sheet.ts';

/** The two columns of a table that hold the ends of its edges. */
export interface Ends {
	readonly from: number;
	readonly to: number;
	/** How they were found; a guess is asked about. */
	readonly by: 'header' | 'near' | 'mapping';
}

const PAIRS = [
	['source', 'target'],
	['from', 'to'],
	['van', 'naar']
] as const;

/**
 * Finds the ends of an edge table by its header: as the user says, as Gephi writes them
 * (`Source`, `Target`), as others do (`from`, `to`, in any case), or as the two columns
 * that differ only in the words source and target (`GGM-source-guid`, `GGM-target-guid`).
 *
 * @param rows below the header; columns `from` and `to` that hold dates are no ends
 */
export function findEnds(
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
	mapping: ColumnMapping = {}
): Ends | undefined {
	const mapped = pair(
		header.findIndex((name) => mapping[name] === 'collaboration.from'),
		header.findIndex((name) => mapping[name] === 'collaboration.to'),
		'mapping'
	);
	if (mapped) return mapped;
	const exact = pair(header.indexOf('Source'), header.indexOf('Target'), 'header');
	if (exact) return exact;
	const lower = header.map((name) => name.toLowerCase());
	for (const [a, b] of PAIRS) {
		const found = pair(lower.indexOf(a), lower.indexOf(b), 'header');
		if (found && !holdsDates(rows, found.from) && !holdsDates(rows, found.to)) return found;
	}
	return twinColumns(lower);
}

function pair(from: number, to: number, by: Ends['by']): Ends | undefined {
	return from >= 0 && to >= 0 ? { from, to, by } : undefined;
}

function holdsDates(rows: readonly (readonly Cell[])[], column: number): boolean {
	const filled = rows.slice(0, 200).flatMap((row) => row[column] ?? []);
	const dates = filled.filter((cell) => isDayCell(cell) || dayBounds(cellText(cell)) !== undefined);
	return filled.length > 0 && dates.length > filled.length / 2;
}

/** Of several such pairs the one that comes first. */
function twinColumns(header: readonly string[]): Ends | undefined {
	const rest = (name: string, word: string): string | undefined => {
		const words = name.split(/[^\p{L}\p{N}]+/u);
		const at = words.indexOf(word);
		return at < 0 ? undefined : words.with(at, '*').join(' ');
	};
	let best: Ends | undefined;
	header.forEach((name, from) => {
		const pattern = rest(name, 'source');
		if (pattern === undefined) return;
		const to = header.findIndex((other) => rest(other, 'target') === pattern);
		if (to < 0) return;
		const first = best ? Math.min(best.from, best.to) : Infinity;
		if (Math.min(from, to) < first) best = { from, to, by: 'near' };
	});
	return best;
}

/**
 * Whether a table is a list of pairs without a header: two columns, names that stand on
 * both sides, and the first row is no header because one of its names comes again.
 */
export function isPairList(rows: readonly (readonly Cell[])[]): boolean {
	const filled = rows.filter((row) => row.length > 0);
	if (filled.length < 2 || filled.some((row) => row.length !== 2)) return false;
	const pairs = filled.map((row) => row.map(cellText));
	const below = new Set(pairs.slice(1).flat());
	const comesAgain = pairs[0]!.some((name) => name !== '' && below.has(name));
	const left = new Set(pairs.map(([name]) => name));
	return comesAgain && pairs.some(([, name]) => left.has(name));
}
