import { WIDER, textWidth } from '#lib/ui/ecogram/text-width.ts';
import type { LegendLine } from '../looks/legend.ts';
import { DASH } from '../picture/appearance.ts';
import type { Colours } from '../picture/colours.ts';
import { hasHole, shapePath, type Drawing, type Spot } from './drawing.ts';

/** What stands around a picture, so that it can be read away from this screen. */
export interface Caption {
	readonly title: string;
	/** What is looked at, how many of all, names or codes, and the day. */
	readonly below: readonly string[];
	/** Marks data that are made up; '' for a real scan. */
	readonly mark: string;
	readonly legend: readonly LegendLine[];
}

export interface Sheet {
	/** What it is a picture of; a file of it is called so. */
	readonly title: string;
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const PAD = 28;
const LINE = 22;
/** A picture that is wider is for a wall. */
const WIDTH_OF_A_SCREEN = 1400;
const SIGN = 34;
const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";

/**
 * A picture as a file of its own, with text that can be selected and read aloud.
 *
 * @param colours of the light set: a file is for paper and for other programs
 */
export function sheetOf(drawing: Drawing, caption: Caption, colours: Colours): Sheet {
	// On a wall, what stands around a large picture is as large.
	const scale = Math.max(1, drawing.width / WIDTH_OF_A_SCREEN);
	const wide = Math.ceil(drawing.width / scale + 2 * PAD);
	const head = PAD + 30 + (caption.mark ? LINE : 0);
	const legend = legendRows(caption.legend, wide - 2 * PAD);
	const lines = caption.below.flatMap((text) => wrapped(text, wide - 2 * PAD));
	const foot = (legend.length + lines.length) * LINE + 1.5 * PAD;
	const width = Math.ceil(wide * scale);
	const height = Math.ceil(drawing.height + (head + PAD + foot) * scale);
	const below = drawing.height + (head + PAD) * scale;
	const parts = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${safe(caption.title)}" font-family="${FAMILY}">`,
		`<title>${safe(caption.title)}</title>`,
		`<rect width="${width}" height="${height}" fill="${colours.card}"/>`,
		`<g transform="scale(${two(scale)})">`,
		textAt(PAD, PAD + 14, caption.title, 22, colours.ink, 600),
		caption.mark ? textAt(PAD, PAD + 14 + LINE + 4, caption.mark, 14, colours.problem, 600) : '',
		'</g>',
		`<g transform="translate(${one(PAD * scale)} ${one(head * scale)})">${pictureOf(drawing, colours)}</g>`,
		`<g transform="translate(0 ${one(below)}) scale(${two(scale)})">`,
		...legend.map((row, i) => row.map((item) => signOf(item, i * LINE, colours)).join('')),
		...lines.map((text, i) =>
			textAt(PAD, (legend.length + i) * LINE + 14, text, 14, colours.soft, 400)
		),
		'</g>',
		'</svg>'
	];
	return { title: caption.title, svg: parts.filter(Boolean).join('\n'), width, height };
}

function pictureOf({ grounds, lines, spots, labels }: Drawing, colours: Colours): string {
	const shapes = (spot: Spot): string =>
		`<path d="${shapePath(spot)}" fill="${colours.domain(spot.node.hue)}"><title>${safe(spot.node.name)}</title></path>` +
		(hasHole(spot) ? `<path d="${shapePath(spot, 0.58)}" fill="${colours.card}"/>` : '');
	return [
		...grounds.map(
			({ d, hue }) =>
				`<path d="${d}" fill="${colours.domain(hue)}" stroke="${colours.domain(hue)}" stroke-width="42" stroke-linejoin="round" opacity="0.1"/>`
		),
		...lines.map(
			({ from, to, width, isAcross, dash }) =>
				`<path d="M${one(from.x)} ${one(from.y)}L${one(to.x)} ${one(to.y)}" stroke="${isAcross ? colours.across : colours.within}" stroke-width="${one(width)}"${dash && ` stroke-dasharray="${dash}"`} fill="none"/>`
		),
		...spots.map(shapes),
		...labels.map(
			({ text, x, y, node }) =>
				`<text x="${one(x)}" y="${one(y)}" font-size="14" font-weight="${node < 0 ? 600 : 400}" fill="${node < 0 ? colours.soft : colours.ink}" stroke="${colours.card}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${safe(text)}</text>`
		)
	].join('\n');
}

interface Placed {
	readonly line: LegendLine;
	readonly x: number;
}

/** The lines of the legend side by side, as many in a row as fit. */
function legendRows(legend: readonly LegendLine[], width: number): readonly Placed[][] {
	const rows: Placed[][] = [[]];
	let x = 0;
	for (const line of legend) {
		const wide = (line.sign === 'none' ? 0 : SIGN) + textWidth(line.text, 14 * WIDER) + 20;
		if (x > 0 && x + wide > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)!.push({ line, x: PAD + x });
		x += wide;
	}
	return legend.length === 0 ? [] : rows;
}

function signOf({ line, x }: Placed, top: number, colours: Colours): string {
	const y = top + 9;
	const stroke = (colour: string, width: number, dy = 0, dash = ''): string =>
		`<path d="M${x} ${y + dy}h26" stroke="${colour}" stroke-width="${width}"${dash}/>`;
	const node = (shape: Spot['node']['shape'], hue: number): Spot =>
		({ node: { shape, hue, name: '' }, x: x + 13, y, radius: 7 }) as unknown as Spot;
	const signs = {
		colour: (): string => {
			const spot = node('disc', line.sign === 'colour' ? line.hue : -1);
			return (
				`<path d="${shapePath(spot)}" fill="${colours.domain(spot.node.hue)}"/>` +
				(hasHole(spot) ? `<path d="${shapePath(spot, 0.58)}" fill="${colours.card}"/>` : '')
			);
		},
		shape: (): string =>
			`<path d="${shapePath(node(line.sign === 'shape' ? line.shape : 'disc', -1))}" fill="${colours.ink}"/>`,
		across: () => stroke(colours.across, 2),
		within: () => stroke(colours.within, 2),
		paper: () => stroke(colours.across, 2, 0, ` stroke-dasharray="${DASH.line} ${DASH.gap}"`),
		wide: () => stroke(colours.across, 2, -5) + stroke(colours.across, 6, 3),
		ground: (): string =>
			`<rect x="${x}" y="${y - 7}" width="26" height="14" rx="7" fill="${colours.faint}" stroke="${colours.faintLine}"/>`,
		pin: () => `<circle cx="${x + 13}" cy="${y}" r="2.5" fill="${colours.ink}"/>`,
		ring: (): string =>
			`<circle cx="${x + 13}" cy="${y}" r="6.5" fill="none" stroke="${colours.accent}" stroke-width="2.5"/>`,
		none: () => ''
	} as const;
	const at = line.sign === 'none' ? x : x + SIGN;
	return signs[line.sign]() + textAt(at, top + 14, line.text, 14, colours.soft, 400);
}

function textAt(
	x: number,
	y: number,
	text: string,
	size: number,
	colour: string,
	weight: number
): string {
	return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${safe(text)}</text>`;
}

/** Breaks a sentence where it does not fit on one line. */
function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [''];
	for (const word of text.split(' ')) {
		const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
		if (textWidth(longer, 14 * WIDER) > width && lines.at(-1) !== '') lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/** Signs that mean something in XML, and those that may not stand in it at all. */
function safe(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(/[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g, '');
}

function two(value: number): string {
	return String(Math.round(value * 100) / 100);
}

function one(value: number): string {
	return String(Math.round(value * 10) / 10);
}
