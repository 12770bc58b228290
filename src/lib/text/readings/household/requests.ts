import { OPEN_BEGIN, OPEN_END, dayBounds } from '#lib/domain/day.ts';
import { dateInWords } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { requested, waited } from '../../sentences/needs.ts';
import type { Request } from '../reading.ts';

/** How long a household waits, or waited; undefined when the dates do not tell. */
export function requestSentence(request: Request, language: Language): string | undefined {
	const { role, requestedOn, begunOn } = request;
	if (begunOn === undefined) {
		return requested({ role, date: dateInWords(requestedOn, language) }, language);
	}
	const wait = weeksBetween(requestedOn, begunOn);
	return wait && waited({ role, ...wait }, language);
}

/** Weeks from one date to another, both as EDTF; undefined when the dates do not tell. */
export function weeksBetween(
	from: string,
	to: string
): { readonly weeks: number; readonly isVague: boolean } | undefined {
	const begin = middleOf(from);
	const end = middleOf(to);
	if (!begin || !end || end.day < begin.day) return undefined;
	const weeks = Math.round((end.day - begin.day) / 7);
	return { weeks, isVague: begin.isVague || end.isVague };
}

/** The day in the middle of what a date may mean. */
function middleOf(edtf: string): { day: number; isVague: boolean } | undefined {
	const bounds = dayBounds(edtf);
	if (!bounds || bounds.earliest === OPEN_BEGIN || bounds.latest === OPEN_END) return undefined;
	const { earliest, latest } = bounds;
	return { day: (earliest + latest) / 2, isVague: earliest !== latest || /[~?%]/.test(edtf) };
}
