import { scaleLinear } from 'd3-scale';

/** Lines over the same steps, from step 0. */
export interface LinePicture {
	readonly paths: readonly string[];
	readonly across: readonly { readonly at: number; readonly value: number }[];
	readonly up: readonly { readonly at: number; readonly value: number }[];
	/** Where a value of the upward scale lies. */
	readonly height: (value: number) => number;
}

/** @param lines of equal length */
export function linePicture(
	lines: readonly ArrayLike<number>[],
	width: number,
	height: number
): LinePicture {
	const steps = Math.max(1, ...lines.map((line) => line.length - 1));
	const most = Math.max(1, ...lines.flatMap((line) => Array.from(line)));
	const x = scaleLinear([0, steps], [0, width]);
	const y = scaleLinear([0, most], [height, 0]);
	const point = (value: number, i: number): string => `${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
	return {
		paths: lines.map((line) => `M${Array.from(line, point).join('L')}`),
		across: whole(x.ticks(6)).map((value) => ({ at: x(value), value })),
		up: whole(y.ticks(4)).map((value) => ({ at: y(value), value })),
		height: y
	};
}

/** People come whole. */
const whole = (ticks: readonly number[]): readonly number[] => ticks.filter(Number.isInteger);

/** Steps to read out of so many: the first, the last, and about every tenth between them. */
export function stepsToTell(steps: number, parts = 10): readonly number[] {
	const told = Array.from({ length: parts + 1 }, (_, i) => Math.round((steps * i) / parts));
	return [...new Set(told)];
}
