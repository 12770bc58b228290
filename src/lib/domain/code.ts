/** Crockford's alphabet: no I, L, O and U, so that a code survives a telephone call. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Check character of a code: Luhn's method over 32 symbols. */
function checkSymbol(body: string): string {
	let sum = 0;
	for (let i = body.length - 1, twice = true; i >= 0; i--, twice = !twice) {
		const value = SYMBOLS.indexOf(body[i]!) * (twice ? 2 : 1);
		sum += Math.floor(value / 32) + (value % 32);
	}
	return SYMBOLS[(32 - (sum % 32)) % 32]!;
}

/**
 * A new household code such as `H-7KQ2-M`: four random symbols and a check
 * character. It says nothing of name, order or time.
 *
 * @param taken codes in use; the new code is not among them
 * @param random fills an array with random bytes; a cryptographic generator by default
 */
export function newHouseholdCode(
	taken: { has(code: string): boolean },
	random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes)
): string {
	const bytes = new Uint8Array(4);
	for (;;) {
		random(bytes);
		const body = Array.from(bytes, (byte) => SYMBOLS[byte % 32]!).join('');
		const code = `H-${body}-${checkSymbol(body)}`;
		if (!taken.has(code)) return code;
	}
}

/** Whether a text is a code as we make them, with the right check character. */
export function isHouseholdCode(text: string): boolean {
	const match = /^H-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z])$/.exec(text);
	return match !== null && checkSymbol(match[1]!) === match[2];
}

/**
 * Whether a cell of a household column is a code and no name: one of ours, or a digit
 * in it, no blank, and at most three letters in a row ("001", "004a", "H-07", "C12/3").
 */
export function looksLikeCode(text: string): boolean {
	if (isHouseholdCode(text)) return true;
	return (
		/\d/.test(text) &&
		!/\s/.test(text) &&
		text.length <= 24 &&
		!/\p{L}{4,}/u.test(text.replace(/^[A-Z]+-/, ''))
	);
}
