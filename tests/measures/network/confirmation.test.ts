import { expect, test } from 'vitest';
import { KARATE, LONERS } from '../../helpers/famous.ts';
import { ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { Town } from '../../helpers/town.ts';

const ID = 'tie_confirmation_rate';

const graph = {
	directed: true,
	nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
	edges: [
		{ s: 'a', t: 'b' },
		{ s: 'b', t: 'a' },
		{ s: 'c', t: 'a' },
		{ s: 'c', t: 'd' }
	]
};

test('of three pairs that somebody named one is named by both, by every rule', () => {
	for (const rule of ['either', 'both', 'directed'] as const) {
		expect(ofNetwork(graph, ID, { rule })).toBeCloseTo(1 / 3, 12);
	}
});

test('a file that knows no sides confirms nothing; neither does silence', () => {
	expect(reasonsOf(KARATE, ID)).toEqual({ [`network.${ID}`]: 'no-direction' });
	expect(reasonsOf(LONERS, ID)).toEqual({ [`network.${ID}`]: 'no-ties' });
	const told = new Town().people('a', 'b').contact('a', 'b');
	expect(reasonsOf(told, ID)).toEqual({ [`network.${ID}`]: 'no-pair-answered' });
});
