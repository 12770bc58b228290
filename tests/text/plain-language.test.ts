import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/text/language.ts';
import { words } from '../../src/lib/text/words.ts';
import { messagesOf, PARTS } from './messages.ts';

const dutch = messagesOf('nl');
const english = messagesOf('en');
const problems = { nl: messagesOf('nl', ['problems']), en: messagesOf('en', ['problems']) };

/** Words that Dutch sentences avoid, with what is said instead. */
const AVOIDED: Readonly<Record<string, RegExp>> = {
	'huishouden, gezin, inwoner': /\b(casus|casussen|cliënt\w*|geval|klant(en)?)\b/i,
	professional: /\b(hulpverlener\w*|beroepskracht\w*|zorgprofessional\w*)\b/i,
	'iemand uit de eigen kring': /\b(informele?|netwerklid|mantelzorg\w*)\b/i,
	organisatie: /\b(partij|partijen|instanties?|aanbieders?|stakeholders?)\b/i,
	contact: /\b(verbinding(en)?|edges?)\b/i,
	tweetal: /\b(paar|paren|dyade\w*|koppels?)\b/i,
	'los deel, losse groep': /\b(eiland\w*|groepjes?|fragment\w*|clusters?|componenten?)\b/i,
	verdeeld: /\b(versnipper\w*|gefragmenteerd|uiteen\w*)\b/i,
	'vaste regisseur': /\b(casusregi\w*|regievoerder|eigenaar)\b/i,
	'vast aanspreekpunt': /\bcontactperso\w*/i,
	'meekijker, coach': /\binterventi\w*/i,
	vervanger: /\b(achtervang|achterwacht|back-?up|plaatsvervanger)\b/i,
	'lijn tussen organisaties': /\b(relaties? tussen|schakels?|dunne drad\w*|dunne draad)\b/i,
	'enige contact': /\b(onmisbaar|sleutelfigu\w*|breekpunt\w*|single point)\b/i,
	'valt weg': /\b(uitval\w*|verlies|ontslag)\b/i,
	leefgebied: /\b(levensdomein\w*|domein\w*|problematiek|multiproblematiek)\b/i,
	wet: /\b(wettelijke? kaders?|kaders?|financieringskader)\b/i,
	omgeving: /\bmilieus?\b/i,
	meting: /\b(meetmoment\w*|golf|golven)\b/i,
	bron: /\b(databron\w*)\b/i,
	vermelding: /\b(bewer\w*|claims?)\b/i,
	'genoemd door 1, door allebei': /\b(symmetrisch|unie|bevestigd\w*)\b/i,
	'wat u ziet': /(?<!--)\b(bril|lens)\b/i,
	'wat ons opvalt': /\b(bevinding\w*|conclusies?)\b/i,
	verbeterpunt: /\b(acties?)\b/i,
	'proberen: wat als?': /\b(scenario\w*|simulatie\w*)\b/i,
	'wat het vraagt': /\b(prijs|kosten)\b/i,
	'met hen besproken': /\b(toestemming|consent|akkoord)\b/i,
	'wettelijke basis': /\b(grondslag|titel)\b/i,
	'niet gevraagd': /\bmissing\b/i,
	'niet gemeten': /\b(n\.v\.t\.|onvoldoende)/i,
	'tussen ... en ... bij de helft': /\b(mediaan|gemiddeld\w*|percentiel\w*|kwartie\w*)\b/i,
	overleg: /\b(gremium|fora?|forum|mdo)\b/i,
	afspraak: /\b(convenant\w*|protocol\w*)\b/i,
	'draagt over, overlegt met': /\b(ketens?|verwijsrelatie\w*)\b/i,
	voorziening: /\b(producten?|arrangement\w*|indicaties?)\b/i,
	'aanvraag, wachten': /\bwachtlijst\w*/i,
	'rode draad': /\b(patro(on|nen)|trends?)\b/i,
	code: /\b(pseudoniem\w*|geanonimiseerd|anoniem\w*)\b/i,
	voorbeeld: /\bdemo\b/i,
	terugdraaien: /\bannuleren\b/i,
	samenvoegen: /\b(ontdubbel\w*|merge\w*)\b/i
};

function sentencesOf(text: string): readonly string[] {
	return text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence !== '');
}

function wordsIn(sentence: string): number {
	return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

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
