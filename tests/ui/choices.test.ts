import { expect, test } from 'vitest';
import { codeOf } from '#lib/ui/what-if/choices.ts';

const CHOICES = new Map([
	['Femke Yilmaz, wijkverpleegkundige, Thuiszorg', 'P-1'],
	['Tom Bos, arts, GGZ', 'P-2'],
	['Tom Bos, wijkagent, Politie', 'P-3'],
	['Ans', 'P-4']
]);

test.each([
	['Femke Yilmaz, wijkverpleegkundige, Thuiszorg', 'P-1'],
	['Femke Yilmaz', 'P-1'],
	[' femke yilmaz ', 'P-1'],
	['P-3', 'P-3'],
	['ans', 'P-4']
])('"%s" stands for %s', (typed, code) => {
	expect(codeOf(CHOICES, typed)).toBe(code);
});

test.each(['', 'Femke', 'Tom Bos', 'Thuiszorg', 'Sanne'])(
	'"%s" may be anybody or nobody, and has to be chosen',
	(typed) => {
		expect(codeOf(CHOICES, typed)).toBeUndefined();
	}
);
