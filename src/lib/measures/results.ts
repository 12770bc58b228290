import type { Reason, Result } from './measure.ts';

/** A number, or none for a reason. */
export function value(number: number, reason?: Reason): Result {
	return Number.isNaN(number) && reason
		? { kind: 'number', value: NaN, reason }
		: { kind: 'number', value: number };
}

export function undefinedFor(reason: Reason): Result {
	return { kind: 'number', value: NaN, reason };
}

/** A number per node from whole numbers, all of them defined. */
export function counts(values: ArrayLike<number>): Result {
	return { kind: 'numbers', values: Float64Array.from(values) };
}

/** A number per node; NaN is undefined, for a reason. */
export function numbers(
	length: number,
	at: (i: number) => number,
	reason?: Reason | ((i: number) => Reason)
): Result {
	const values = new Float64Array(length);
	for (let i = 0; i < length; i++) values[i] = at(i);
	return reason ? { kind: 'numbers', values, reason } : { kind: 'numbers', values };
}
