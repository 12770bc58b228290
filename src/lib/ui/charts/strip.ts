import { quantileSorted } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A value of every household on one line: dots that do not hide each other, and the middle half. */
export interface Strip {
	/** By value; `index` is the place of each among the values that were given. */
	readonly dots: readonly { readonly x: number; readonly y: number; readonly index: number }[];
	readonly at: number;
	readonly half: readonly [number, number];
	readonly max: number;
}

const STEP = 4;

/**
 * @param values of all households of the scan
 * @param own of the household that is looked at
 * @param width of the drawing in its own units
 */
export function strip(values: readonly number[], own: number, width: number): Strip {
	const sorted = [...values].sort((a, b) => a - b);
	const max = Math.max(sorted[sorted.length - 1] ?? 0, own, 1);
	const x = scaleLinear([0, max], [8, width - 8]);
	// Dots are stacked from the middle outwards where they would touch.
	const taken = new Map<number, number>();
	const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
	const dots = order.map((index) => {
		const value = values[index]!;
		const column = Math.round(x(value) / STEP);
		const rank = taken.get(column) ?? 0;
		taken.set(column, rank + 1);
		const side = rank % 2 === 0 ? 1 : -1;
		return { x: x(value), y: side * Math.min(Math.ceil(rank / 2) * 2.4, 11), index };
	});
	return {
		dots,
		at: x(own),
		half: [quantileSorted(sorted, 0.25) ?? 0, quantileSorted(sorted, 0.75) ?? 0],
		max
	};
}
