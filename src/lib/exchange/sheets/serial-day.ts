import { dayNumber, dayText } from '#lib/domain/day.ts';

/** 31 December 9999, the last day a spreadsheet program knows, in the system of 1900. */
const LAST_SERIAL = 2_958_465;

/**
 * The day of a serial number of a workbook, as `2018-11-01`; the time of day is left
 * out. In the system of 1900 day 1 is 1 January 1900 and day 60 is 29 February 1900,
 * which never was (ISO/IEC 29500-1, 18.17.4.1); in the system of 1904 day 0 is
 * 1 January 1904.
 *
 * @returns undefined when there is no such day
 */
export function serialDay(serial: number, is1904: boolean): string | undefined {
	const whole = Math.floor(serial);
	if (is1904) {
		if (!(whole >= 0 && whole <= LAST_SERIAL - 1462)) return undefined;
		return dayText(dayNumber(1904, 0, 1) + whole);
	}
	if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return undefined;
	return dayText(dayNumber(1899, 11, whole < 60 ? 31 : 30) + whole);
}

/** A part of a day as `14:30`; `elapsed` counts on past 24 hours. */
export function serialTime(serial: number, elapsed: boolean): string {
	const minutes = Math.round((elapsed ? serial : serial - Math.floor(serial)) * 1440);
	const hours = Math.floor(minutes / 60);
	const padded = (value: number): string => String(value).padStart(2, '0');
	return `${padded(elapsed ? hours : hours % 24)}:${padded(minutes % 60)}`;
}
