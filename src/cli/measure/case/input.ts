import { refuse } from '#lib/domain/problem.ts';
import type { Value } from '../output.ts';

/** What is to be measured where there is no net: visits, ratings, a table of mixing. */
export interface CaseFile {
	readonly type: string;
	readonly id: string;
	readonly input: Readonly<Record<string, unknown>>;
}

/** Values by the name of the input, then by measure. */
export type Cases = Record<string, Record<string, Value>>;

/** A table of numbers, blanks only where they are allowed. */
export function tableOf(value: unknown, field: string, blanks = false): (number | null)[][] {
	const isCell = (cell: unknown): boolean =>
		(typeof cell === 'number' && Number.isFinite(cell)) || (blanks && cell === null);
	const isTable =
		Array.isArray(value) &&
		value.every((row) => Array.isArray(row) && (row as unknown[]).every(isCell));
	return isTable ? (value as (number | null)[][]) : refuse('case-invalid', { field });
}

/** A table without blanks. */
export function numbersOf(value: unknown, field: string): number[][] {
	return tableOf(value, field) as number[][];
}

/** NaN is undefined, and undefined is null. */
export function defined(value: number): Value {
	return Number.isNaN(value) ? null : value;
}
