import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BARBELL, LONERS, withAttribute } from '../../helpers/famous.ts';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { randomGraph } from '../../helpers/random-graph.ts';

const IDS =
	'ei_index,ei_index_expected_random,cross_organisation_share,cross_organisation_share_expected';
const SIDES = withAttribute(BARBELL, 'side', (id) => (id <= 'c' ? 'left' : 'right'));

test('one of seven contacts goes across; by chance nine of fifteen pairs would', () => {
	const { network } = measured(SIDES, IDS, { group: 'side' });
	expect(network.ei_index).toBeCloseTo((1 - 6) / 7, 12);
	expect(network.cross_organisation_share).toBeCloseTo(1 / 7, 12);
	expect(network.ei_index_expected_random).toBeCloseTo((9 - 6) / 15, 12);
	expect(network.cross_organisation_share_expected).toBeCloseTo(9 / 15, 12);
});

test('a contact with somebody without a group is left out, and told', () => {
	const some = withAttribute(BARBELL, 'side', (id) =>
		id < 'c' ? 'left' : id > 'd' ? 'right' : ''
	);
	const { network, notes } = measured(some, 'ei_index', { group: 'side' });
	expect(network.ei_index).toBe(-1);
	expect(notes).toEqual([
		{ at: 'network.ei_index', reason: 'ties-without-group', undefined: false, count: 5 }
	]);
});

test('without groups, or without contacts, it is undefined and says which', () => {
	expect(reasonsOf(BARBELL, 'ei_index')).toEqual({ 'network.ei_index': 'no-groups' });
	const loners = withAttribute(LONERS, 'side', () => 'left');
	expect(reasonsOf(loners, 'ei_index', { group: 'side' })).toEqual({
		'network.ei_index': 'no-ties'
	});
	expect(ofNetwork(loners, 'ei_index_expected_random', { group: 'side' })).toBe(-1);
});

test('what groups are called changes nothing, and the share is (EI + 1) / 2', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const graph = randomGraph(seed, 16);
			const renamed = {
				...graph,
				nodes: graph.nodes.map(({ id, team }) => ({
					id,
					team: team === '' ? '' : `x${String(team)}`
				}))
			};
			const before = measured(graph, IDS, { group: 'team' }).network;
			const after = measured(renamed, IDS, { group: 'team' }).network;
			expect({ ...after }).toEqual({ ...before });
			if (before.ei_index === null) return;
			const share = ((before.ei_index as number) + 1) / 2;
			expect(before.cross_organisation_share).toBeCloseTo(share, 12);
		}),
		{ numRuns: 40 }
	);
});
