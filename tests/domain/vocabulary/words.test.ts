import { describe, expect, test } from 'vitest';
import { VALUE_WORDS } from '#lib/domain/columns/values.ts';
import { LEGAL_FRAMES, LIFE_DOMAINS, SETTINGS } from '#lib/domain/words.ts';
import {
	readConsultations,
	readDomains,
	readFrames,
	readModes,
	readOrganisationTypes,
	readRoles,
	readSettings,
	readSourceKinds
} from '#lib/exchange/tables/values/vocabularies.ts';

describe('words of the field', () => {
	test.each([
		['Werk', ['work']],
		['Gezh', ['health']],
		['Fin.', ['finances']],
		['Schulden / geld', ['finances']],
		['huishouden', ['daily-life']],
		['wonen; geld', ['housing', 'finances']],
		['alle leefgebieden', ['general']]
	])('%s is a life domain', (text, codes) => {
		expect(readDomains(text).codes).toEqual(codes);
	});

	test.each([
		['Wvggz/Zvw', ['wvggz', 'zvw']],
		['Wmo+PW+Jw', ['wmo', 'participatiewet', 'jeugdwet']],
		['begeleiding Wmo', ['wmo']],
		['BOPZ', ['wvggz']],
		['AWBZ', ['wlz']],
		['geen', ['none']]
	])('%s is a law', (text, codes) => {
		expect(readFrames(text).codes).toEqual(codes);
	});

	test('what stands for two things is asked about', () => {
		expect(readFrames('bw')).toMatchObject({ codes: [], toAsk: ['bw'] });
		expect(readDomains('werk en inkomen').toAsk).toEqual(['werk en inkomen']);
		expect(readSettings('telefonisch').toAsk).toEqual(['telefonisch']);
		expect(readRoles('maatje').toAsk).toEqual(['maatje']);
	});

	test('what is in no list is told', () => {
		expect(readDomains('kosmos')).toEqual({ codes: [], toAsk: [], strange: ['kosmos'] });
	});

	test('types, roles, settings, ways of contact, sources and what was discussed', () => {
		expect(readOrganisationTypes('welzijn / vrijw.').codes[0]).toBe('welfare');
		expect(readOrganisationTypes('ggz jeugd').codes).toEqual(['mental-health']);
		expect(readRoles('coördinator').codes).toEqual(['caseManager']);
		expect(readSettings('over de vloer').codes).toEqual(['home']);
		expect(readModes('doorverwijzen').codes).toEqual(['handover']);
		expect(readSourceKinds('beleidsplan p. 14').codes).toEqual(['document']);
		expect(readSourceKinds('uit mijn hoofd').codes).toEqual(['professional']);
		expect(readConsultations('wil niet').codes).toEqual(['declined']);
	});
});

test('every code of a list has a word in both languages, and no word stands for two codes', () => {
	expect(Object.keys(VALUE_WORDS.domains)).toEqual([...LIFE_DOMAINS]);
	expect(Object.keys(VALUE_WORDS.frames)).toEqual([...LEGAL_FRAMES]);
	expect(Object.keys(VALUE_WORDS.settings)).toEqual([...SETTINGS]);
	for (const [list, words] of Object.entries(VALUE_WORDS)) {
		for (const language of ['nl', 'en'] as const) {
			const all = Object.values(words as Record<string, Record<'nl' | 'en', string>>).map((word) =>
				word[language].toLowerCase()
			);
			expect(new Set(all).size, `${list} ${language}`).toBe(all.length);
		}
	}
});
