import { expect, test } from 'vitest';
import { ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { Town } from '../../helpers/town.ts';

const ID = 'thin_org_pair_share';

test('of three lines two run through one person, the forced one included', () => {
	const town = new Town();
	for (const code of ['g1', 'g2', 'g3']) town.person(code, { organisations: ['GGZ'] });
	for (const code of ['w1', 'w2']) town.person(code, { organisations: ['Wijkteam'] });
	town.person('s1', { organisations: ['School'] });
	town.contact('g1', 'w1').contact('g2', 'w2').contact('g1', 's1').contact('w1', 's1');
	expect(ofNetwork(town, ID)).toBeCloseTo(2 / 3, 12);
});

test('without lines between organisations there is no share', () => {
	const apart = new Town().person('g1', { organisations: ['GGZ'] }).person('loose');
	apart.contact('g1', 'loose');
	expect(reasonsOf(apart, ID)).toEqual({ [`network.${ID}`]: 'no-ties' });
	expect(reasonsOf(new Town().people('a', 'b').contact('a', 'b'), ID)).toEqual({
		[`network.${ID}`]: 'no-groups'
	});
});
