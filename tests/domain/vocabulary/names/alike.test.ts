import { describe, expect, test } from 'vitest';
import { FIRST_NAMES } from '#lib/domain/vocabulary/names/first-names.ts';
import { alikePairs, type Named } from '#lib/domain/vocabulary/names/alike.ts';

const worker = (name: string, ...places: number[]): Named => ({
	kind: 'professional',
	names: [name],
	places
});
const body = (name: string, kind: Named['kind'] = 'organisation'): Named => ({
	kind,
	names: [name],
	places: []
});

/** Why two are taken for one; undefined when they are not. */
function why(one: Named, other: Named): string | undefined {
	return alikePairs([one, other])[0]?.why;
}

describe('two colleagues may be one', () => {
	test.each([
		['Sanne Bakker', 'sanne  bakker', 'same'],
		['Renée de Vries', 'Renee Vries', 'same'],
		['mw. Fatima el Amrani', 'Fatima Amrani', 'same'],
		['S. Bakker', 'Sanne Bakker', 'initial'],
		['J.W. Visser', 'Jan Visser', 'initial'],
		['Sanne', 'Sanne Bakker', 'part'],
		['Sanne Bakker', 'Sanne Baker', 'spelling'],
		['Janneke Smit', 'Janeke Smit', 'spelling'],
		['Sanne Bakker', 'Sanne Bakkre', 'spelling'],
		['Kees Smit', 'Cees Smit', 'sound'],
		['Thijs de Boer', 'Tijs de Boer', 'sound'],
		['Sophie Smit', 'Sofie Smit', 'sound'],
		['Christa Smit', 'Krista Smit', 'sound'],
		['Rick Smit', 'Rik Smit', 'sound'],
		['Yasmin Smit', 'Jasmijn Smit', 'sound'],
		['Matthijs Smit', 'Matijs Smit', 'sound'],
		['Kees', 'Cees', 'sound']
	])('%s and %s: %s', (a, b, expected) => {
		expect(why(worker(a, 1), worker(b, 1))).toBe(expected);
		expect(why(worker(b, 1), worker(a, 1))).toBe(expected);
	});

	test.each([
		['Sanne Bakker', 'Tom Bakker'],
		['Jan Smit', 'Jaap Smit'],
		['Ton Smit', 'Toon Smit'],
		['Jo Smit', 'Yo Smit'],
		['Kees Smit', 'Cees Visser'],
		['Chantal Smit', 'Santal Smit'],
		['Sanne Bakker', 'Sanne Visser'],
		['T. Bakker', 'Sanne Bakker'],
		['Bakker', 'Sanne Bakker'],
		['', 'Sanne'],
		['', '']
	])('but not %s and %s', (a, b) => {
		expect(why(worker(a, 1), worker(b, 1))).toBeUndefined();
	});

	test('another name that somebody had counts as well', () => {
		const married = { ...worker('Sanne Visser', 1), names: ['Sanne Visser', 'Sanne Bakker'] };
		expect(why(married, worker('Sanne Bakker', 1))).toBe('same');
	});
});

test('of the first names that people have, few sound like another', () => {
	const people = [...FIRST_NAMES].map((name) => worker(`${name} Smit`, 1));
	const heard = alikePairs(people).filter(({ why }) => why === 'sound');
	const told = heard.map(({ a, b }) => `${people[a]!.names[0]}, ${people[b]!.names[0]}`);
	expect(told.map((pair) => pair.replaceAll(' Smit', ''))).toEqual([
		'cees, kees',
		'chris, kris',
		'hennie, henny',
		'lisa, liza',
		'lucie, lucy',
		'marc, mark',
		'sara, sarah',
		'sofie, sophie',
		'stefan, stephan',
		'thom, tom'
	]);
});

describe('where people belong decides', () => {
	test('elsewhere only the same full name is enough', () => {
		expect(why(worker('Sanne Bakker', 1), worker('Sanne Bakker', 2))).toBe('same');
		expect(why(worker('S. Bakker', 1), worker('Sanne Bakker', 2))).toBeUndefined();
		expect(why(worker('Sanne', 1), worker('Sanne', 2))).toBeUndefined();
	});

	test('of whom the employer is not known, a full name that is nearly the same', () => {
		expect(why(worker('S. Bakker'), worker('Sanne Bakker', 2))).toBe('initial');
		expect(why(worker('Sanne'), worker('Sanne Bakker', 2))).toBeUndefined();
		expect(why(worker('Sanne'), worker('Sanne', 2))).toBeUndefined();
	});

	test('the grandmother of one family is not that of another', () => {
		const grandmother = (household: number): Named => ({
			kind: 'informal',
			names: ['oma'],
			places: [household]
		});
		expect(why(grandmother(7), grandmother(7))).toBe('same');
		expect(why(grandmother(7), grandmother(8))).toBeUndefined();
	});
});

describe('two organisations may be one', () => {
	test.each([
		['GGZ Meerzicht', 'G.G.Z. Meerzicht', 'same'],
		['Stichting De Linde', 'de linde', 'same'],
		['Thuis-zorg Vecht', 'Thuis zorg Vecht', 'same'],
		['Woningstichting', 'Woningstiching', 'spelling']
	])('%s and %s: %s', (a, b, expected) => {
		expect(why(body(a), body(b))).toBe(expected);
	});

	test.each([
		['School 1', 'School 2'],
		['Wijkteam Oost', 'Wijkteam Noordoost'],
		['Team A', 'Team B'],
		['Linde', 'Lende B'],
		['', 'De']
	])('but not %s and %s', (a, b) => {
		expect(why(body(a), body(b))).toBeUndefined();
	});

	test('a meeting is never an organisation, and a household never anybody', () => {
		expect(why(body('De Tafel'), body('De Tafel', 'forum'))).toBeUndefined();
		expect(why(body('002', 'household'), body('002', 'household'))).toBeUndefined();
	});
});

test('each two are told once, the surest first', () => {
	const list = [
		worker('Sanne', 1),
		worker('Sanne Bakker', 1),
		worker('sanne bakker', 1),
		worker('S. Bakker', 1)
	];
	expect(alikePairs(list)).toEqual([
		{ a: 1, b: 2, why: 'same' },
		{ a: 1, b: 3, why: 'initial' },
		{ a: 2, b: 3, why: 'initial' },
		{ a: 0, b: 1, why: 'part' },
		{ a: 0, b: 2, why: 'part' }
	]);
});

test('a city of 11,000 names is looked through while one waits', () => {
	const letters = 'bcdfghklmnprstvz';
	const syllable = (n: number): string =>
		letters[n % 16]! + 'aeiou'[(n >> 4) % 5]! + letters[(n >> 7) % 16]!;
	const name = (n: number): string =>
		`${syllable(n * 7919)}${syllable(n * 31)} ${syllable(n * 104729)}${syllable(n * 613)}${n % 89}a`;
	const city = Array.from({ length: 11_000 }, (_, n) => worker(name(n), n % 400));
	const begin = performance.now();
	const found = alikePairs([...city, worker(name(5), 5)]);
	expect(found).toContainEqual({ a: 5, b: 11_000, why: 'same' });
	expect(performance.now() - begin).toBeLessThan(4000);
});
