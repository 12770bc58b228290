import { describe, expect, test } from 'vitest';
import { ANSWER_WORDS, BLANK_WORDS } from '#lib/domain/vocabulary/answers.ts';
import { readAnswer } from '#lib/exchange/tables/values/answers.ts';
import { splitCell } from '#lib/exchange/tables/values/lists.ts';
import { readChildren, readMembers } from '#lib/exchange/tables/values/members.ts';
import { readAmount } from '#lib/exchange/tables/values/numbers.ts';

describe('what a cell answers', () => {
	test('every word of yes, no and not known, in any case', () => {
		for (const [kind, words] of Object.entries(ANSWER_WORDS)) {
			for (const word of words) expect(readAnswer(word.toUpperCase()).kind, word).toBe(kind);
		}
		expect(readAnswer(true).kind).toBe('yes');
		expect(readAnswer(1).kind).toBe('yes');
		expect(readAnswer(0).kind).toBe('no');
	});

	test('blanks, also those of a formula that failed', () => {
		for (const word of [...BLANK_WORDS, '', ' ', null])
			expect(readAnswer(word).kind, String(word)).toBe('blank');
	});

	test.each([
		['(x)', 'yes', '', false],
		['x?', 'yes', '', false],
		['Sanne?', 'text', 'Sanne', false],
		['Kredietbank (?)', 'text', 'Kredietbank', false],
		['misschien', 'yes', '', false],
		['waarschijnlijk Tom', 'text', 'Tom', false],
		['ja, Sanne', 'yes', 'Sanne', true],
		['ja (2!)', 'yes', '2!', true],
		['nee, nog niet', 'no', '', true],
		['Sanne', 'text', 'Sanne', true]
	])('%s', (text, kind, rest, isSure) => {
		expect(readAnswer(text)).toEqual({ kind, text: rest, isSure });
	});
});

describe('a list in a cell', () => {
	test.each([
		['Jan + Fatma', ['Jan', 'Fatma']],
		['Sanne/Mo', ['Sanne', 'Mo']],
		['Sanne en Tom', ['Sanne', 'Tom']],
		['a; b, c\nd', ['a', 'b', 'c', 'd']],
		['GGZ & School', ['GGZ', 'School']],
		['Bakker, S.', ['S. Bakker']],
		['Bakker, S., Jansen, P.', ['S. Bakker', 'P. Jansen']],
		['Jong, de', ['de Jong']],
		['Sanne (wijkteam, noord); Tom', ['Sanne (wijkteam, noord)', 'Tom']],
		['Centrum voor Jeugd en Gezin, School', ['Centrum voor Jeugd en Gezin', 'School']],
		['W&I', ['W&I']],
		['Werk en Inkomen + Politie', ['Werk en Inkomen', 'Politie']],
		['bewindvoerder + SHV', ['bewindvoerder', 'SHV']]
	])('%s', (text, parts) => {
		expect(splitCell(text)).toEqual(parts);
	});
});

describe('numbers with how exact they are', () => {
	test.each([
		['9', 9, 'exact'],
		['8,5', 8.5, 'exact'],
		['5+', 5, 'at-least'],
		['ruim 12', 12, 'at-least'],
		['ca. 3', 3, 'about'],
		['± 40', 40, 'about'],
		['€ 1.200,50', 1200.5, 'exact']
	])('%s', (text, value, qualifier) => {
		expect(readAmount(text)).toEqual({ value, qualifier });
	});

	test('a word and a day are none', () => {
		expect(readAmount('veel')).toBeUndefined();
		expect(readAmount({ day: '2026-02-01' })).toBeUndefined();
	});
});

describe('who lives in a household', () => {
	test.each([
		['3', [undefined, undefined, undefined]],
		['2 (4 en 9 jr)', ['4-11', '4-11']],
		['4, 9 en 13', ['4-11', '4-11', '12-17']],
		['1 (8 mnd)', ['0-3']],
		['2x (4, 17)', ['4-11', '12-17']],
		['2 kinderen', [undefined, undefined]],
		['geen', []],
		['0', []]
	])('%s', (text, ages) => {
		expect(readChildren(text)).toEqual({ kind: 'children', ages });
	});

	test('what cannot be told is asked, and a blank says nothing', () => {
		expect(readChildren('6-12').kind).toBe('ask');
		expect(readChildren({ day: '2026-12-06' }).kind).toBe('ask');
		expect(readChildren('een paar').kind).toBe('ask');
		expect(readChildren('-').kind).toBe('blank');
		expect(readChildren('?').kind).toBe('unknown');
	});

	test('a workbook tells roles and age bands, and nothing else is understood', () => {
		expect(readMembers('ouder 23-64; kind 4-11; kind')).toEqual([
			{ role: 'parent', ageBand: '23-64' },
			{ role: 'child', ageBand: '4-11' },
			{ role: 'child', ageBand: undefined }
		]);
		expect(readMembers('parent 65+')).toEqual([{ role: 'parent', ageBand: '65+' }]);
		expect(readMembers('Piet 12')).toBeUndefined();
	});
});
