import { expect, test } from 'vitest';
import { BARBELL, LONERS, withAttribute } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';

const ID = 'attribute_assortativity';
const BY_SIDE = { group: 'side' };

test('two threes joined by one contact mostly keep to themselves', () => {
	const sides = withAttribute(BARBELL, 'side', (id) => (id <= 'c' ? 'left' : 'right'));
	expect(ofNetwork(sides, ID, BY_SIDE)).toBeCloseTo((6 / 7 - 1 / 2) / (1 - 1 / 2), 12);
});

test('only within is 1; in one group, or without groups or contacts, it is undefined', () => {
	const apart = withAttribute(
		{ ...BARBELL, edges: BARBELL.edges.filter(({ s, t }) => s + t !== 'cd') },
		'side',
		(id) => (id <= 'c' ? 'left' : 'right')
	);
	expect(ofNetwork(apart, ID, BY_SIDE)).toBeCloseTo(1, 12);
	const same = withAttribute(BARBELL, 'side', () => 'left');
	expect(reasonsOf(same, ID, BY_SIDE)).toEqual({ [`network.${ID}`]: 'no-groups' });
	expect(reasonsOf(BARBELL, ID)).toEqual({ [`network.${ID}`]: 'no-groups' });
	const loners = withAttribute(LONERS, 'side', (id) => id);
	expect(reasonsOf(loners, ID, BY_SIDE)).toEqual({ [`network.${ID}`]: 'no-ties' });
});

test('couples of Catania by ethnicity: .621, as printed by Newman (2003)', () => {
	const kinds = ['black', 'hispanic', 'other', 'white'];
	const couples = [
		[506, 32, 26, 69],
		[23, 308, 38, 114],
		[10, 14, 32, 47],
		[26, 46, 68, 599]
	];
	const nodes: { id: string; side: string }[] = [];
	const edges: { s: string; t: string }[] = [];
	couples.forEach((row, a) =>
		row.forEach((count, b) => {
			for (let i = 0; i < count; i++) {
				const [s, t] = [`s${nodes.length}`, `t${nodes.length}`];
				nodes.push({ id: s, side: kinds[a]! }, { id: t, side: kinds[b]! });
				edges.push({ s, t });
			}
		})
	);
	const { network } = measured({ directed: true, nodes, edges }, ID, {
		...BY_SIDE,
		rule: 'directed'
	});
	expect(network[ID]).toBeCloseTo(0.6214458754, 9);
});
