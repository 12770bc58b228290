/**
 * About how wide a text is, without a browser to measure it: the drawing is made on the
 * server too. Rather too wide than too narrow.
 *
 * @param size of the type, in the unit of the answer
 */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const letter of text) width += emOf(letter);
	return width * size;
}

/** How much wider a text may be in a program that does not take the font of a drawing. */
export const WIDER = 1.2;

/** Cuts a text so that it fits, between letters and never within one. */
export function fitText(text: string, size: number, most: number): string {
	if (textWidth(text, size) <= most) return text;
	let fitted = '';
	for (const letter of text) {
		if (textWidth(`${fitted}${letter}…`, size) > most) break;
		fitted += letter;
	}
	return `${fitted.trimEnd()}…`;
}

/** In one line where it fits, else in two that are about as long, cut where they do not fit. */
export function inTwoLines(text: string, size: number, most: number): readonly string[] {
	if (textWidth(text, size) <= most) return [text];
	const parts = text.split(' ');
	const ways = parts.slice(1).map((_, i) => {
		const lines = [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')];
		return { lines, widest: Math.max(...lines.map((line) => textWidth(line, size))) };
	});
	ways.sort((a, b) => a.widest - b.widest);
	return (ways[0]?.lines ?? [text]).map((line) => fitText(line, size, most));
}

function emOf(letter: string): number {
	if (/[ijlrtfI.,:;'|!()]/.test(letter) || letter === ' ') return 0.29;
	if (/[mwMWQ@%…—]/.test(letter)) return 0.84;
	if (letter.codePointAt(0)! >= 0x2e80) return 1.3;
	if (letter.codePointAt(0)! >= 0x370) return 0.7;
	if (/\p{Lu}/u.test(letter)) return 0.62;
	return 0.51;
}
