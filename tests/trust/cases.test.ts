import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { titlesOf } from './titles.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'trust.md'), 'utf8');

interface Proof {
	readonly file: string;
	readonly title: string;
}

interface Case {
	readonly id: string;
	readonly sentence: string;
	readonly proofs: readonly Proof[];
}

/** Items of the lists: number and sentence, and below them each file with a title in it. */
function casesOf(page: string): Case[] {
	const cases: { id: string; sentence: string; proofs: Proof[] }[] = [];
	for (const line of page.split('\n')) {
		const item = /^- \*\*([A-Z]+-\d+)\*\* (.+)$/.exec(line);
		if (item) cases.push({ id: item[1]!, sentence: item[2]!, proofs: [] });
		const proof = /^ {2}- `([^`]+)`: (.+)$/.exec(line);
		if (proof) cases.at(-1)!.proofs.push({ file: proof[1]!, title: proof[2]! });
	}
	return cases;
}

const CASES = casesOf(PAGE);

/** The cases of the first step, as it was agreed. */
const AGREED = [
	[1, 4],
	[6, 26],
	[29, 43],
	[59, 59],
	[71, 73],
	[79, 79],
	[88, 88],
	[96, 96],
	[99, 99]
]
	.flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, i) => first! + i))
	.map((number) => `T-${String(number).padStart(2, '0')}`);

describe('the page about trust', () => {
	test('names every case that was agreed, once, in a sentence', () => {
		const named = CASES.map(({ id }) => id).filter((id) => id.startsWith('T-'));
		expect(named).toEqual(AGREED);
		expect(CASES.filter(({ sentence }) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
	});

	test.each(CASES)('$id is proven by tests that are there', ({ proofs }) => {
		expect(proofs.length).toBeGreaterThan(0);
		const missing = proofs.filter(({ file, title }) => {
			const path = join(ROOT, file);
			return !existsSync(path) || !titlesOf(path).includes(title);
		});
		expect(missing).toEqual([]);
	});
});

test('a title is read as the sentence it makes', () => {
	const titles = titlesOf(join(import.meta.dirname, 'cases.test.ts'));
	expect(titles).toContain('the page about trust $id is proven by tests that are there');
	expect(titles).toContain('a title is read as the sentence it makes');
	expect(titles).toHaveLength(3);
});
