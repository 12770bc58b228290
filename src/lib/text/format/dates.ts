import { LOCALES, type Language } from '../language.ts';
import { words } from '../words.ts';

const MONTH = /^(-?\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(-?\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const YEAR = /^-?\d{4}$/;
const DECADE = /^(\d{3})X$/;
/** Seasons, and the quarters and halves of ISO 8601-2. */
const PART_OF_YEAR = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/;

const OPEN = ['', '..'];

/**
 * A date as people say it: "najaar 2018", "ongeveer 2018", "sinds juni 2018",
 * "12 maart 2026". A text that is no EDTF comes back as it is.
 *
 * @param edtf as it is kept with a claim or a source
 */
export function dateInWords(edtf: string, language: Language): string {
	const { dates } = words(language);
	const [from, to, ...rest] = edtf.trim().split('/');
	if (to === undefined || rest.length > 0) return one(edtf.trim(), language);
	if (OPEN.includes(from!)) return OPEN.includes(to) ? edtf : dates.until(one(to, language));
	if (OPEN.includes(to)) return dates.since(one(from!, language));
	return dates.between(shared(from!, to, language), one(to, language));
}

/** The begin of a period without what it shares with the end: "juli" of "juli tot en met september 2018". */
function shared(from: string, to: string, language: Language): string {
	if (MONTH.test(from) && MONTH.test(to) && from.slice(0, 4) === to.slice(0, 4)) {
		return calendar(`${from}-01`, { month: 'long' }, language);
	}
	if (DAY.test(from) && DAY.test(to) && from.slice(0, 4) === to.slice(0, 4)) {
		const sameMonth = from.slice(0, 7) === to.slice(0, 7);
		return calendar(
			from,
			sameMonth ? { day: 'numeric' } : { day: 'numeric', month: 'long' },
			language
		);
	}
	return one(from, language);
}

function one(text: string, language: Language): string {
	const { dates } = words(language);
	const bare = text.replace(/[~?%]/g, '');
	const said = known(bare.replace(/(-XX)+$/, ''), language);
	if (said === undefined) return text;
	if (text.includes('%') || (text.includes('~') && text.includes('?')))
		return dates.perhapsAbout(said);
	if (text.includes('~')) return dates.about(said);
	return text.includes('?') ? dates.perhaps(said) : said;
}

function known(text: string, language: Language): string | undefined {
	if (YEAR.test(text)) return text;
	if (MONTH.test(text)) {
		return calendar(`${text}-01`, { month: 'long', year: 'numeric' }, language);
	}
	if (DAY.test(text)) {
		return calendar(text, { day: 'numeric', month: 'long', year: 'numeric' }, language);
	}
	const { dates } = words(language);
	const decade = DECADE.exec(text);
	if (decade) return dates.between(`${decade[1]}0`, `${decade[1]}9`);
	const part = PART_OF_YEAR.exec(text);
	const partsOfYear: Readonly<Record<string, (year: string) => string>> = dates.partOfYear;
	return part ? partsOfYear[part[2]!]!(part[1]!) : undefined;
}

/** Making one costs more than a hundred dates written by it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function calendar(day: string, shown: Intl.DateTimeFormatOptions, language: Language): string {
	const key = [language, ...Object.keys(shown)].join(' ');
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(LOCALES[language], { ...shown, timeZone: 'UTC' });
		formats.set(key, format);
	}
	return format.format(new Date(`${day}T00:00:00Z`));
}
