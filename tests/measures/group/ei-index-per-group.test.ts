import { expect, test } from 'vitest';
import { measured } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

const ID = 'ei_index_per_group';

test('of the organisations around the seventeen some look outwards, two have no contacts', () => {
	const { organisations } = measured(familyOfSeventeen(), ID);
	const found = Object.entries(organisations).map(([name, values]) => [name, values[ID]]);
	expect(Object.fromEntries(found)).toEqual({
		O1: 1,
		O2: 1 / 5,
		O3: 1 / 5,
		O4: 0,
		O5: 1,
		O6: null,
		O7: null,
		O8: 1,
		O9: 1 / 3
	});
});

test('a contact with somebody without organisation is left out; one member can only look outwards', () => {
	const town = new Town()
		.person('a', { organisations: ['A'] })
		.person('b', { organisations: ['B'] });
	town
		.person('b2', { organisations: ['B'] })
		.person('loose')
		.contact('a', 'b')
		.contact('b2', 'loose');
	const { organisations, notes } = measured(town, ID);
	expect([organisations.A![ID], organisations.B![ID]]).toEqual([1, 1]);
	expect(notes).toEqual([
		{ at: `organisations.A.${ID}`, reason: 'one-member-in-view', undefined: false }
	]);
});
