import { inLight, readColours } from '../../legend/colours.ts';
import { WIDER, textWidth } from '../text-width.ts';

/** What stands in a picture beside the drawing, so that it explains itself wherever it ends up. */
export interface Caption {
	readonly code: string;
	readonly title: string;
	readonly notes: readonly string[];
}

export interface Picture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 36;
/** Half-bold letters take more room than plain ones. */
const TITLE = { size: 26, line: 34, wider: 1.35 };
const PLAIN = { size: 16, line: 24 };
const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";

const COLOURS = {
	ink: 'var(--vangnet-color-ink)',
	soft: 'var(--vangnet-color-soft)',
	card: 'var(--vangnet-color-card)'
} as const;

/** What a style sheet decides about a drawing. */
const STYLED = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linejoin',
	'opacity',
	'font-size',
	'font-weight',
	'text-anchor'
] as const;

/**
 * A drawing with its legend as one SVG: real text, and no style sheet, font or program
 * needed to look at it. It has the light set, whatever the reader sees.
 *
 * @param figure a drawing with lists that explain it, on the page
 */
export function standalone(figure: HTMLElement, caption: Caption): Picture {
	return inLight(figure, () => onItsOwn(figure, caption));
}

function onItsOwn(figure: HTMLElement, { code, title, notes }: Caption): Picture {
	const { ink, soft, card } = readColours(figure, COLOURS, 'light');
	const drawing = figure.querySelector<SVGSVGElement>('svg[role=img]')!;
	const { width: wide, height: tall } = drawing.viewBox.baseVal;
	const width = Math.ceil(Math.max(wide + 2 * PAD, 720));
	const root = document.createElementNS(SVG, 'svg');
	const [above, below] = [...figure.querySelectorAll('ul')];
	let y = PAD;
	y = writeLines(root, [code], y, PLAIN, { fill: soft });
	y = writeLines(root, wrap(title, TITLE.size * TITLE.wider, width - 2 * PAD), y, TITLE, {
		fill: ink,
		'font-weight': '600'
	});
	y = placeLegend(root, above, y + 8, width, ink) + 8;
	const copy = styled(drawing);
	// A name that is wider in another font stands in the margin, and is not cut.
	set(copy, { x: (width - wide) / 2, y, width: wide, height: tall, overflow: 'visible' });
	root.append(copy);
	y += tall + 12;
	y = placeLegend(root, below, y, width, ink) + 12;
	const lines = notes.flatMap((note) => wrap(note, PLAIN.size * WIDER, width - 2 * PAD));
	y = writeLines(root, lines, y, PLAIN, { fill: soft });
	const height = Math.ceil(y + PAD / 2);
	set(root, {
		xmlns: SVG,
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		'font-family': FAMILY,
		role: 'img'
	});
	const name = document.createElementNS(SVG, 'title');
	name.textContent = `${code}. ${title}`;
	const ground = document.createElementNS(SVG, 'rect');
	set(ground, { width, height, fill: card });
	root.prepend(name, ground);
	return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** A copy in which every element says itself how it looks. */
function styled(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const from = [drawing, ...drawing.querySelectorAll('*')];
	const to = [copy, ...copy.querySelectorAll('*')];
	from.forEach((element, i) => {
		const target = to[i]!;
		target.removeAttribute('class');
		target.removeAttribute('aria-label');
		target.removeAttribute('role');
		if (!(element instanceof SVGGraphicsElement) || element instanceof SVGSVGElement) return;
		const style = getComputedStyle(element);
		for (const name of STYLED) {
			const value = style.getPropertyValue(name);
			// A pattern is named by its place in the page; in a file it is named by its id.
			const own = value.startsWith('url(') ? element.getAttribute(name) : value;
			if (own && own !== DEFAULTS[name]) target.setAttribute(name, own);
		}
	});
	return copy;
}

const DEFAULTS: Readonly<Record<string, string>> = {
	stroke: 'none',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	opacity: '1',
	'font-weight': '400',
	'text-anchor': 'start'
};

/** The items of a legend one after the other, on as many lines as they need. */
function placeLegend(
	root: SVGSVGElement,
	list: HTMLUListElement | undefined,
	top: number,
	width: number,
	ink: string
): number {
	let [x, y] = [PAD, top];
	for (const item of list?.children ?? []) {
		const mark = item.querySelector('svg');
		const text = (item.textContent ?? '').trim();
		const wide = Number(mark?.getAttribute('width') ?? 0);
		const needs = wide + 8 + textWidth(text, PLAIN.size * WIDER) + 24;
		if (x > PAD && x + needs > width - PAD) [x, y] = [PAD, y + PLAIN.line + 2];
		if (mark) {
			const copy = styled(mark);
			set(copy, { x, y: y + (20 - Number(mark.getAttribute('height') ?? 16)) / 2 });
			root.append(copy);
		}
		root.append(textAt(text, x + wide + 8, y + 15.5, PLAIN.size, { fill: ink }));
		x += needs;
	}
	return list?.children.length ? y + PLAIN.line + 2 : y;
}

function writeLines(
	root: SVGSVGElement,
	lines: readonly string[],
	top: number,
	{ size, line }: { readonly size: number; readonly line: number },
	look: Readonly<Record<string, string>>
): number {
	lines.forEach((text, i) => {
		root.append(textAt(text, PAD, top + i * line + size, size, look));
	});
	return top + lines.length * line;
}

function textAt(
	text: string,
	x: number,
	y: number,
	size: number,
	look: Readonly<Record<string, string>>
): SVGTextElement {
	const element = document.createElementNS(SVG, 'text');
	set(element, { x, y, 'font-size': size, ...look });
	element.textContent = text;
	return element;
}

function set(element: Element, values: Readonly<Record<string, string | number>>): void {
	for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
}

/** Lines of a text that are at most so wide. */
export function wrap(text: string, size: number, most: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, size) > most) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}
