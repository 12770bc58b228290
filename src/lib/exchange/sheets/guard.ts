/**
 * A spreadsheet program calculates what begins with one of these, also in their wide
 * forms, and a text from a file may then do what its reader did not ask for.
 */
const STARTS_FORMULA = /^'*[=+\-@\t\n\r\0\uff1d\uff0b\uff0d\uff20]/;

/** A text as it may stand in a table for a spreadsheet program; `unguard` undoes it. */
export function guard(text: string): string {
	return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes off the quote of `guard`; other quotes stay, as in `'s-Hertogenbosch`. */
export function unguard(text: string): string {
	return text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
}
