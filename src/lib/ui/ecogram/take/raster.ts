import type { Picture } from './standalone.ts';

/** Long sides in pixels: sharp in the hand up to A4, and as sharp as a wall needs at A0. */
export const LONG_SIDES = { a4: 3508, a2: 4961, a0: 7022 } as const;
export type PaperSize = keyof typeof LONG_SIDES;

/**
 * A picture as pixels, with the font of the page in it: a picture on its own may not
 * fetch one.
 *
 * @throws Error when the browser has no room for so many pixels
 */
export async function toPng({ svg, width, height }: Picture, size: PaperSize): Promise<Blob> {
	const scale = LONG_SIDES[size] / Math.max(width, height);
	const withFont = svg.replace('>', `><style>${await fontRules(svg)}</style>`);
	const address = URL.createObjectURL(new Blob([withFont], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(width * scale);
		canvas.height = Math.round(height * scale);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas of this size');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error('no picture of this size');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** The faces of the page's font that hold letters of a text, each with its file inside. */
async function fontRules(text: string): Promise<string> {
	const used = new Set(Array.from(text, (letter) => letter.codePointAt(0)!));
	const faces = [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) =>
			rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? location.href }] : []
		)
	);
	const needed = faces.filter(({ rule }) =>
		holdsAny(rule.style.getPropertyValue('unicode-range'), used)
	);
	const rules = await Promise.all(
		needed.map(async ({ rule, base }) => {
			const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
			if (!source) return '';
			const answer = await fetch(new URL(source, base));
			if (!answer.ok) return '';
			const data = await dataAddress(await answer.blob());
			const family = rule.style.getPropertyValue('font-family');
			const range = rule.style.getPropertyValue('unicode-range');
			const weight = rule.style.getPropertyValue('font-weight');
			return `@font-face{font-family:${family};font-weight:${weight || 'normal'};src:url(${data});${range ? `unicode-range:${range}` : ''}}`;
		})
	);
	return rules.join('');
}

/** Whether one of the letters lies in a range such as `U+0000-00FF, U+0131`; no range holds all. */
export function holdsAny(range: string, letters: ReadonlySet<number>): boolean {
	if (range.trim() === '') return true;
	const parts = range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		return [
			parseInt(from.replaceAll('?', '0'), 16),
			parseInt(to.replaceAll('?', 'F'), 16)
		] as const;
	});
	for (const letter of letters) {
		if (parts.some(([from, to]) => letter >= from && letter <= to)) return true;
	}
	return false;
}

function dataAddress(blob: Blob): Promise<string> {
	return new Promise((done, fail) => {
		const reader = new FileReader();
		reader.onload = () => done(String(reader.result));
		reader.onerror = () => fail(new Error('the font could not be read'));
		reader.readAsDataURL(blob);
	});
}
