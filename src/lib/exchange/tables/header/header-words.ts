import { HEADERS, MORE_HEADERS, type Field } from '#lib/domain/columns/headers.ts';
import { TWO_READINGS, type TwoReadings } from '#lib/domain/columns/two-readings.ts';
import {
	differsByOne,
	headerKey,
	indexVocabulary,
	withoutBlanks,
	type Vocabulary
} from '#lib/domain/vocabulary/word-key.ts';

/** What a header says by itself, and how sure that is. */
export interface HeaderReading {
	readonly field?: Field;
	readonly twoReadings?: TwoReadings;
	readonly by: 'header' | 'near';
}

const INDEX = new Map<string, Field>([
	...indexVocabulary(MORE_HEADERS as Vocabulary<Field>, headerKey),
	...indexVocabulary(HEADERS as Vocabulary<Field>, headerKey)
]);
const TWO = indexVocabulary(TWO_READINGS, headerKey);
const JOINED = new Map([...INDEX].map(([key, field]) => [withoutBlanks(key), field] as const));
const LONG = [...INDEX.keys()].filter((key) => key.length >= 6);

const known = new Map<string, HeaderReading | undefined>();

/**
 * Looks a header up: whole, without its blanks, one side of a slash, without what stands
 * in parentheses, and with one letter different for words from six letters.
 */
export function readHeader(text: string): HeaderReading | undefined {
	if (!known.has(text)) {
		if (known.size > 5_000) known.clear();
		known.set(text, find(text));
	}
	return known.get(text);
}

function find(text: string): HeaderReading | undefined {
	const outside = text.replace(/\([^)]*\)/g, ' ');
	const sides = outside.includes('/') || outside.includes('|') ? outside.split(/[/|]/) : [];
	const forms = [text, outside, ...sides].map(headerKey).filter((key) => key !== '');
	for (const key of forms) {
		const field = INDEX.get(key);
		if (field) return { field, by: 'header' };
		if (TWO.has(key)) return { twoReadings: TWO.get(key), by: 'header' };
		const joined = JOINED.get(withoutBlanks(key));
		if (joined) return { field: joined, by: 'header' };
	}
	const key = forms[0] ?? '';
	if (key.length < 6 || key.length > 40) return undefined;
	const near = LONG.find((word) => differsByOne(key, word));
	return near === undefined ? undefined : { field: INDEX.get(near), by: 'near' };
}
