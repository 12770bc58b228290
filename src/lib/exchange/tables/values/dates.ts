import { dayBounds } from '#lib/domain/day.ts';
import {
	ABOUT_WORDS,
	DATE_FILLERS,
	FOR_YEARS,
	MONTHS,
	SEASONS,
	STILL
} from '#lib/domain/vocabulary/calendar.ts';
import { serialDay } from '../../sheets/serial-day.ts';
import { cellText, isDayCell, type Cell } from '../../sheet.ts';
import { readAnswer } from './answers.ts';
import { exactDay, exactMonth, fullYear, weekOf } from './calendar-days.ts';

/** A date as EDTF text, an open end, or why there is none. */
export type DateReading =
	| { readonly kind: 'day'; readonly text: string }
	| { readonly kind: 'open' | 'blank' | 'unknown' | 'no-year' | 'wrong' | 'unclear' };

const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const SEASON_OF = new Map(
	Object.entries(SEASONS).flatMap(([number, names]) => names.map((name) => [name, number] as const))
);
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const SEASON = [...SEASON_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = String.raw`(?:19|20)\d\d|['’‘]\s?\d\d`;
/** A school year: "2018/2019", "2018-19". */
const YEARS =
	/^(?:schooljaar )?((?:19|20)\d\d)\s?[-/]\s?((?:19|20)\d\d)$|^schooljaar ((?:19|20)?\d\d)\s?[-/]\s?((?:19|20)?\d\d)$/;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const words = (list: readonly string[]): string =>
	[...list]
		.sort((a, b) => b.length - a.length)
		.map(escape)
		.join('|');
const FILLER = new RegExp(`^(?:${words(DATE_FILLERS)})\\s+`);
const ABOUT = new RegExp(`^(?:${words(ABOUT_WORDS)})\\s*`);

/**
 * Reads a date as people write it: "sept '18", "09-2018", "najaar 2018", "Q3 2018",
 * "medio 2020", "2018/2019", "sinds ±2 jaar", "heden", 43405.
 *
 * @param today EDTF day from which "sinds 2 jaar" counts back, when known
 */
export function readDate(cell: Cell | undefined, today?: string): DateReading {
	if (isDayCell(cell)) return day(cell.day);
	if (typeof cell === 'number') return readNumber(cell);
	const text = cellText(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
	if ((STILL as readonly string[]).includes(text)) return { kind: 'open' };
	if ((FOR_YEARS as readonly string[]).includes(text.replace(FILLER, ''))) return { kind: 'open' };
	const answer = readAnswer(cell);
	if (answer.kind === 'blank' || answer.kind === 'unknown') return { kind: answer.kind };
	const isEdtf = /^(?:1[89]|20|21)\d\d(?:[-~?%/][^t]*$|$)|^\.\.\//.test(text);
	if (isEdtf && !YEARS.test(text) && dayBounds(text.toUpperCase())) return day(text.toUpperCase());
	const isAbout = ABOUT.test(text.replace(FILLER, '')) || /\?$/.test(text);
	const bare = strip(text);
	if ((STILL as readonly string[]).includes(bare)) return { kind: 'open' };
	const found = readBare(bare, today);
	if (found.kind !== 'day' || !isAbout || found.text.includes('/')) return found;
	const about = `${found.text}~`;
	return dayBounds(about) ? day(about) : found;
}

function day(text: string | undefined): DateReading {
	return text === undefined ? { kind: 'wrong' } : { kind: 'day', text };
}

function readNumber(value: number): DateReading {
	if (Number.isInteger(value) && value >= 1900 && value <= 2100) return day(String(value));
	return value >= 20_000 && value < 80_000 ? day(serialDay(value, false)) : { kind: 'unclear' };
}

function strip(text: string): string {
	let bare = text;
	for (let before = ''; before !== bare;) {
		before = bare;
		bare = bare
			.replace(FILLER, '')
			.replace(ABOUT, '')
			.replace(/\s*\?+$/, '')
			.trim();
	}
	return bare;
}

function readBare(text: string, today: string | undefined): DateReading {
	for (const read of [readNumeric, readNamed, readVague]) {
		const found = read(text);
		if (found) return found;
	}
	const ago = /^(\d{1,2}|een|twee|drie|vier|vijf)\s?(?:jaar|jr|years?)(?: geleden| ago)?$/.exec(
		text
	);
	const year = ago && today ? Number(today.slice(0, 4)) : NaN;
	if (ago && Number.isFinite(year)) {
		const years = ['', 'een', 'twee', 'drie', 'vier', 'vijf'].indexOf(ago[1]!);
		return day(`${year - (years > 0 ? years : Number(ago[1]))}~`);
	}
	return { kind: 'unclear' };
}

/** Days, months and years in digits. */
function readNumeric(text: string): DateReading | undefined {
	const iso = /^(\d{4})-(\d\d?)-(\d\d?)(?:[t ][\d:.]+z?)?$/.exec(text);
	if (iso) return day(exactDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
	const full = /^(\d\d?)[-/. ]+(\d\d?)[-/. ]+(\d{4}|['’‘]?\d\d)(?: [\d:]+)?$/.exec(text);
	if (full) {
		const [a, b, year] = [Number(full[1]), Number(full[2]), fullYear(full[3]!)];
		// Only a month above twelve tells that the month stands first.
		return day(exactDay(year, b, a) ?? (b > 12 && a <= 12 ? exactDay(year, a, b) : undefined));
	}
	const monthYear = /^(\d\d?)[-/. ]+((?:19|20)\d\d|['’‘]\d\d)$/.exec(text);
	if (monthYear) return day(exactMonth(fullYear(monthYear[2]!), Number(monthYear[1])));
	const yearMonth = /^((?:19|20)\d\d)[-/.](\d\d?)$/.exec(text);
	if (yearMonth) return day(exactMonth(Number(yearMonth[1]), Number(yearMonth[2])));
	const years = YEARS.exec(text);
	const [begin, end] = years
		? [fullYear(years[1] ?? years[3]!), fullYear(years[2] ?? years[4]!)]
		: [];
	if (begin !== undefined && end === begin + 1) return day(`${begin}-08/${end}-07`);
	if (begin !== undefined) return day(`${begin}/${end}`);
	const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
	if (compact) return day(exactDay(Number(compact[1]), Number(compact[2]), Number(compact[3])));
	if (/^\d\d?[-/.]\d\d?$/.test(text)) return { kind: 'no-year' };
	if (/^\d{5}$/.test(text)) return readNumber(Number(text));
	return /^(?:19|20)\d\d$/.test(text) ? day(text) : undefined;
}

/** Dates with the name of a month or a season. */
function readNamed(text: string): DateReading | undefined {
	const season = new RegExp(
		`^(${SEASON})\\.?\\s?(${YEAR}|\\d\\d)?(?:\\s?[-/]\\s?(?:${YEAR}|\\d\\d))?$`
	).exec(text);
	if (season) {
		if (!season[2]) return { kind: 'no-year' };
		return day(`${fullYear(season[2])}-${SEASON_OF.get(season[1]!)}`);
	}
	const named = new RegExp(
		`^(?:(?:begin|half|medio|mid|eind|einde|early|late)\\s)?(?:(\\d\\d?)(?:e|th|st|nd|rd)?[-. ]*)?(${MONTH})\\.?(?:[-/., ]*(${YEAR}|\\d\\d))?$`
	).exec(text);
	const english = new RegExp(`^(${MONTH})\\.? (\\d\\d?)(?:th|st|nd|rd)?,? ((?:19|20)\\d\\d)$`).exec(
		text
	);
	if (english)
		return day(exactDay(Number(english[3]), MONTH_OF.get(english[1]!)!, Number(english[2])));
	if (!named) return undefined;
	const month = MONTH_OF.get(named[2]!)!;
	if (!named[3]) return { kind: 'no-year' };
	const year = fullYear(named[3]);
	return day(named[1] ? exactDay(year, month, Number(named[1])) : exactMonth(year, month));
}

/** Quarters, weeks, and the begin, the middle or the end of a year. */
function readVague(text: string): DateReading | undefined {
	const quarter =
		/^(?:q|kw|kwartaal )\s?([1-4])[- ]?((?:19|20)?\d\d|['’‘]\d\d)?$/.exec(text) ??
		/^([1-4])e kwartaal(?: van)? ?((?:19|20)?\d\d|['’‘]\d\d)?$/.exec(text);
	const turned = /^((?:19|20)\d\d)[- ]?q([1-4])$/.exec(text);
	if (quarter ?? turned) {
		const number = Number(quarter ? quarter[1] : turned![2]);
		const written = quarter ? quarter[2] : turned![1];
		if (!written) return { kind: 'no-year' };
		const year = fullYear(written);
		return day(`${exactMonth(year, number * 3 - 2)}/${exactMonth(year, number * 3)}`);
	}
	const week = /^(?:wk|week)\.? ?(\d\d?)(?:[-/, ]+((?:19|20)?\d\d|['’‘]\d\d))?$/.exec(text);
	if (week) return week[2] ? day(weekOf(fullYear(week[2]), Number(week[1]))) : { kind: 'no-year' };
	const part =
		/^(begin|medio|half|mid|midden|eind|einde|early|late|end)(?: van)? ((?:19|20)\d\d|['’‘]\d\d)$/.exec(
			text
		);
	if (!part) return undefined;
	const year = fullYear(part[2]!);
	if (/^(begin|early)$/.test(part[1]!)) return day(`${year}-01/${year}-03`);
	return day(
		/^(eind|einde|late|end)$/.test(part[1]!) ? `${year}-10/${year}-12` : `${year}-05/${year}-08`
	);
}
