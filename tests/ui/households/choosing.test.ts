import { describe, expect, test } from 'vitest';
import {
	choiceIn,
	chosen,
	contactPerTen,
	EVERYTHING,
	isChosen,
	questionOf,
	withChoice,
	type Choice,
	type Row
} from '#lib/ui/households/choosing.ts';

function row(code: string, about: Partial<Row> = {}): Row {
	return {
		code,
		area: 'Noord',
		professionals: 3,
		organisations: 3,
		ownCircle: 0,
		pairs: { contact: 1, known: 3, all: 3 },
		managers: [],
		managerAsked: 0,
		consultation: 'agreed',
		...about
	};
}

const ROWS = [
	row('C', { area: 'Zuid', professionals: 9, parts: { least: 4, most: 5 } }),
	row('A', { managers: ['Sanne'], parts: { least: 1, most: 1 } }),
	row('B', { area: '', consultation: 'informed' })
];

function shown(choice: Partial<Choice>): string {
	return chosen(ROWS, { ...EVERYTHING, ...choice }, 'nl')
		.map(({ code }) => code)
		.join('');
}

test('what one asks first goes by how many case managers are known', () => {
	const asked = [[], ['Sanne'], ['Sanne', 'Tom']].map((managers) =>
		questionOf(row('A', { managers }))
	);
	expect(asked).toEqual(['tryManager', 'tryStop', 'tryOneManager']);
});

describe('which households are shown', () => {
	test('all of them, by code, until somebody asks for something', () => {
		expect(shown({})).toBe('ABC');
		expect(isChosen(EVERYTHING)).toBe(false);
	});

	test('of one area, and those of which no area was filled in', () => {
		expect(shown({ area: 'Noord' })).toBe('A');
		expect(shown({ area: '' })).toBe('B');
	});

	test('those without a known case manager, of one kind of talk, and of so many professionals', () => {
		expect(shown({ noManager: true })).toBe('BC');
		expect(shown({ consultation: 'informed' })).toBe('B');
		expect(shown({ atLeast: 4 })).toBe('C');
		expect(shown({ atLeast: 4, area: 'Noord' })).toBe('');
	});

	test('by a part of the code or the area, in capitals or not', () => {
		expect(shown({ find: ' zui' })).toBe('C');
		expect(shown({ find: 'a' })).toBe('A');
	});
});

test('sorted by what is asked, of equals by code, and what is not known comes before 1', () => {
	expect(shown({ sort: 'professionals' })).toBe('ABC');
	expect(shown({ sort: 'professionals', isDown: true })).toBe('CAB');
	expect(shown({ sort: 'parts' })).toBe('BAC');
	expect(shown({ sort: 'area' })).toBe('BAC');
});

test('a choice stands in the address and comes back from it, beside what else stands there', () => {
	const choice: Choice = {
		find: 'H-7',
		area: '',
		consultation: 'agreed',
		atLeast: 5,
		noManager: true,
		sort: 'pairs',
		isDown: true,
		as: 'pictures'
	};
	const address = withChoice(new URLSearchParams('wave=najaar+2025&sort=area'), choice);
	expect(choiceIn(address)).toEqual(choice);
	expect(address.get('wave')).toBe('najaar 2025');
	expect(withChoice(address, EVERYTHING).toString()).toBe('wave=najaar+2025');
});

test('an address that makes no sense asks for nothing', () => {
	const address = new URLSearchParams('least=-3&sort=<script>&talk=x&as=film&manager=no');
	expect(choiceIn(address)).toEqual({ ...EVERYTHING, area: undefined, consultation: undefined });
});

test('contact per ten pairs counts pairs that were asked only', () => {
	expect(contactPerTen(row('A', { pairs: { contact: 6, known: 44, all: 45 } }))).toBeCloseTo(1.36);
});
