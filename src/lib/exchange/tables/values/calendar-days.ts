import { dayBounds, dayNumber, dayText } from '#lib/domain/day.ts';

/** `2018-11-01` when the calendar has that day. */
export function exactDay(year: number, month: number, day: number): string | undefined {
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	const text = dayText(dayNumber(year, month - 1, day));
	return text === `${year}-${two(month)}-${two(day)}` ? text : undefined;
}

/** `2018-11` when the year has that month. */
export function exactMonth(year: number, month: number): string | undefined {
	return month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined;
}

/** The days of a week (ISO 8601: weeks begin on Monday, week 1 holds 4 January). */
export function weekOf(year: number, week: number): string | undefined {
	if (week < 1 || week > 53) return undefined;
	const fourth = dayNumber(year, 0, 4);
	// 1970-01-01 was a Thursday.
	const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
	return `${dayText(monday)}/${dayText(monday + 6)}`;
}

/** "18" and "'18" are years of this century up to fifty, of the last one after that. */
export function fullYear(text: string): number {
	const digits = text.replace(/\D/g, '');
	const year = Number(digits);
	if (digits.length > 2) return year;
	return year <= 50 ? 2000 + year : 1900 + year;
}

/** Whether the first day is after the last, however vague the two are. */
export function endsBeforeItBegins(from: string | undefined, to: string | undefined): boolean {
	if (!from || !to) return false;
	const begin = dayBounds(from);
	const end = dayBounds(to);
	return begin !== undefined && end !== undefined && begin.earliest > end.latest;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
