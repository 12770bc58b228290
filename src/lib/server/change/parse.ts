import { z } from 'zod';
import { holdsCitizenNumber } from '#lib/domain/bsn.ts';
import { dayBounds } from '#lib/domain/day.ts';
import { detailsIn } from '#lib/exchange/tables/guard/personal-details.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { done, type Outcome } from '../outcome.ts';

/** Text that somebody typed: trimmed, not endless, and without a citizen service number. */
export const text = z
	.string()
	.trim()
	.max(2000, 'text-too-long')
	.refine((value) => !holdsCitizenNumber(value), 'holds-bsn')
	.transform((value) => value.normalize('NFC'));

/** Text about people and their help, in which their own details have no place. */
export const textOnPeople = text.refine(
	(value) => detailsIn(value).length === 0,
	'text-holds-details'
);

/** Text that says something. */
export const words = text.refine((value) => value !== '', 'field-missing');

/** A date as people know it. */
export const day = z.string().refine((value) => dayBounds(value) !== undefined, 'not-a-date');

export const id = z.int().positive();

/** Codes of a word list. */
export const codes = z.array(textOnPeople.pipe(z.string().min(1).max(100))).max(50);

/** What a form or a call says, or what is wrong with it field by field. */
export function parsed<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown
): Outcome<z.output<Schema>> {
	const result = schema.safeParse(input);
	if (result.success) return done(result.data);
	return { ok: false, problems: result.error.issues.map(toProblem) };
}

function toProblem(issue: z.core.$ZodIssue): Problem {
	const isOurs = issue.code === 'custom' || issue.code === 'too_big';
	const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
	return {
		code: isOurs ? issue.message : isMissing ? 'field-missing' : 'field-not-valid',
		severity: 'error',
		field: issue.path.join('.')
	};
}

/** Columns of a period: as written, with its first and last day. */
export function periodColumns(from: string | undefined, to: string | undefined) {
	return {
		from_text: from ?? null,
		to_text: to ?? null,
		earliest: from ? dayBounds(from)!.earliest : null,
		latest: to ? dayBounds(to)!.latest : null
	};
}

/** Whether a period ends before it begins. */
export function isTurned(from: string | undefined, to: string | undefined): boolean {
	const { earliest, latest } = periodColumns(from, to);
	return earliest !== null && latest !== null && earliest > latest;
}

/** A list as the store keeps it. */
export function listColumn(list: readonly string[] | undefined): string | null {
	return list && list.length > 0 ? JSON.stringify(list) : null;
}
