import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/text/language.ts';
import { words } from '../../src/lib/text/words.ts';
import { AVOIDED, sentencesOf, wordsIn } from './plain.ts';

/** Everything a reader may see, with what stands in for a count or a name. */
function textsOf(language: Language): readonly (readonly [path: string, text: string])[] {
	const found: [string, string][] = [];
	const walk = (path: string, node: unknown): void => {
		if (typeof node === 'string') found.push([path, node]);
		else if (typeof node === 'function') found.push([path, said(node as Say)]);
		else if (node !== null && typeof node === 'object') {
			for (const [key, child] of Object.entries(node)) walk(`${path}.${key}`, child);
		}
	};
	for (const [part, node] of Object.entries(words(language))) {
		if (!SENTENCES.includes(part)) walk(part, node);
	}
	return found;
}

type Say = (...slots: readonly unknown[]) => unknown;

/** Whole sentences with slots by name are looked at elsewhere, each filled with what belongs there. */
const SENTENCES: readonly string[] = [
	'command',
	'comparison',
	'hidden',
	'household',
	'importing',
	'network',
	'organisations',
	'problems',
	'reasons',
	'role',
	'suggestions',
	'whatIf'
];

/** Some ask for slots by their names; the others for counts, or names that may be one. */
function said(say: Say): string {
	const named = new Proxy({}, { get: () => 'wijkagent' });
	const asksByName = String(say).trimStart().startsWith('({');
	return String(say(...(asksByName ? [named] : Array.from({ length: say.length || 1 }, () => 12))));
}

const texts = { nl: textsOf('nl'), en: textsOf('en') };

test('the screens say the same in both languages', () => {
	const paths = (language: Language): string[] => texts[language].map(([path]) => path);
	expect(paths('en')).toEqual(paths('nl'));
	expect(texts.nl.length).toBeGreaterThan(1500);
});

describe.each(LANGUAGES)('in %s', (language) => {
	const shown = texts[language];

	test('no sentence of a screen has more than 22 words', () => {
		const long = shown.flatMap(([path, text]) =>
			sentencesOf(text)
				.filter((sentence) => wordsIn(sentence) > 22)
				.map((sentence) => `${path}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	test('no text is empty, half filled in, or the name of something', () => {
		const odd = shown.filter(([, text]) => /undefined|NaN|\[object|\s{2}/.test(text));
		expect(odd).toEqual([]);
	});

	test('nothing on a screen is called too much, worst or a fault of somebody', () => {
		const verdict = {
			nl: /\b(te veel|teveel|slecht\w*|ergst\w*|schuldig|falen|faalt)\b/i,
			en: /\b(too many|too much|worst|bad|blame|fails?)\b/i
		}[language];
		expect(shown.filter(([, text]) => verdict.test(text))).toEqual([]);
	});
});

/** A heading in files of others, and the title of a report: nothing else is called so. */
const MEANT: readonly string[] = ['problemPlaces.edges', 'dataScreen.columnNames.title'];

test.each(Object.entries(AVOIDED))('on every screen we say %s', (_, avoided) => {
	const shown = texts.nl.filter(([path]) => !MEANT.includes(path));
	expect(shown.filter(([, text]) => avoided.test(text))).toEqual([]);
});

test('a long sentence and an avoided word would be seen', () => {
	expect(wordsIn(Array.from({ length: 23 }, () => 'woord').join(' '))).toBe(23);
	const bad = 'De casusregie bij multiproblematiek vraagt een interventie tegen fragmentatie.';
	const caught = Object.values(AVOIDED).filter((avoided) => avoided.test(bad));
	expect(caught.length).toBeGreaterThanOrEqual(4);
});

test('of contacts nobody was asked about no number stands on paper', () => {
	for (const [language, unasked, none] of [
		['nl', '2 professionals', '2 professionals, 0 contacten onderling'],
		['en', '2 professionals', '2 professionals, 0 contacts among them']
	] as const) {
		const { counts } = words(language).householdScreen;
		expect(counts(2, 0, undefined)).toBe(unasked);
		expect(counts(2, 0, 0)).toBe(none);
	}
});
