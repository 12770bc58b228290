import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
const components = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.svelte')
);

/** Names, keys and kinds of files are the same in every language. */
const IN_EVERY_LANGUAGE = /Vangnet|CSV|Ctrl\+[A-Z]|nl|en/g;
/** Attributes that are read out or shown. */
const SPOKEN =
	/^(title|data-tip|alt|placeholder|aria-(label|description|roledescription|valuetext))$/;

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
}

/** Where the markup within a piece of markup stands. */
const PARTS = [
	...['attributes', 'body', 'catch', 'consequent', 'alternate', 'fallback', 'fragment', 'nodes'],
	...['pending', 'then']
];

/** The words that a component says by itself, beside those of the dictionaries. */
function ownWords(source: string): readonly string[] {
	const found: string[] = [];
	const say = (text: string): void => {
		if (/\p{L}{2}/u.test(text.replace(IN_EVERY_LANGUAGE, ''))) found.push(text.trim());
	};
	const walk = (node: unknown): void => {
		if (Array.isArray(node)) node.forEach(walk);
		if (node === null || typeof node !== 'object') return;
		const { type, name, data, value } = node as Node;
		if (type === 'Text') say(data ?? '');
		else if (type === 'Attribute') {
			if (!SPOKEN.test(name!)) return;
			for (const part of [value].flat())
				if ((part as Node).type === 'Text') say((part as Node).data!);
		} else PARTS.forEach((part) => walk((node as Readonly<Record<string, unknown>>)[part]));
	};
	walk(parse(source, { modern: true }).fragment);
	return found;
}

test('no component has words of its own', () => {
	const told = components.flatMap((file) =>
		ownWords(readFileSync(join(SOURCE, file), 'utf8')).map((text) => `${file}: ${text}`)
	);
	expect(told).toEqual([]);
	expect(components.length).toBeGreaterThan(70);
});

test('words of its own would be seen, in the text and in what is read out', () => {
	const source =
		'{#if a}<p class="soft">Hallo {name}</p>{/if}<button aria-label="Sluit">{x}</button>';
	expect(ownWords(source)).toEqual(['Hallo', 'Sluit']);
	expect(ownWords('<p title={say.a}>Vangnet {say.b} · 12</p>')).toEqual([]);
});
