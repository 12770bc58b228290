import { expect, test } from 'vitest';
import { coverageReading } from '#lib/text/readings/coverage.ts';

test('who was spoken to, and which sources of which months', () => {
	const coverage = {
		professionals: 14,
		answered: 11,
		namedAll: 9,
		sources: { professional: 11, document: 2 },
		from: '2018-09-03',
		to: '2018-11-20'
	} as const;
	expect(coverageReading(coverage, 'nl')).toEqual([
		'Er is met 11 van de 14 professionals gesproken.',
		'Dit komt uit 13 bronnen, september tot en met november 2018.'
	]);
	expect(coverageReading({ ...coverage, to: '2018-09-30' }, 'en')[1]).toBe(
		'This comes from 13 sources, September 2018.'
	);
});

test('nobody spoken to, one source without a day, and nothing at all', () => {
	const one = { professionals: 2, answered: 0, namedAll: 0, sources: { register: 1 } };
	expect(coverageReading(one, 'nl')).toEqual([
		'Nog niemand staat genoteerd als gesproken.',
		'Dit komt uit 1 bron.'
	]);
	expect(
		coverageReading({ professionals: 0, answered: 0, namedAll: 0, sources: {} }, 'nl')
	).toEqual([]);
});
