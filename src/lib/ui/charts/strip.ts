import { group, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A value of every household on one line: dots that do not hide each other, and round numbers. */
export interface Strip {
	/** By value; `index` is the place of each among the values that were given. */
	readonly dots: readonly { readonly x: number; readonly y: number; readonly index: number }[];
	/** Room that the dots take above and below their middle. */
	readonly reach: number;
	/** Where the value of the household that is looked at lies; missing when there is none. */
	readonly own?: number;
	/** A few round numbers below the line. */
	readonly ticks: readonly { readonly x: number; readonly value: number }[];
	/** Where half of the households lie. */
	readonly half?: { readonly x: number; readonly width: number };
}

/** Dots in one column are this far apart, and closer when there are very many. */
const PITCH = 5.2;
const MOST_REACH = 34;
const DOT = 2.2;
const EDGE = 10;
/** A number every so many pixels, at most. */
const APART = 44;

/**
 * @param values of all households of the scan
 * @param half the two values between which half of them lie
 * @param width of the drawing in pixels
 */
export function strip(
	values: readonly number[],
	width: number,
	{ own, half }: { own?: number; half?: readonly [number, number] } = {}
): Strip {
	const most = Math.max(max(values) ?? 0, own ?? 0, 1);
	const x = scaleLinear([0, most], [EDGE, width - EDGE]);
	const columnOf = (value: number): number => Math.round(x(value) / (2 * DOT));
	const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
	const columns = group(order, (index) => columnOf(values[index]!));
	const tallest = max(columns.values(), (column) => column.length) ?? 1;
	const pitch = tallest === 1 ? PITCH : Math.min(PITCH, (2 * MOST_REACH) / (tallest - 1));
	return {
		dots: [...columns.values()].flatMap((column) =>
			column.map((index, rank) => ({
				x: x(values[index]!),
				y: (rank - (column.length - 1) / 2) * pitch,
				index
			}))
		),
		reach: ((tallest - 1) / 2) * pitch + DOT,
		own: own === undefined ? undefined : x(own),
		ticks: roundNumbers(most, Math.max(2, Math.floor(width / APART))).map((value) => ({
			x: x(value),
			value
		})),
		half: half && { x: x(half[0]) - DOT - 2, width: x(half[1]) - x(half[0]) + 2 * DOT + 4 }
	};
}

/** Whole numbers from 0, about five and never more than there is room for. */
function roundNumbers(most: number, room: number): readonly number[] {
	const scale = scaleLinear([0, most], [0, 1]);
	for (let count = Math.min(room, 5); count > 1; count--) {
		const ticks = scale.ticks(count).filter(Number.isInteger);
		if (ticks.length <= room) return ticks;
	}
	return [0, Math.floor(most)];
}
