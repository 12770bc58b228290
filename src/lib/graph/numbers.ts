import type { Fractions } from '#lib/domain/records/columns.ts';

/** Numbers in an array that is as wide as they need; a number that was not given is NaN. */
export type Numbers = Uint8Array | Float32Array | Float64Array;

/** The same numbers in the narrowest array that holds each of them exactly. */
export function narrowed(values: Numbers): Numbers {
	let isByte = true;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (isByte && (value & 255) !== value) isByte = false;
		if (!isByte && Math.fround(value) !== value && value === value) return values.slice();
	}
	return isByte ? new Uint8Array(values) : new Float32Array(values);
}

/** An empty array as wide as another; whatever stood in the narrower one fits in the wider. */
export function roomLike(numbers: Numbers, length: number): Numbers {
	if (numbers instanceof Uint8Array) return new Uint8Array(length);
	return numbers instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
}

/** The same of numbers that may not be given: those are NaN here until something is written. */
export function fractionsLike(column: Fractions, length: number): Fractions {
	const empty =
		column instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
	return empty.fill(NaN);
}
