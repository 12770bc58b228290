import edtf, { defaults } from 'edtf';

/**
 * What people know of a date is often vague, so a date is kept as EDTF text
 * (ISO 8601-2: `2018`, `2018-03`, `2018-23` autumn, `2018~`, `2018-06/..`) with the
 * earliest and latest day it may mean. Days are whole numbers since 1970-01-01, so
 * no clock and no time zone can move them.
 */
export interface DayBounds {
	readonly earliest: number;
	readonly latest: number;
}

export const OPEN_BEGIN = -0x7fffffff;
export const OPEN_END = 0x7fffffff;

const MS_A_DAY = 86_400_000;

/** Seasons as people mean them, from the first of the month: spring is March to May. */
const SEASON_START: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8, '24': 11 };

const known = new Map<string, DayBounds | undefined>();

/** Earliest and latest day of an EDTF text; undefined when it is no date. */
export function dayBounds(text: string): DayBounds | undefined {
	if (!known.has(text)) {
		// The texts of one scan are few; a hostile file must not fill the memory.
		if (known.size > 20_000) known.clear();
		known.set(text, readBounds(text));
	}
	return known.get(text);
}

function readBounds(text: string): DayBounds | undefined {
	const [from, to, ...rest] = text.split('/');
	if (to === undefined) return readOne(text);
	if (rest.length > 0) return undefined;
	const begin = from === '..' || from === '' ? undefined : readOne(from!);
	const end = to === '..' || to === '' ? undefined : readOne(to);
	const beginIsOpen = from === '..' || from === '';
	const endIsOpen = to === '..' || to === '';
	if ((!begin && !beginIsOpen) || (!end && !endIsOpen) || (beginIsOpen && endIsOpen)) {
		return undefined;
	}
	const bounds = { earliest: begin?.earliest ?? OPEN_BEGIN, latest: end?.latest ?? OPEN_END };
	return bounds.earliest <= bounds.latest ? bounds : undefined;
}

function readOne(text: string): DayBounds | undefined {
	const season = /^(\d{4})-(2[1-4])[~?%]?$/.exec(text);
	if (season) {
		const year = Number(season[1]);
		const month = SEASON_START[season[2]!]!;
		return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month + 3, 1) - 1 };
	}
	try {
		const date = edtf(text, { ...defaults, level: 2 });
		if (!Number.isFinite(date.min) || !Number.isFinite(date.max)) return undefined;
		const earliest = Math.floor(date.min / MS_A_DAY);
		// The grammar of the package knows no leap years: 29 February rolls into March.
		if (/^\d{4}-02-29/.test(text) && !dayText(earliest).endsWith('02-29')) return undefined;
		return { earliest, latest: Math.floor(date.max / MS_A_DAY) };
	} catch {
		return undefined;
	}
}

/** Whole days since 1970-01-01; `month` counts from 0 and may run over the year. */
export function dayNumber(year: number, month: number, day: number): number {
	return Math.floor(Date.UTC(year, month, day) / MS_A_DAY);
}

/** A day number as `2018-03-09`. */
export function dayText(day: number): string {
	return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** The calendar day at an instant in the Netherlands, as `2018-03-09`. */
export function dayOf(instant: Date): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant);
}
