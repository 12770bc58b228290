import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOffBy, whoIsCutOff } from '#lib/text/readings/cut-off.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { Town } from '../town.ts';

test('who is cut off are those of the smaller pieces', () => {
	const { snapshot, directory } = ['A', 'B', 'C', 'D', 'E']
		.reduce((town, code) => town.professional(code), new Town())
		.contact([
			['A', 'B'],
			['B', 'C'],
			['C', 'D'],
			['C', 'E']
		])
		.look();
	const of = (code: string): string[] =>
		whoIsCutOff(snapshot, directory.codes.indexOf(code)).map((p) => directory.codes[p]!);
	expect(of('B')).toEqual(['A']);
	expect(of('A')).toEqual([]);
	expect(of('C')).toEqual(['D', 'E']);
});

test('whatever the net, they are as many as are counted, and all professionals', () => {
	fc.assert(
		fc.property(fc.nat(), (seed) => {
			const snapshot = randomTown(seed).snapshot();
			const counted = cutOffBy(snapshot);
			for (let helper = 0; helper < snapshot.helpers; helper++) {
				const who = whoIsCutOff(snapshot, helper);
				expect(who).toHaveLength(counted[helper]!);
				expect(who.every((one) => snapshot.helper.formal[one])).toBe(true);
			}
		}),
		{ numRuns: 60 }
	);
});
