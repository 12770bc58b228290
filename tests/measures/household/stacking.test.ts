import { expect, test } from 'vitest';
import { measured, ofHouseholds } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

test('around the family with seventeen providers five domains have two or more, seven beyond the first', () => {
	const { households } = measured(familyOfSeventeen(), 'stacking_domains,stacking_surplus');
	expect({ ...households['H-01'] }).toEqual({ stacking_domains: 5, stacking_surplus: 7 });
});

test('somebody with two domains counts in both, so that the surplus may pass the team', () => {
	const town = new Town().people('p', 'q');
	for (const code of ['p', 'q']) town.helps(code, 'h', { domains: ['health', 'debt', 'school'] });
	expect(ofHouseholds(town, 'stacking_domains')).toEqual({ h: 3 });
	expect(ofHouseholds(town, 'stacking_surplus')).toEqual({ h: 3 });
});

test('the own circle stacks nothing, and one person with two roles is not two', () => {
	const town = new Town().people('p').person('v', { kind: 'informal' });
	town.helps('v', 'h', { domains: ['health'] });
	town.helps('p', 'h', { domains: ['health'], onBehalfOf: 'A' });
	town.helps('p', 'h', { domains: ['health'], onBehalfOf: 'B' });
	expect(ofHouseholds(town, 'stacking_domains')).toEqual({ h: 0 });
});
