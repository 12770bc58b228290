/**
 * A drawing with the font of the page in it. A drawing on its own may not fetch one, and in
 * another font its texts would not fit where they stand. Where the font cannot be had, the
 * drawing stays as it is.
 */
export async function withOwnFont(svg: string): Promise<string> {
	const rules = await fontRules(svg).catch(() => '');
	return rules === '' ? svg : svg.replace('>', () => `><style>${rules}</style>`);
}

/** The faces of the page's font that hold letters of a text, each with its file inside. */
async function fontRules(text: string): Promise<string> {
	const used = new Set(Array.from(text, (letter) => letter.codePointAt(0)!));
	const faces = [...document.styleSheets].flatMap((sheet) =>
		rulesOf(sheet).flatMap((rule) =>
			rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? location.href }] : []
		)
	);
	const needed = faces.filter(
		({ rule: { style } }) =>
			style.getPropertyValue('font-style') !== 'italic' &&
			holdsAny(style.getPropertyValue('unicode-range'), used)
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

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
	try {
		return [...sheet.cssRules];
	} catch {
		// A style sheet of elsewhere may not be read.
		return [];
	}
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
