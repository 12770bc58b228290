import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/domain/problem.ts';
import { faintIn } from './contrast.ts';
import { ownColours, type Pair } from './own-look.ts';

/** Stands in the folder with the data. */
export const LOOK_FILE = 'look.json';
const MOST_BYTES = 16 * 1024;
const SCHEMES = ['light', 'dark'] as const;

/** What a municipality lays over our own look. */
export interface LaidOver {
	/** A style sheet of our own making; '' when there is nothing, or something is wrong. */
	readonly css: string;
	/** What it changes, by name. */
	readonly names: readonly string[];
	readonly problems: readonly Problem[];
}

const NOTHING: LaidOver = { css: '', names: [], problems: [] };

/** Sizes that may be set, with the least and the most. */
const SIZES: Readonly<Record<string, { readonly unit: RegExp; readonly most: number }>> = {
	radius: { unit: /^(\d{1,2}(?:\.\d{1,3})?)(px)$/, most: 24 },
	'radius-large': { unit: /^(\d{1,2}(?:\.\d{1,3})?)(px)$/, most: 32 },
	'font-size': { unit: /^(\d{2,3})(%)$/, most: 150 }
};
const LEAST_TYPE = 90;

/**
 * Reads the look that a municipality lays over ours: colours, rounding and size of type,
 * and nothing that fetches, hides or moves. It is laid over as a whole or not at all.
 */
export function readLaidOver(folder: string): LaidOver {
	let text: string;
	try {
		text = readFileSync(join(folder, LOOK_FILE), 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NOTHING;
		return refused([problem('look-unreadable')]);
	}
	return layOver(text);
}

/** The same of a text. */
export function layOver(text: string): LaidOver {
	const wishes = wishesIn(text);
	if (!wishes) return refused([problem('look-unreadable')]);
	const own = ownColours();
	const colours = new Map<string, Pair>();
	const sizes = new Map<string, string>();
	const problems: Problem[] = [];
	for (const [name, wish] of wishes) {
		const before = own.get(name);
		if (name.startsWith('color-') && before) {
			const pair = pairOf(wish, before);
			if (pair) colours.set(name, pair);
			else problems.push(problem('look-no-colour', { name }));
		} else if (Object.hasOwn(SIZES, name)) {
			const size = sizeOf(name, wish);
			if (size) sizes.set(name, size);
			else problems.push(problem('look-no-size', { name }));
		} else problems.push(problem('look-unknown', { name: printable(name) }));
	}
	if (problems.length === 0) problems.push(...unreadable(own, colours));
	if (problems.length > 0) return refused(problems);
	const names = [...colours.keys(), ...sizes.keys()];
	return { css: sheetOf(colours, sizes), names, problems };
}

function wishesIn(text: string): readonly (readonly [string, unknown])[] | undefined {
	if (text.length > MOST_BYTES) return undefined;
	try {
		const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
		const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isPlain ? Object.entries(value) : undefined;
	} catch {
		return undefined;
	}
}

/** One colour is for by day, and by night ours stays. */
function pairOf(wish: unknown, before: Pair): Pair | undefined {
	if (typeof wish === 'string') return pairOf({ light: wish }, before);
	if (typeof wish !== 'object' || wish === null || Array.isArray(wish)) return undefined;
	const given = Object.entries(wish);
	if (given.length === 0) return undefined;
	let pair = before;
	for (const [scheme, value] of given) {
		const colour = colourOf(value);
		if (!SCHEMES.some((known) => known === scheme) || !colour) return undefined;
		pair = { ...pair, [scheme]: colour };
	}
	return pair;
}

function colourOf(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const colour = value.toLowerCase();
	if (/^#[\da-f]{6}$/.test(colour)) return colour;
	const [, r, g, b] = /^#([\da-f])([\da-f])([\da-f])$/.exec(colour) ?? [];
	return r ? `#${r}${r}${g!}${g!}${b!}${b!}` : undefined;
}

function sizeOf(name: string, value: unknown): string | undefined {
	const { unit, most } = SIZES[name]!;
	const [, digits, sign] = unit.exec(typeof value === 'string' ? value : '') ?? [];
	const size = Number(digits);
	const least = name === 'font-size' ? LEAST_TYPE : 0;
	return digits && size >= least && size <= most ? `${size}${sign!}` : undefined;
}

/** What could not be read well with these colours, where it could with ours. */
function unreadable(
	own: ReadonlyMap<string, Pair>,
	colours: ReadonlyMap<string, Pair>
): readonly Problem[] {
	return SCHEMES.flatMap((scheme) =>
		faintIn((name) => (colours.get(name) ?? own.get(name)!)[scheme]).map(
			({ mark, ground, contrast, least }) =>
				problem(scheme === 'light' ? 'look-faint-by-day' : 'look-faint-by-night', {
					mark,
					ground,
					// Cut off: what is just too little may not read as enough.
					contrast: Math.floor(contrast * 10) / 10,
					least
				})
		)
	);
}

function sheetOf(colours: ReadonlyMap<string, Pair>, sizes: ReadonlyMap<string, string>): string {
	const rules = [
		...[...colours].map(([name, { light, dark }]) => [name, `light-dark(${light}, ${dark})`]),
		...sizes
	];
	if (rules.length === 0) return '';
	const set = rules.map(([name, value]) => `--vangnet-${name!}: ${value!};`).join(' ');
	// Who asks for more contrast gets ours.
	return `@media not (prefers-contrast: more) { :root:root { ${set} } }`;
}

function refused(problems: readonly Problem[]): LaidOver {
	return { ...NOTHING, problems };
}

function problem(code: string, values: Problem['values'] = {}): Problem {
	return { code, severity: 'error', file: LOOK_FILE, values };
}

function printable(name: string): string {
	return name.slice(0, 40).replace(/[^\w-]/g, '?');
}
