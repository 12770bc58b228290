import { readFileSync } from 'node:fs';

const css = readFileSync('src/look.css', 'utf8');

export type Scheme = 'light' | 'dark';
export const SCHEMES = ['light', 'dark'] as const;

/** A colour of the look as #rrggbb, by its name without the leading dashes. */
export function colour(name: string, scheme: Scheme): string {
	const found = new RegExp(`--vangnet-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(css);
	if (!found) throw new Error(`there is no colour ${name}`);
	return found[scheme === 'light' ? 1 : 2]!;
}

/** The hues of life domains. */
export function hues(scheme: Scheme): readonly string[] {
	const names = [...css.matchAll(/--vangnet-(domain-\d):/g)].map(([, name]) => name!);
	return names.map((name) => colour(name, scheme));
}
