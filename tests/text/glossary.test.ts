import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/lib/text/words.ts';

const SOURCE = join(import.meta.dirname, '../../src/lib');
const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
		.map((file) => join(folder, file));
}

function sourceOf(room: string): string {
	return filesUnder(join(SOURCE, room))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
}

/** The cells of the tables below a heading, up to the next heading. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
	const [, after = ''] = glossary.split(`${heading}\n`);
	const [section] = after.split(/^#/m);
	return section!
		.split('\n')
		.filter((line) => line.startsWith('|') && !line.includes('---'))
		.slice(1)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		);
}

function codeIn(cell: string): string {
	return cell.replaceAll('`', '');
}

describe('words', () => {
	const domain = sourceOf('domain');

	test.each(
		rowsBelow('## Words of the domain').map(([dutch, code, meaning]) => ({ dutch, code, meaning }))
	)('$dutch is $code', ({ code, meaning }) => {
		expect(domain).toMatch(new RegExp(`\\b${codeIn(code!)}`, 'i'));
		expect(meaning).toMatch(/\.$/);
	});

	test.each(
		rowsBelow('## Words of other rooms').map(([dutch, code, room]) => ({ dutch, code, room }))
	)('$dutch is $code of $room', ({ code, room }) => {
		expect(sourceOf(room!)).toContain(codeIn(code!));
	});

	test('there is a row for everything the design names', () => {
		const codes = rowsBelow('## Words of the domain').map(([, code]) => codeIn(code!));
		const named =
			'scan wave actor household member professional informal organisation forum support collaboration employment participation deputy commission agreement event statement figure source claim lens covers identity';
		expect(codes).toEqual(expect.arrayContaining(named.split(' ')));
	});
});

/** Lists of words that a module exports by a name in capitals. */
async function listsOf(file: string): Promise<[string, readonly string[]][]> {
	const module = (await import(file)) as Record<string, unknown>;
	return Object.entries(module).filter(
		(entry): entry is [string, string[]] =>
			/^[A-Z_]+$/.test(entry[0]) &&
			Array.isArray(entry[1]) &&
			entry[1].every((item) => typeof item === 'string')
	);
}

describe('word lists', () => {
	test('every list of the domain stands here, word by word, as the screens say it', async () => {
		const { labels } = words('nl');
		const said = Object.values<Record<string, string> | string>(labels);
		const files = filesUnder(join(SOURCE, 'domain')).filter(
			// How people write these words in a file of their own is another matter.
			(file) => !/\/domain\/(vocabulary|columns)\//.test(file)
		);
		const lists = (await Promise.all(files.map(listsOf))).flat();
		expect(lists.length).toBeGreaterThan(25);
		for (const [name, codes] of lists) {
			const [heading] = new RegExp(`^### .*\`${name}\`$`, 'm').exec(glossary) ?? [];
			expect(heading, name).toBeDefined();
			const rows = rowsBelow(heading!);
			expect(
				rows.map(([, code]) => codeIn(code!)),
				name
			).toEqual([...codes]);
			const isSaid = said.some(
				(label) =>
					typeof label !== 'string' && rows.every(([dutch, code]) => label[codeIn(code!)] === dutch)
			);
			expect(isSaid, name).toBe(true);
		}
	});
});
