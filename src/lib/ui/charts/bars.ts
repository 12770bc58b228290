import { scaleLinear } from 'd3-scale';

/** Days since 1970; a missing begin or end is open. */
export interface Bar {
	readonly from?: number;
	readonly to?: number;
}

export interface BarPicture {
	readonly bars: readonly {
		readonly x: number;
		readonly width: number;
		readonly openBegin: boolean;
		readonly openEnd: boolean;
	}[];
	readonly years: readonly { readonly x: number; readonly year: number }[];
}

/**
 * Who was there when, on one time line. An open begin or end runs to the edge, and
 * is said to be open.
 *
 * @param now the day up to which is drawn
 */
export function bars(rows: readonly Bar[], now: number, width: number): BarPicture {
	const known = rows.flatMap((row) => [row.from, row.to]).filter((day) => day !== undefined);
	const first = Math.min(...known, now - 365);
	const x = scaleLinear([first - 20, Math.max(now, ...known)], [0, width]);
	const picture = rows.map((row) => {
		const from = x(row.from ?? first - 20);
		const to = x(row.to ?? now);
		return {
			x: from,
			width: Math.max(to - from, 3),
			openBegin: row.from === undefined,
			openEnd: row.to === undefined
		};
	});
	const years: { x: number; year: number }[] = [];
	const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
	for (let year = yearOf(first); year <= yearOf(now); year++) {
		const at = x(Date.UTC(year, 0, 1) / 86_400_000);
		if (at >= 0) years.push({ x: at, year });
	}
	return { bars: picture, years };
}
