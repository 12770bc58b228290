import type { DayBounds } from '#lib/domain/day.ts';
import { scaleLinear } from 'd3-scale';

/** Days since 1970, each with what a vague date leaves open; missing is open. */
export interface Bar {
	readonly requested?: DayBounds;
	readonly begin?: DayBounds;
	readonly end?: DayBounds;
	/** Asked for, and not begun: all of it is waiting. */
	readonly isWaiting?: boolean;
}

/** From left to right: where a bar may begin, surely is, surely still is, and may end. */
interface Span {
	readonly x0: number;
	readonly x1: number;
	readonly x2: number;
	readonly x3: number;
}

export interface BarPicture {
	readonly bars: readonly {
		/** Missing while it has not begun. */
		readonly span?: Span;
		readonly wait?: { readonly x: number; readonly width: number };
		readonly openBegin: boolean;
		readonly openEnd: boolean;
	}[];
	readonly years: readonly { readonly x: number; readonly year: number }[];
}

const LEAST = 3;

/**
 * Who was there when, on one time line. An open begin or end runs to the edge, and
 * is said to be open.
 *
 * @param now the day up to which is drawn
 */
export function bars(rows: readonly Bar[], now: number, width: number): BarPicture {
	const known = rows
		.flatMap(({ requested, begin, end }) => [requested, begin, end])
		.flatMap((bounds) => (bounds ? [bounds.earliest, bounds.latest] : []));
	const first = known.reduce((least, day) => Math.min(least, day), now - 365) - 20;
	const last = known.reduce((most, day) => Math.max(most, day), now);
	const x = scaleLinear([first, last], [0, width]);
	const picture = rows.map(({ requested, begin, end, isWaiting = false }) => {
		const span = isWaiting ? undefined : spanOf(begin, end, first, now, x);
		const until = isWaiting ? x(now) : (span?.x0 ?? 0);
		const asked = requested && x(requested.earliest);
		const isWait = asked !== undefined && (isWaiting || begin !== undefined) && until > asked;
		return {
			span,
			wait: isWait ? { x: asked, width: Math.max(until - asked, LEAST) } : undefined,
			openBegin: !isWaiting && begin === undefined,
			openEnd: end === undefined
		};
	});
	const years: { x: number; year: number }[] = [];
	const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
	// Over a long time not every year has room for its number.
	const step = Math.max(1, Math.ceil((44 * (last - first)) / 365 / width));
	for (let year = yearOf(first); year <= yearOf(last); year++) {
		const at = x(Date.UTC(year, 0, 1) / 86_400_000);
		if (at >= 0 && year % step === 0) years.push({ x: at, year });
	}
	return { bars: picture, years };
}

function spanOf(
	begin: DayBounds | undefined,
	end: DayBounds | undefined,
	first: number,
	now: number,
	x: (day: number) => number
): Span {
	const x0 = x(begin?.earliest ?? first);
	const x3 = Math.max(x(end?.latest ?? now), x0 + LEAST);
	const x1 = Math.min(x(begin?.latest ?? first), x3);
	return { x0, x1, x2: Math.max(Math.min(x(end?.earliest ?? now), x3), x1), x3 };
}

/** A bar with soft ends: it grows thin over the days of which it is not sure. */
export function barPath({ x0, x1, x2, x3 }: Span, y: number, height: number): string {
	const [top, middle, bottom] = [y, y + height / 2, y + height];
	const at = (px: number, py: number): string => `${px.toFixed(1)} ${py.toFixed(1)}`;
	return (
		`M${at(x0, middle)}L${at(x1, top)}L${at(x2, top)}` +
		`L${at(x3, x2 < x3 ? middle : top)}L${at(x2, bottom)}L${at(x1, bottom)}Z`
	);
}
