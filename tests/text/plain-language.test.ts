import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/text/language.ts';
import { words } from '../../src/lib/text/words.ts';
import { messagesOf, PARTS } from './messages.ts';
import { AVOIDED, sentencesOf, wordsIn } from './plain.ts';

const dutch = messagesOf('nl');
const english = messagesOf('en');
const problems = { nl: messagesOf('nl', ['problems']), en: messagesOf('en', ['problems']) };

test('Dutch and English say the same things with the same slots', () => {
	const shape = (all: typeof dutch) => all.map(({ path, slots }) => [path, slots]);
	expect(shape(english)).toEqual(shape(dutch));
	expect(shape(problems.en)).toEqual(shape(problems.nl));
	expect(dutch.length).toBeGreaterThan(138);
});

describe.each(LANGUAGES)('in %s', (language) => {
	const messages = [...(language === 'nl' ? dutch : english), ...problems[language]];

	test.each(messages.map(({ path, text }) => ({ path, text })))('$path reads well', ({ text }) => {
		expect(text).toMatch(/^[\p{Lu}\p{N}"]/u);
		expect(text).toMatch(/[.?!]$/);
		expect(text).not.toMatch(/undefined|NaN|\[object|\s{2}|\s[.,](\s|$)|…/);
		for (const sentence of sentencesOf(text)) expect(wordsIn(sentence)).toBeLessThanOrEqual(22);
	});

	test('sentences have twelve words at most, taken together', () => {
		const lengths = messages.flatMap(({ text }) => sentencesOf(text).map(wordsIn));
		const sum = lengths.reduce((total, length) => total + length, 0);
		expect(sum / lengths.length).toBeLessThanOrEqual(12);
	});

	test('numbers are digits', () => {
		const spelled = {
			nl: /\b(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|beiden)\b/i,
			en: /\b(two|three|four|five|six|seven|eight|nine|ten)\b/i
		}[language];
		expect(messages.filter(({ text }) => spelled.test(text))).toEqual([]);
	});

	test('nobody is he or she', () => {
		const pronoun = { nl: /\b(hij|hem|haar|z'n|d'r)\b/i, en: /\b(he|she|him|her|his)\b/i }[
			language
		];
		expect(messages.filter(({ text }) => pronoun.test(text))).toEqual([]);
	});

	test('nothing is called too much, worst or a fault of somebody', () => {
		const verdict = {
			nl: /\b(te veel|teveel|slecht\w*|ergst\w*|schuld|falen|faalt|moet weg)\b/i,
			en: /\b(too many|too much|worst|bad|blame|fails?)\b/i
		}[language];
		expect(messages.filter(({ text }) => verdict.test(text))).toEqual([]);
	});
});

test('a sentence about one person uses no plural pronoun', () => {
	const aboutOne = dutch.filter(({ path }) => /(One|\.one)$/.test(path));
	expect(aboutOne.length).toBeGreaterThan(10);
	expect(aboutOne.filter(({ text }) => /\b(zij|hun)\b/i.test(text))).toEqual([]);
});

describe('words that are avoided', () => {
	const { fields, labels, measures, phrases, terms } = words('nl');
	const plain = [terms, { ...labels, sourceKinds: {} }, fields, measures].flatMap((part) =>
		textsIn(part)
	);
	const shown = [...messagesOf('nl', [...PARTS, 'problems']).map(({ text }) => text), ...plain];

	test.each(Object.entries(AVOIDED))('we say %s', (_, avoided) => {
		expect(shown.filter((text) => avoided.test(text))).toEqual([]);
	});

	test('the list looks at every word there is', () => {
		expect(shown.length).toBeGreaterThan(600);
		expect(Object.keys(phrases).length).toBeGreaterThan(10);
	});
});

function textsIn(node: unknown): string[] {
	if (typeof node === 'string') return [node];
	return Object.values(node as object).flatMap(textsIn);
}
