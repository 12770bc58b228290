import { describe, expect, test } from 'vitest';
import { counted, list, number } from '../../../src/lib/text/format/numbers.ts';
import { capital, dutch, english } from '../../../src/lib/text/format/template.ts';
import { isLanguage } from '../../../src/lib/text/language.ts';

describe('numbers, lists and plurals as each language writes them', () => {
	test('thousands', () => {
		expect([number(11000, 'nl'), number(11000, 'en')]).toEqual(['11.000', '11,000']);
		expect([number(8.5, 'nl'), number(8.5, 'en')]).toEqual(['8,5', '8.5']);
	});

	test('lists', () => {
		expect(list(['a'], 'nl')).toBe('a');
		expect(list(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
		expect(list(['a', 'b', 'c'], 'en')).toBe('a, b and c');
	});

	test('plurals', () => {
		const months = { one: 'maand', other: 'maanden' };
		expect([0, 1, 2].map((count) => counted(count, months, 'nl'))).toEqual([
			'0 maanden',
			'1 maand',
			'2 maanden'
		]);
	});
});

test('a template writes counts and lists by itself, and leaves text alone', () => {
	expect(dutch`${1234} van ${['x', 'y']} in ${'2018'}.`).toBe('1.234 van x en y in 2018.');
	expect(english`${1234} of ${['x', 'y']} in ${'2018'}.`).toBe('1,234 of x and y in 2018.');
});

test('a capital starts a sentence', () => {
	expect(capital('de wijkagent')).toBe('De wijkagent');
	expect(capital('ijverige buren')).toBe('IJverige buren');
	expect(capital('')).toBe('');
});

test('two languages are spoken', () => {
	expect(['nl', 'en', 'de', ''].map(isLanguage)).toEqual([true, true, false, false]);
});
