import type { WireColumn } from './wire.ts';

const USUAL = 11;
const WIDTHS: Readonly<Record<string, number>> = {
	code: 9,
	label: 15,
	title: 16,
	informants: 14,
	covers: 19,
	consultation: 17,
	organisationType: 15,
	identity: 12,
	kind: 8,
	tier: 8
};
/** On a narrow screen the next column peeps in, so that one sees that there is more. */
const NARROW = 0.8;

/** How wide each column of a table is, in rem. */
export function widthsOf(columns: readonly WireColumn[], isNarrow: boolean): readonly number[] {
	return columns.map(({ id }) => (WIDTHS[id] ?? USUAL) * (isNarrow ? NARROW : 1));
}

/** The same as a grid takes them: where there is room left, the last column goes on to the edge. */
export function templateOf(widths: readonly number[]): string {
	const last = widths.length - 1;
	return widths
		.map((width, i) => (i === last ? `minmax(${width}rem, 1fr)` : `${width}rem`))
		.join(' ');
}
