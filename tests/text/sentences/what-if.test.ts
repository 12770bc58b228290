import { expect, test } from 'vitest';
import { words } from '#lib/text/words.ts';

const { joined, thinner } = words('nl').whatIf.effect;

test.each([
	[1, 3, 'Er zijn dan 3 losse delen in het hele net. Nu is het 1 geheel.'],
	[3, 1, 'Het hele net is dan 1 geheel. Nu zijn het 3 losse delen.'],
	[2, 3, 'Er zijn dan 3 losse delen in het hele net. Nu zijn het er 2.']
])('%i parts that become %i', (before, after, sentence) => {
	expect(joined({ before, after })).toBe(sentence);
});

test.each([
	[1, 2, 'Dan lopen 2 lijnen tussen organisaties via 1 persoon. Nu is het er 1.'],
	[2, 1, 'Dan loopt 1 lijn tussen organisaties via 1 persoon. Nu zijn het er 2.'],
	[2, 0, 'Dan lopen 0 lijnen tussen organisaties via 1 persoon. Nu zijn het er 2.']
])('%i thin lines that become %i', (before, after, sentence) => {
	expect(thinner({ before, after })).toBe(sentence);
});

test('in English a story is told 1 time, or more times', () => {
	const { story } = words('en').whatIf.effect;
	expect(story({ code: 'H-1', before: 2, after: 1 })).toBe(
		'At H-1 the story has to be told at least 1 time. Now it is at least 2 times.'
	);
});
