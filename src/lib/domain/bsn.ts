/**
 * The citizen service number (BSN) is never stored. Whether nine digits may be one
 * follows from the eleven-test: 9a + 8b + ... + 2h - i is a multiple of 11.
 */
export function passesElevenTest(digits: string): boolean {
	const padded = digits.length === 8 ? `0${digits}` : digits;
	if (!/^\d{9}$/.test(padded) || padded === '000000000') return false;
	let sum = -Number(padded[8]);
	for (let i = 0; i < 8; i++) sum += Number(padded[i]) * (9 - i);
	return sum % 11 === 0;
}

/** Eight or nine digits, with dots, dashes and blanks between them; any script's digits. */
export function digitsOf(text: string): string {
	return inPlainDigits(text).replace(/[.\s\p{Pd}]/gu, '');
}

/** Digits of any script as plain ones, without the marks that nobody sees between them. */
function inPlainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\p{Nd}/gu, toAscii);
}

/** Unicode keeps the ten digits of a script in a row that starts at a multiple of ten or sixteen. */
function toAscii(digit: string): string {
	const point = digit.codePointAt(0)!;
	if (point < 128) return digit;
	let zero = point;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero--;
	return String(point - zero);
}

/** Dates and telephone numbers, of which a part beside another number would pass by chance. */
const OTHER_NUMBERS =
	/\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d{1,2}-\d{1,2}\b|(?:\+|\b00)31[\s.-]?(?:\(0\)|0)?[\s.-]?[1-9](?:[\s.-]?\d){8}(?!\d)|(?<!\d)0[1-9](?:[\s.-]?\d){8}(?!\d)/g;
const RUN = /\d(?:[.\s\p{Pd}]{0,3}\d){8,}/gu;
const MOST_GROUPS = 4;

/**
 * Whether a free text holds nine digits that pass the eleven-test, also beside other
 * numbers: in groups as people write them, at most four of two digits or more.
 */
export function holdsCitizenNumber(text: string): boolean {
	if (!/\p{N}/u.test(text)) return false;
	const plain = inPlainDigits(text).replace(OTHER_NUMBERS, ' # ');
	for (const [run] of plain.matchAll(RUN)) {
		const groups = run.split(/[.\s\p{Pd}]+/u);
		if (isCitizenNumber(groups.join('')) || hasNumberAmong(groups)) return true;
	}
	return false;
}

function hasNumberAmong(groups: readonly string[]): boolean {
	return groups.some((_, first) => {
		let digits = '';
		for (const group of groups.slice(first, first + MOST_GROUPS)) {
			if (group.length < 2) return false;
			digits += group;
			if (isCitizenNumber(digits)) return true;
		}
		return false;
	});
}

function isCitizenNumber(digits: string): boolean {
	return digits.length === 9 && passesElevenTest(digits);
}
