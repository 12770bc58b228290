import { expect, test } from 'vitest';
import { measured, ofHouseholds, reasonsOf } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

const IDS = 'team_tie_count,team_density,unknown_pair_share,uncoordinated_pairs';

test('of the 136 pairs around the family with seventeen providers 14 are in contact', () => {
	const { households } = measured(familyOfSeventeen(), IDS);
	expect({ ...households['H-01'] }).toEqual({
		team_tie_count: 14,
		team_density: 14 / 136,
		unknown_pair_share: 122 / 136,
		uncoordinated_pairs: 122
	});
});

test('screens count professionals only: 120 pairs, 13 in contact', () => {
	const ids = 'team_tie_count[members=formal],uncoordinated_pairs[members=formal]';
	const { households } = measured(familyOfSeventeen(), ids);
	expect({ ...households['H-01'] }).toEqual({
		'team_tie_count[members=formal]': 13,
		'uncoordinated_pairs[members=formal]': 107
	});
});

test('a pair that nobody was asked about is not a pair without contact', () => {
	const town = new Town().people('a', 'b', 'c', 'd');
	for (const code of ['a', 'b', 'c', 'd']) town.helps(code, 'h');
	town.contact('a', 'b').noContact('a', 'c');
	expect(ofHouseholds(town, 'team_pairs_known')).toEqual({ h: 2 });
	expect(ofHouseholds(town, 'team_pairs_contact')).toEqual({ h: 1 });
});

test('somebody who was asked to name everyone settles each pair they are in', () => {
	const town = new Town().person('a', { asked: 'roster' }).people('b', 'c', 'd');
	for (const code of ['a', 'b', 'c', 'd']) town.helps(code, 'h');
	town.contact('a', 'b');
	expect(ofHouseholds(town, 'team_pairs_known')).toEqual({ h: 3 });
});

test('contact outside the team is no contact within it', () => {
	const town = new Town().people('a', 'b', 'c').helps('a', 'h').helps('b', 'h').helps('c', 'other');
	town.contact('a', 'c').contact('b', 'c');
	expect(ofHouseholds(town, 'team_tie_count')).toEqual({ h: 0, other: 0 });
});

test('one helper has no pairs, so the share is undefined and says why', () => {
	const town = new Town().people('a').helps('a', 'h');
	expect(ofHouseholds(town, 'team_density')).toEqual({ h: null });
	expect(ofHouseholds(town, 'uncoordinated_pairs')).toEqual({ h: 0 });
	expect(reasonsOf(town, IDS)).toEqual({
		'households.h.team_density': 'too-few-providers',
		'households.h.unknown_pair_share': 'too-few-providers'
	});
});
