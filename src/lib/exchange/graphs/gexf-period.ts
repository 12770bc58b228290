import { dayBounds, dayText } from '#lib/domain/day.ts';
import type { PlainPeriod } from './plain-graph.ts';

/** `-inf` and the like stand for an open end. */
const OPEN = /^[+-]?inf(inity)?$/i;

/** A day as EDTF; undefined when it is open, false when it cannot be read. */
type ReadDay = string | undefined | false;

/**
 * The days between which something holds, from the attributes `start`, `end`, `startopen`
 * and `endopen`; an open bound is the day itself not included. The time of day is left out.
 *
 * @returns undefined when one of them is no date
 */
export function periodOf(attributes: Readonly<Record<string, string>>): PlainPeriod | undefined {
	const from = dayOf(attributes.start) ?? shift(dayOf(attributes.startopen), 1);
	const to = dayOf(attributes.end) ?? shift(dayOf(attributes.endopen), -1);
	if (from === false || to === false) return undefined;
	return { ...(from && { from }), ...(to && { to }) };
}

function dayOf(text: string | undefined): ReadDay {
	const trimmed = text?.trim() ?? '';
	if (trimmed === '' || OPEN.test(trimmed)) return undefined;
	const day = trimmed.replace(/^(\d{4}-\d\d-\d\d)[T+Z-].*$/, '$1');
	return dayBounds(day) ? day : false;
}

function shift(day: ReadDay, days: number): ReadDay {
	if (!day) return day;
	const { earliest, latest } = dayBounds(day)!;
	return dayText((days > 0 ? latest : earliest) + days);
}
