import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILE_PROBLEMS } from '#lib/exchange/problem-codes.ts';

const ROOM = join(import.meta.dirname, '../../src/lib/exchange');
const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && file !== 'problem-codes.ts')
	.filter((file) => !file.startsWith('tables/'))
	.map((file) => readFileSync(join(ROOM, file), 'utf8'))
	.join('\n');

test('every problem that a reader tells has a place in the list, and none in the list is idle', () => {
	const told = new Set(
		[...sources.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, code]) => code!)
	);
	const listed = Object.keys(FILE_PROBLEMS);
	expect(listed.filter((code) => !told.has(code))).toEqual([]);
	const spoken = [
		...sources.matchAll(/(?:refuse|reject|tell|blank)\(\s*'([a-z-]+)'|code: '([a-z-]+)'/g)
	];
	const codes = new Set(spoken.map(([, a, b]) => (a ?? b)!));
	expect([...codes].filter((code) => !(code in FILE_PROBLEMS))).toEqual([]);
});
