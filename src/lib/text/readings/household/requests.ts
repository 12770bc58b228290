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
	const from = middleOf(requestedOn);
	const to = middleOf(begunOn);
	if (!from || !to || to.day < from.day) return undefined;
	const weeks = Math.round((to.day - from.day) / 7);
	return waited({ role, weeks, isVague: from.isVague || to.isVague }, language);
}

/** The day in the middle of what a date may mean. */
function middleOf(edtf: string): { day: number; isVague: boolean } | undefined {
	const bounds = dayBounds(edtf);
	if (!bounds || bounds.earliest === OPEN_BEGIN || bounds.latest === OPEN_END) return undefined;
	const { earliest, latest } = bounds;
	return { day: (earliest + latest) / 2, isVague: earliest !== latest || /[~?%]/.test(edtf) };
}
