/** Months as people write them; the place in the list is the month, counted from one. */
export const MONTHS: readonly (readonly string[])[] = [
	['januari', 'jan', 'january'],
	['februari', 'feb', 'febr', 'february'],
	['maart', 'mrt', 'mar', 'march'],
	['april', 'apr'],
	['mei', 'may'],
	['juni', 'jun', 'june'],
	['juli', 'jul', 'july'],
	['augustus', 'aug', 'august'],
	['september', 'sep', 'sept'],
	['oktober', 'okt', 'october', 'oct'],
	['november', 'nov'],
	['december', 'dec']
];

/** Seasons with the number EDTF gives them. */
export const SEASONS: Readonly<Record<'21' | '22' | '23' | '24', readonly string[]>> = {
	'21': ['voorjaar', 'vj', 'lente', 'spring'],
	'22': ['zomer', 'summer'],
	'23': ['najaar', 'nj', 'herfst', 'autumn', 'fall'],
	'24': ['winter']
};

/** Still going on: an open end. */
export const STILL = [
	'heden',
	'nu',
	't/m nu',
	'tot nu',
	'tot heden',
	'lopend',
	'loopt',
	'doorlopend',
	'open',
	'now',
	'present',
	'ongoing',
	'current',
	'onbepaald',
	'nog bezig'
] as const;

/** For long, nobody knows since when. */
export const FOR_YEARS = [
	'al jaren',
	'jaren',
	'al heel lang',
	'heel lang',
	'lang',
	'altijd',
	'al langer',
	'sinds jaren',
	'for years',
	'always'
] as const;

/** In front of a date, and without a meaning of its own. */
export const DATE_FILLERS = [
	'sinds',
	'vanaf',
	'per',
	'op',
	'in',
	'since',
	'from',
	'ingaande',
	'd.d.',
	'dd',
	't/m',
	'tot',
	'tot en met',
	'until',
	'of',
	'de',
	'het',
	'the'
] as const;

/** In front of a date, and making it less exact. */
export const ABOUT_WORDS = [
	'ca',
	'ca.',
	'circa',
	'ongeveer',
	'±',
	'+/-',
	'+-',
	'~',
	'rond',
	'omstreeks',
	'about',
	'around'
] as const;
