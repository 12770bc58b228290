import { expect, test } from 'vitest';
import { ofHouseholds, reasonsOf } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

const ID = 'informal_linked_share';

test('the one neighbour of the seventeen knows a professional', () => {
	expect(ofHouseholds(familyOfSeventeen(), ID)).toEqual({ 'H-01': 1 });
});

test('to know another neighbour is not to know a professional', () => {
	const town = new Town().people('p');
	for (const code of ['u', 'v', 'w']) town.person(code, { kind: 'informal' }).helps(code, 'h');
	town.helps('p', 'h').contact('u', 'p').contact('v', 'w');
	expect(ofHouseholds(town, ID)).toEqual({ h: 1 / 3 });
});

test('without own circle there is no share, and it says so', () => {
	const town = new Town().people('p').helps('p', 'h');
	expect(ofHouseholds(town, ID)).toEqual({ h: null });
	expect(reasonsOf(town, ID)).toEqual({
		'households.h.informal_linked_share': 'nobody-of-own-circle'
	});
});
