import { JOINED_PHRASES, SURNAME_PREFIXES } from '#lib/domain/vocabulary/names/names.ts';

const PREFIX = [...SURNAME_PREFIXES].join('|');
/** "Bakker, S." and "Jong, de": the comma stands inside one name. */
const TURNED = new RegExp(
	String.raw`^((?:\p{Lu}|'t )[\p{L}' -]*), ?((?:\p{Lu}\p{L}?\.\s?)+(?:\s?(?:${PREFIX}))*|(?:(?:${PREFIX})\s?)+)$`,
	'u'
);
const JOINED = new RegExp(
	JOINED_PHRASES.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'),
	'gi'
);
/** "Bewind & Co" is one firm. */
const FIRM = /\s?[&+]\s?(?=(?:co|cie|zn|zoon|zonen|partners?|associates)\b)/gi;
/** A mark that no file holds stands for a separator inside a phrase. */
const HELD = '\u{e000}';

/**
 * The parts of a cell that names several: divided by `;`, a new line, `+`, `&`, `/`, `,`,
 * "en" or "and", outside parentheses and outside the phrases that name one thing.
 */
export function splitCell(text: string): string[] {
	const held = text
		.normalize('NFKC')
		.replace(JOINED, hold)
		.replace(FIRM, hold)
		.replace(/\([^()]*\)/g, hold);
	return held
		.split(/[;\n•]/)
		.flatMap(splitCommas)
		.flatMap((part) =>
			part.split(
				/\s\+\s|\+(?=\p{L}{2})|\s&\s|(?<=\p{L}{3})&(?=\p{L}{3})|\s?\/\s?|\s+(?:en|and|plus)\s+/u
			)
		)
		.map((part) =>
			part.replaceAll(new RegExp(`${HELD}(.)`, 'gu'), (_, code: string) => release(code)).trim()
		)
		.filter((part) => part !== '');
}

/** A list within one part; a name written surname first is turned to its usual order. */
function splitCommas(part: string): string[] {
	const turned = turnName(part.trim());
	if (turned !== undefined) return [turned];
	const pieces = part.split(',');
	const parts: string[] = [];
	for (let i = 0; i < pieces.length; i++) {
		const pair =
			i + 1 < pieces.length ? turnName(`${pieces[i]!.trim()},${pieces[i + 1]!}`) : undefined;
		parts.push(pair ?? pieces[i]!);
		if (pair !== undefined) i++;
	}
	return parts;
}

/** "Bakker, S." as "S. Bakker"; undefined when the comma divides two things. */
function turnName(text: string): string | undefined {
	const found = TURNED.exec(text.trim());
	return found ? `${found[2]!.trim()} ${found[1]!.trim()}` : undefined;
}

const SEPARATORS = [';', '\n', '+', '&', '/', ',', ' '];

function hold(phrase: string): string {
	return phrase.replace(/[;\n+&/, ]/g, (mark) => `${HELD}${SEPARATORS.indexOf(mark)}`);
}

function release(code: string): string {
	return SEPARATORS[Number(code)] ?? '';
}
