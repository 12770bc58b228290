import { HUES, NO_HUE } from '#lib/ui/legend/hue.ts';

/** Colours of the picture; WebGL reads no custom properties and no names of colours. */
export interface Colours {
	readonly ink: string;
	readonly soft: string;
	readonly paper: string;
	readonly accent: string;
	readonly within: string;
	readonly across: string;
	/** Behind the people of one organisation, by hue. */
	readonly ground: (hue: number) => string;
	readonly domain: (hue: number) => string;
}

const PAPER = '#fbfaf7';

const OWN: Colours = {
	ink: '#1b2530',
	soft: '#45525e',
	paper: PAPER,
	accent: '#0b5c63',
	within: '#9aa5ae',
	across: '#3d7f85',
	ground: (hue) => blend(hueColour(hue), PAPER, 0.1),
	domain: hueColour
};

function hueColour(hue: number): string {
	return hue < 0 ? NO_HUE : HUES[hue % HUES.length]!;
}

/** A mix of two colours written as #rrggbb. */
function blend(colour: string, ground: string, share: number): string {
	const part = (text: string, at: number): number => parseInt(text.slice(at, at + 2), 16);
	const mixed = [1, 3, 5].map((at) =>
		Math.round(part(colour, at) * share + part(ground, at) * (1 - share))
	);
	return `rgb(${mixed.join(', ')})`;
}

/** Our own colours, or those of the system where the reader has chosen them (forced colours). */
export function coloursFor(container: HTMLElement): Colours {
	if (!matchMedia('(forced-colors: active)').matches) return OWN;
	const probe = document.createElement('span');
	probe.style.forcedColorAdjust = 'none';
	container.append(probe);
	const system = (name: string): string => {
		probe.style.color = name;
		return getComputedStyle(probe).color;
	};
	const [ink, paper, accent, grey] = ['CanvasText', 'Canvas', 'Highlight', 'GrayText'].map(system);
	probe.remove();
	return {
		ink: ink!,
		soft: ink!,
		paper: paper!,
		accent: accent!,
		within: grey!,
		across: ink!,
		ground: () => paper!,
		domain: () => ink!
	};
}
