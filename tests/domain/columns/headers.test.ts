import { describe, expect, test } from 'vitest';
import { FIELDS, HEADERS, MORE_HEADERS } from '#lib/domain/columns/headers.ts';
import { TWO_READINGS } from '#lib/domain/columns/two-readings.ts';
import { joinList, splitList, splitPlaces } from '#lib/domain/columns/list-cell.ts';
import {
	differsByOne,
	headerKey,
	withoutBlanks,
	wordKey
} from '#lib/domain/vocabulary/word-key.ts';

describe('the names of columns', () => {
	test('eighty-one fields with six hundred and eighty-one names', () => {
		expect(FIELDS).toHaveLength(81);
		expect(FIELDS.flatMap((field) => HEADERS[field])).toHaveLength(681);
	});

	test('no name stands under two fields, nor does one of the extra names', () => {
		const owner = new Map<string, string>();
		for (const table of [HEADERS, MORE_HEADERS]) {
			for (const [field, names] of Object.entries(table)) {
				for (const name of names) {
					for (const key of new Set([headerKey(name), withoutBlanks(headerKey(name))])) {
						expect(owner.get(key) ?? field, name).toBe(field);
						owner.set(key, field);
					}
				}
			}
		}
		for (const [reading, names] of Object.entries(TWO_READINGS)) {
			for (const name of names)
				expect(owner.has(headerKey(name)), `${reading} ${name}`).toBe(false);
		}
	});
});

describe('how a name is looked up', () => {
	test.each([
		['Casus-nr.', 'casus nr'],
		['  Cliënt\u00adnummer ', 'clientnummer'],
		['Afdeling/team', 'afdeling team'],
		['3. Organisatie', 'organisatie'],
		['De wijk', 'wijk'],
		['# hv', 'aantal hv'],
		['hv', 'hv'],
		['Wijk(en)', 'wijk en'],
		['t/m', 't m']
	])('%s', (text, key) => {
		expect(headerKey(text)).toBe(key);
	});

	test('accents, wide letters and line breaks make no difference', () => {
		expect(wordKey('Ｆｉｎａｎｃｉëｎ\n')).toBe('financien');
	});

	test('one letter added, lost, changed or swapped', () => {
		expect(differsByOne('organisatie', 'organistie')).toBe(true);
		expect(differsByOne('organisatie', 'organisaite')).toBe(true);
		expect(differsByOne('organisatie', 'organisatie')).toBe(false);
		expect(differsByOne('organisatie', 'organiseren')).toBe(false);
	});
});

test('a list in a cell comes back as it was', () => {
	for (const list of [['a', 'b'], ['a; b', 'c\\d'], ['x'], []])
		expect(splitList(joinList(list))).toEqual(list);
	expect(splitPlaces(joinList(['', 'chair', '']))).toEqual(['', 'chair', '']);
});
