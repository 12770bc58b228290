import { isRightToLeft } from './right-to-left.ts';
import type { Shape } from '../programs/shapes.ts';
import type { Colours } from './colours.ts';
import type { Label, Rank, Wanted } from './labels.ts';
import { outlineOf, type Point } from './outline.ts';

const LINE = 18;
const UNDER = 16;
const WIDEST = 230;
const FONTS: Readonly<Record<Rank, string>> = {
	group: '600 14px',
	strong: '600 15px',
	plain: '400 13px'
};

/** Width of a ring around a node, and of the edge on each side of it. */
const RING = 2.5;
const EDGE = 1.5;
/** How far a shape reaches from its middle, in radii. */
const REACH = {
	disc: 1,
	square: 0.88 * Math.SQRT2,
	triangle: 1.25,
	pentagon: 1.08
} as const satisfies Readonly<Record<Shape, number>>;

/** The radius of a ring that touches nothing of the node; `out` is how many lie within it. */
export function ringRadius(radius: number, shape: Shape, out = 0): number {
	return radius * REACH[shape] + 1.25 + EDGE + RING / 2 + out * (RING + EDGE);
}

/** How far a node reaches with this many rings around it. */
export function ringRoom(radius: number, shape: Shape, rings: number): number {
	return ringRadius(radius, shape, rings - 1) + RING / 2 + EDGE;
}

/** Draws what is not WebGL: grounds, names, and what the reader points at. */
export class Brush {
	readonly #context: CanvasRenderingContext2D;
	readonly #canvas: HTMLCanvasElement;
	readonly #family: string;
	readonly #widths = new Map<string, { text: string; width: number }>();

	constructor(canvas: HTMLCanvasElement, family: string) {
		this.#canvas = canvas;
		this.#context = canvas.getContext('2d')!;
		this.#family = family;
	}

	/** Starts anew on a sheet of this size, sharp on every screen. */
	clear({ width, height }: { width: number; height: number }): void {
		const ratio = devicePixelRatio;
		const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
		if (this.#canvas.width !== wide || this.#canvas.height !== high) {
			this.#canvas.width = wide;
			this.#canvas.height = high;
			this.#canvas.style.width = `${width}px`;
			this.#canvas.style.height = `${height}px`;
		}
		this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
		this.#context.clearRect(0, 0, width, height);
	}

	/** A soft ground behind points that belong together. */
	ground(points: readonly Point[], room: number, colour: string): void {
		const context = this.#context;
		context.beginPath();
		for (const { x, y } of outlineOf(points)) context.lineTo(x, y);
		context.closePath();
		context.lineJoin = 'round';
		context.lineWidth = 2 * room;
		context.strokeStyle = context.fillStyle = colour;
		context.stroke();
		context.fill();
	}

	/** @param dash a dash and the gap after it, in pixels; empty for a whole line */
	line(from: Point, to: Point, colour: string, width: number, dash: readonly number[]): void {
		this.#context.setLineDash([...dash]);
		this.#context.beginPath();
		this.#context.moveTo(from.x, from.y);
		this.#context.lineTo(to.x, to.y);
		this.#context.lineWidth = width;
		this.#context.strokeStyle = colour;
		this.#context.stroke();
		this.#context.setLineDash([]);
	}

	/** A node as the shape program draws it; with a hole of a colour it is a ring. */
	shape({ x, y }: Point, radius: number, shape: Shape, colour: string, hole = ''): void {
		const context = this.#context;
		this.#path(x, y, radius, shape);
		context.fillStyle = colour;
		context.fill();
		if (hole === '') return;
		this.#path(x, y, radius * 0.58, shape);
		context.fillStyle = hole;
		context.fill();
	}

	/** Around a node, with an edge of its own on both sides: lines and grounds do not come near. */
	ring({ x, y }: Point, radius: number, colour: string, edge: string): void {
		const context = this.#context;
		context.beginPath();
		context.arc(x, y, radius, 0, 2 * Math.PI);
		context.lineWidth = RING + 2 * EDGE;
		context.strokeStyle = edge;
		context.stroke();
		context.lineWidth = RING;
		context.strokeStyle = colour;
		context.stroke();
	}

	dot({ x, y }: Point, radius: number, colour: string): void {
		this.#context.beginPath();
		this.#context.arc(x, y, radius, 0, 2 * Math.PI);
		this.#context.fillStyle = colour;
		this.#context.fill();
	}

	/** The size that a text takes; one that is too long is cut off. */
	measure(text: string, rank: Rank, under = ''): Omit<Wanted, 'beside'> {
		const first = this.#fit(text, this.#fontOf(rank));
		const second = under === '' ? { text: '', width: 0 } : this.#fit(under, this.#fontOf('plain'));
		return {
			rank,
			text: first.text,
			under: second.text,
			width: Math.max(first.width, second.width),
			height: under === '' ? LINE : LINE + UNDER
		};
	}

	/** Covers what lies under a text that has to be read first. */
	clearUnder({ box }: Label, colours: Colours): void {
		this.#context.globalAlpha = 0.85;
		this.#context.fillStyle = colours.paper;
		this.#context.fillRect(box.left - 2, box.top, box.right - box.left + 4, box.bottom - box.top);
		this.#context.globalAlpha = 1;
	}

	/** A text with a halo, so that it stays readable over lines. */
	label({ text, under, box, rank }: Label, colours: Colours): void {
		const colour = rank === 'group' ? colours.soft : colours.ink;
		this.#write(text, box.left, box.top + LINE / 2, rank, colours.paper, colour);
		if (under === '') return;
		const y = box.top + LINE + UNDER / 2;
		this.#write(under, box.left, y, 'plain', colours.paper, colours.soft);
	}

	#fontOf(rank: Rank): string {
		return `${FONTS[rank]} ${this.#family}`;
	}

	#write(text: string, x: number, y: number, rank: Rank, halo: string, colour: string): void {
		const context = this.#context;
		context.font = this.#fontOf(rank);
		context.textAlign = 'left';
		// What was cut off ends at its own end, on whichever side that is.
		context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
		context.textBaseline = 'middle';
		context.lineJoin = 'round';
		context.lineWidth = 4;
		context.strokeStyle = halo;
		context.fillStyle = colour;
		context.strokeText(text, x, y);
		context.fillText(text, x, y);
	}

	#fit(text: string, font: string): { text: string; width: number } {
		const key = `${font} ${text}`;
		const known = this.#widths.get(key);
		if (known) return known;
		this.#context.font = font;
		const widthOf = (part: string): number => Math.ceil(this.#context.measureText(part).width);
		// By code points, or an emoji would be cut in half.
		const letters = [...text];
		let fitted = text;
		while (letters.length > 1 && widthOf(fitted) > WIDEST) {
			letters.length -= Math.ceil(letters.length / 12);
			fitted = `${letters.join('').trimEnd()}…`;
		}
		const result = { text: fitted, width: widthOf(fitted) };
		this.#widths.set(key, result);
		return result;
	}

	#path(x: number, y: number, radius: number, shape: Shape): void {
		const context = this.#context;
		context.beginPath();
		if (shape === 'disc') context.arc(x, y, radius, 0, 2 * Math.PI);
		else if (shape === 'square') {
			context.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
		} else {
			const corners = shape === 'triangle' ? 3 : 5;
			const reach = radius * REACH[shape];
			for (let corner = 0; corner < corners; corner++) {
				const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
				context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
			}
			context.closePath();
		}
	}
}
