import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measured, ofHouseholds, reasonsOf } from '../../helpers/measured.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { seeds } from '../../helpers/random-graph.ts';
import { Town } from '../../helpers/town.ts';

const ID = 'care_density_pollack';

test('the worked example of the R package CareDensity', () => {
	const town = new Town().people('A', 'C', 'D');
	for (const seat of ['A1', 'C1', 'D1', 'A2', 'D2', 'A3', 'D3', 'D4', 'C5']) {
		town.helps(seat[0]!, `h${seat[1]}`);
	}
	expect(ofHouseholds(town, ID)).toEqual({ h1: 5 / 3, h2: 3, h3: 3, h4: null, h5: null });
	expect(reasonsOf(town, ID)['households.h4.care_density_pollack']).toBe('too-few-providers');
});

test.each(seeds(30))('is the mean over pairs of the households they share, in town %i', (seed) => {
	const town = randomTown(seed);
	const { support, households } = town.snapshot();
	const teams = Array.from({ length: households }, (_, h) => [
		...new Set(support.helper.subarray(support.offsets[h]!, support.offsets[h + 1]!))
	]);
	const means = teams.map((team) => {
		const shared = team.flatMap((p, i) =>
			team.slice(i + 1).map((q) => teams.filter((t) => t.includes(p) && t.includes(q)).length)
		);
		return shared.length === 0 ? null : shared.reduce((a, b) => a + b, 0) / shared.length;
	});
	expect(Object.values(ofHouseholds(town, ID))).toEqual(means);
});

test('it is never below one: a pair shares at least this household', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const values = Object.values(measured(randomTown(seed), ID).households);
			for (const { care_density_pollack: density } of values) {
				if (density !== null) expect(density).toBeGreaterThanOrEqual(1);
			}
			expect(values).toHaveLength(6);
		}),
		{ numRuns: 20 }
	);
});
