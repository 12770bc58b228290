import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measured, ofHouseholds } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

const IDS =
	'team_components,team_component_sizes,team_isolates,team_fragmentation_F,story_repeats,team_components_min,team_components_max';

test('without the family the seventeen fall into four parts: 14, and three alone', () => {
	const { households } = measured(familyOfSeventeen(), IDS);
	expect({ ...households['H-01'] }).toEqual({
		team_components: 4,
		team_component_sizes: [14, 1, 1, 1],
		team_isolates: ['p02', 'p19', 'p21'],
		team_fragmentation_F: 1 - 91 / 136,
		story_repeats: 3,
		team_components_min: 1,
		team_components_max: 4
	});
});

test('the family itself never holds its team together', () => {
	const town = new Town().people('a', 'b', 'c');
	for (const code of ['a', 'b', 'c']) town.helps(code, 'h');
	expect(ofHouseholds(town, 'team_components')).toEqual({ h: 3 });
});

test('a household without helpers has no parts, and no story to tell again', () => {
	const town = new Town();
	town.household('h');
	expect({ ...measured(town, IDS).households.h }).toEqual({
		team_components: 0,
		team_component_sizes: [],
		team_isolates: [],
		team_fragmentation_F: null,
		story_repeats: 0,
		team_components_min: 0,
		team_components_max: 0
	});
});

test('when every pair was asked about, the fewest and the most parts are the same', () => {
	const town = new Town();
	for (const code of ['a', 'b', 'c']) town.person(code, { asked: 'roster' }).helps(code, 'h');
	town.contact('a', 'b');
	const { h } = measured(town, IDS).households;
	expect([h!.team_components_min, h!.team_components_max]).toEqual([2, 2]);
});

test('only professionals: the neighbour is no part of their own', () => {
	const town = new Town().people('a').person('v', { kind: 'informal' });
	town.helps('a', 'h').helps('v', 'h');
	expect(ofHouseholds(town, 'team_components')).toEqual({ h: 2 });
	expect(ofHouseholds(town, 'team_components[members=formal]')).toEqual({ h: 1 });
});

test('a new contact inside a team never makes more parts', () => {
	const pair = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }));
	const told = fc.array(fc.tuple(pair, fc.boolean()), { maxLength: 12 });
	fc.assert(
		fc.property(told, pair, (said, [a, b]) => {
			const town = (): Town => {
				const made = new Town();
				for (let i = 0; i < 8; i++) made.person(`p${i}`).helps(`p${i}`, 'h');
				for (const [[p, q], isContact] of said) {
					if (p === q) continue;
					if (isContact) made.contact(`p${p}`, `p${q}`);
					else made.noContact(`p${p}`, `p${q}`);
				}
				return made;
			};
			const before = measured(town(), IDS).households.h!;
			const more = a === b ? town() : town().contact(`p${a}`, `p${b}`);
			const after = measured(more, IDS).households.h!;
			expect(after.team_components).toBeLessThanOrEqual(before.team_components as number);
			expect(before.team_components_min).toBeLessThanOrEqual(before.team_components as number);
		}),
		{ numRuns: 60 }
	);
});
