import type { AttributeValue } from '#lib/domain/actor.ts';
import { isNotFinite } from '../number.ts';
import { parseListText } from './list-text.ts';

const NUMBERS = /^(int|integer|long|float|double|short|byte|bigdecimal|biginteger)$/i;

/**
 * The value of an attribute by the type its file declares. A text that does not fit its
 * type stays text; a number too long to be exact does too. Blank is no value.
 *
 * @param type as GEXF and GraphML name it, `liststring` and the like included
 * @returns NaN for what is no number or too big to be one
 */
export function typedValue(text: string, type: string): AttributeValue | undefined {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	if (/^list/i.test(type)) return parseListText(trimmed);
	if (/^bool/i.test(type)) {
		return /^(true|false|1|0)$/i.test(trimmed) ? /^(true|1)$/i.test(trimmed) : text;
	}
	if (!NUMBERS.test(type)) return text;
	if (isNotFinite(trimmed)) return NaN;
	const value = Number(trimmed);
	const isExact = !/^[+-]?\d+$/.test(trimmed) || Number.isSafeInteger(value);
	return Number.isFinite(value) && isExact ? value + 0 : trimmed;
}
