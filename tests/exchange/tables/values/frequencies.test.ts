import { describe, expect, test } from 'vitest';
import { CONTACTS_A_MONTH, FREQUENCIES } from '#lib/domain/vocabulary/frequencies.ts';
import { readFrequency } from '#lib/exchange/tables/values/frequencies.ts';

function rate(text: string): number | string {
	const found = readFrequency(text);
	if (found.kind === 'rate') return found.timesAMonth;
	return found.kind === 'word' ? found.word : found.kind;
}

test('every written form stands for its rhythm', () => {
	for (const [word, forms] of Object.entries(FREQUENCIES)) {
		const expected = CONTACTS_A_MONTH[word as keyof typeof CONTACTS_A_MONTH];
		for (const form of forms) expect(rate(form), form).toBe(expected ?? word);
	}
});

describe('a rhythm by its numbers', () => {
	test.each([
		['2-wekelijks', 2.2],
		['2x wekelijks', 8.7],
		['2 x wekelijks', 8.7],
		['1 x per 14 dagen', 2.2],
		['1x per 4 weken', 1],
		['om de 3 weken', 1.4],
		['iedere 6 weken', 0.7],
		['4x per week', 17.2],
		['3x per maand', 3],
		['2 keer per dag', 60],
		['twee keer per maand', 2.2],
		['drie keer per jaar', 0.25],
		['1/week', 4.3],
		['3 times a week', 12]
	])('%s', (text, expected) => {
		expect(rate(text)).toBe(expected);
	});
});

describe('what is no rhythm', () => {
	test.each(['bi-weekly', '2', 'regelmatig', 'vaak', 'veel', 'als het kan'])(
		'%s is asked about',
		(text) => {
			expect(rate(text)).toBe('ask');
		}
	);

	test('a cell that a spreadsheet program turned into a day is asked about', () => {
		expect(readFrequency({ day: '2026-02-01' }).kind).toBe('ask');
		expect(readFrequency(2).kind).toBe('ask');
	});

	test('hours are intensity', () => {
		expect(rate('4 uur p/w')).toBe('hours');
		expect(rate('2 hours a week')).toBe('hours');
	});

	test('not known and not filled in are two things', () => {
		expect(rate('?')).toBe('unknown');
		expect(rate('nvt')).toBe('blank');
	});
});
