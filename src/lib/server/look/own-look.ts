import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A colour by day and by night, each as #rrggbb. */
export interface Pair {
	readonly light: string;
	readonly dark: string;
}

/** The colours of our own look, by name: `color-ink`, `domain-0`. */
export function ownColours(): ReadonlyMap<string, Pair> {
	const css = readFileSync(lookFile(), 'utf8');
	// What stands first is for everybody; what follows is for those who ask for more contrast.
	const [everybody] = css.split('@media');
	const found = everybody!.matchAll(
		/--vangnet-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g
	);
	return new Map(
		Array.from(found, ([, name, light, dark]) => [name!, { light: light!, dark: dark! }])
	);
}

/** `src/look.css` beside package.json, wherever a build has put this file. */
function lookFile(): string {
	for (let at = import.meta.dirname; ; at = dirname(at)) {
		const file = join(at, 'src', 'look.css');
		if (existsSync(join(at, 'package.json')) && existsSync(file)) return file;
		if (dirname(at) === at) throw new Error('src/look.css is missing');
	}
}
