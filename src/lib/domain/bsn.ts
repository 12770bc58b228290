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
	return text
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, toAscii)
		.replace(/[.\-\s]/g, '');
}

/** Unicode keeps the ten digits of a script in a row that starts at a multiple of ten or sixteen. */
function toAscii(digit: string): string {
	const point = digit.codePointAt(0)!;
	if (point < 128) return digit;
	let zero = point;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero--;
	return String(point - zero);
}

/** Whether a free text holds nine digits that pass the eleven-test. */
export function holdsCitizenNumber(text: string): boolean {
	const ascii = text.normalize('NFKC').replace(/\p{Nd}/gu, toAscii);
	for (const [run] of ascii.matchAll(/\d(?:[.\-\s]?\d){7,}/g)) {
		const digits = run.replace(/\D/g, '');
		if (digits.length === 9 && passesElevenTest(digits)) return true;
	}
	return false;
}
