import { expect, test } from 'vitest';
import { ofHouseholds } from '../../helpers/measured.ts';
import { naiveParts } from '../../helpers/naive.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { seeds } from '../../helpers/random-graph.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

test('eight of the seventeen hold parts of the team together', () => {
	expect(ofHouseholds(familyOfSeventeen(), 'team_articulation_points')).toEqual({
		'H-01': ['p01', 'p06', 'p07', 'p08', 'p10', 'p12', 'p15', 'p25']
	});
});

test('who joins two at one household need not join them at another', () => {
	const town = new Town().people('a', 'b', 'c').contact('a', 'b').contact('b', 'c');
	for (const code of ['a', 'b', 'c']) town.helps(code, 'h');
	town.helps('a', 'other').helps('b', 'other');
	expect(ofHouseholds(town, 'team_articulation_points')).toEqual({ h: ['b'], other: [] });
});

test.each(seeds(40))(
	'they are who make more parts when deleted from the team, in town %i',
	(seed) => {
		const town = randomTown(seed);
		const { snapshot } = town.view();
		const { codes } = town.directory();
		const found = ofHouseholds(town, 'team_articulation_points');
		for (let h = 0; h < snapshot.households; h++) {
			const { offsets, helper } = snapshot.support;
			const team = new Set(helper.subarray(offsets[h]!, offsets[h + 1]!));
			const others = new Set([...snapshot.helper.formal.keys()].filter((p) => !team.has(p)));
			const parts = naiveParts(snapshot.contacts, others).length;
			const holding = [...team].filter(
				(p) => naiveParts(snapshot.contacts, new Set([...others, p])).length > parts
			);
			const names = holding.sort((p, q) => p - q).map((p) => codes[p]!);
			expect(found[codes[snapshot.helpers + h]!]).toEqual(names);
		}
	}
);
