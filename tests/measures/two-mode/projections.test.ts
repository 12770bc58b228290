import { expect, test } from 'vitest';
import { measured, together } from '../../helpers/measured.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { seeds } from '../../helpers/random-graph.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';

const IDS = 'projection_edge_count,projection_density,projection_total_weight,projection_weights';

test('one household with seventeen helpers makes 136 pairs by itself', () => {
	const { network, pairs } = measured(familyOfSeventeen(), IDS, together);
	expect(network['projection_edge_count[projection=provider]']).toBe(136);
	expect(network['projection_density[projection=provider]']).toBe(1);
	expect(network['projection_edge_count[projection=household]']).toBe(0);
	expect(network['projection_density[projection=household]']).toBeNull();
	expect(Object.keys(pairs)).toHaveLength(136);
});

test.each(seeds(20))('pairs weigh what they share, in town %i', (seed) => {
	const town = randomTown(seed);
	const { support, households } = town.snapshot();
	const { codes } = town.directory();
	const teams = Array.from({ length: households }, (_, h) =>
		[...new Set(support.helper.subarray(support.offsets[h]!, support.offsets[h + 1]!))].map(
			(p) => codes[p]!
		)
	);
	const { network, pairs, actors } = measured(town, `${IDS},projection_newman_strength`, together);
	const found = Object.entries(pairs).filter(
		([, values]) => 'projection_weights[projection=provider]' in values
	);
	for (const [pair, values] of found) {
		const [a, b] = pair.split('|') as [string, string];
		const both = teams.filter((team) => team.includes(a) && team.includes(b)).length;
		expect(values['projection_weights[projection=provider]']).toBe(both);
	}
	expect(network['projection_edge_count[projection=provider]']).toBe(found.length);
	for (const [code, values] of Object.entries(actors)) {
		const strength = values['projection_newman_strength[projection=provider]'];
		const withOthers = teams.filter((team) => team.includes(code) && team.length > 1).length;
		expect(strength).toBe(code.startsWith('h') ? undefined : withOthers);
	}
});
