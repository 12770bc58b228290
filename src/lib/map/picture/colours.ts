import { readColours } from '#lib/ui/legend/colours.ts';
import { HUE_COUNT, colourOf } from '#lib/ui/legend/hue.ts';

/** Colours of the picture as #rrggbb; WebGL reads no custom properties and no names of colours. */
export interface Colours {
	readonly ink: string;
	readonly soft: string;
	readonly paper: string;
	/** Inside a ring. */
	readonly card: string;
	readonly accent: string;
	readonly problem: string;
	readonly within: string;
	readonly across: string;
	/** Of the legend: what stands behind people of one organisation. */
	readonly faint: string;
	readonly faintLine: string;
	/** Whether the hue of a domain can be seen at all. */
	readonly hasHues: boolean;
	/** Behind the people of one organisation, by hue. */
	readonly ground: (hue: number) => string;
	readonly domain: (hue: number) => string;
}

const OWN = {
	ink: 'var(--vangnet-color-ink)',
	soft: 'var(--vangnet-color-soft)',
	paper: 'var(--vangnet-color-paper)',
	card: 'var(--vangnet-color-card)',
	accent: 'var(--vangnet-color-accent)',
	problem: 'var(--vangnet-color-problem)',
	within: 'var(--vangnet-color-drawing)',
	across: 'var(--vangnet-color-across)',
	faint: 'var(--vangnet-color-drawing-ground)',
	faintLine: 'var(--vangnet-color-drawing-faint)'
} as const;

/** What the reader has chosen for all programs. */
const SYSTEM = {
	ink: 'CanvasText',
	soft: 'CanvasText',
	paper: 'Canvas',
	card: 'Canvas',
	accent: 'Highlight',
	problem: 'CanvasText',
	within: 'GrayText',
	across: 'CanvasText',
	faint: 'Canvas',
	faintLine: 'GrayText'
} as const satisfies Record<keyof typeof OWN, string>;

const CHANGES = [
	'(forced-colors: active)',
	'(prefers-color-scheme: dark)',
	'(prefers-contrast: more)'
];

/** The colours of the look, or those of the system where the reader has chosen them (forced colours). */
export function coloursFor(container: HTMLElement): Colours {
	if (!matchMedia('(forced-colors: active)').matches) return ofTheLook(container);
	const colours = readColours(container, SYSTEM);
	return { ...colours, hasHues: false, ground: () => colours.paper, domain: () => colours.ink };
}

/** The light set, whatever the reader sees: for paper and for files. */
export function lightColours(container: HTMLElement): Colours {
	return ofTheLook(container, 'light');
}

function ofTheLook(container: HTMLElement, scheme?: 'light'): Colours {
	const own = readColours(container, OWN, scheme);
	const names = Array.from({ length: HUE_COUNT + 1 }, (_, i) => colourOf(i - 1));
	const hues = Object.values(readColours(container, Object.fromEntries(names.entries()), scheme));
	const domain = (hue: number): string => hues[hue < 0 ? 0 : 1 + (hue % HUE_COUNT)]!;
	return { ...own, hasHues: true, domain, ground: (hue) => blend(domain(hue), own.paper, 0.1) };
}

/** A mix of two colours written as #rrggbb. */
function blend(colour: string, ground: string, share: number): string {
	const part = (text: string, at: number): number => parseInt(text.slice(at, at + 2), 16);
	const mixed = [1, 3, 5].map((at) =>
		Math.round(part(colour, at) * share + part(ground, at) * (1 - share))
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Tells when the reader's system changes its colours while the picture stands.
 *
 * @returns how to stop
 */
export function whenColoursChange(tell: () => void): () => void {
	const lists = CHANGES.map((query) => matchMedia(query));
	for (const list of lists) list.addEventListener('change', tell);
	return () => lists.forEach((list) => list.removeEventListener('change', tell));
}
