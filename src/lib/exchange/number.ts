/**
 * A number as people and programs write it: `12`, `-0.5`, `1e3`, `11,8`, `1.234,56`,
 * `1,234.56`. One mark followed by digits is the decimal mark, so `1.234` is a little
 * more than one. undefined when it is no number or not finite.
 */
export function parseNumber(text: string): number | undefined {
	const trimmed = text.trim();
	const plain = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(trimmed)
		? trimmed.replaceAll('.', '').replace(',', '.')
		: /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(trimmed)
			? trimmed.replaceAll(',', '')
			: trimmed.replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
	if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
	const value = Number(plain);
	// Minus zero is zero to everybody.
	return Number.isFinite(value) ? value + 0 : undefined;
}

/** Whether a text writes a number that is not one: `NaN`, `1e400`, `-inf`. */
export function isNotFinite(text: string): boolean {
	const trimmed = text.trim();
	if (/^[+-]?(nan|inf|infinity)$/i.test(trimmed)) return true;
	return /^[+-]?\d+(\.\d*)?e[+-]?\d+$/i.test(trimmed) && !Number.isFinite(Number(trimmed));
}

/**
 * A number only when it is written as we would write it back, so that `014`, `1e5` and
 * numbers longer than sixteen digits stay the text they are.
 */
export function numberOrText(text: string): number | string {
	const value = Number(text);
	return text !== '' && Number.isFinite(value) && String(value) === text ? value : text;
}

/** Words that a program leaves in a cell where nothing is known; `Nan` may be somebody. */
const MISSING =
	/^(nan|NaN|NAN|null|NULL|None|none|undefined|[nN]\/[aA]|n\.a\.|#[nN]\/[abAB]|#[A-Z0-9/]+[!?]|-+|\?+)$/;

/** Whether a cell that should hold an id holds none: blank, `nan`, `null`, `#N/B`, `-`. */
export function isMissing(text: string): boolean {
	const trimmed = text.trim();
	return trimmed === '' || MISSING.test(trimmed);
}
