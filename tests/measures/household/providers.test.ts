import { expect, test } from 'vitest';
import { measured, ofHouseholds } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

const COUNTS = 'provider_count,formal_provider_count,informal_count';

test('around the family with seventeen providers stand sixteen professionals and one neighbour', () => {
	const { households } = measured(familyOfSeventeen(), COUNTS);
	expect({ ...households['H-01'] }).toEqual({
		provider_count: 17,
		formal_provider_count: 16,
		informal_count: 1
	});
});

test('a household without anybody has nobody, which is a count and not a blank', () => {
	const town = new Town().people('p');
	town.household('h');
	expect({ ...measured(town, COUNTS).households.h }).toEqual({
		provider_count: 0,
		formal_provider_count: 0,
		informal_count: 0
	});
});

test('who helps on behalf of two organisations is one person', () => {
	const town = new Town().people('p');
	town.helps('p', 'h', { onBehalfOf: 'GGZ' }).helps('p', 'h', { onBehalfOf: 'Wijkteam' });
	expect(ofHouseholds(town, 'provider_count')).toEqual({ h: 1 });
});
