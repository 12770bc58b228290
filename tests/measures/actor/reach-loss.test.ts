import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KITE, LINE, MARRIAGES, ONE, STAR } from '../../helpers/famous.ts';
import { measured, ofActors, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { naiveParts, pairsTogether } from '../../helpers/naive.ts';
import { graphOf, plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const IDS = 'reach_loss,components_after_removal,kppneg_F_after_removal';

test('without the middle of a star nobody reaches anybody', () => {
	const { n1, n2 } = measured(STAR, IDS).actors;
	expect({ ...n1 }).toEqual({
		reach_loss: 1,
		components_after_removal: 6,
		kppneg_F_after_removal: 1
	});
	expect({ ...n2 }).toEqual({
		reach_loss: 0,
		components_after_removal: 1,
		kppneg_F_after_removal: 0
	});
});

test('in the kite Heather cuts off two of nine, and Ike one', () => {
	const { Heather, Ike, Diane } = ofActors(KITE, 'reach_loss');
	expect([Heather, Ike, Diane]).toEqual([14 / 36, 8 / 36, 0]);
});

test('without the Medici a third of the other pairs no longer reach each other', () => {
	expect(ofActors(MARRIAGES, 'reach_loss').Medici).toBeCloseTo(1 / 3, 12);
});

test('pairs that did not reach each other before are no loss', () => {
	expect(ofActors(graphOf('a-b b-c d-e'), 'reach_loss').b).toBe(1 / 6);
});

test('below three people there is no pair of others', () => {
	expect(ofActors(graphOf('a-b'), 'reach_loss')).toEqual({ a: null, b: null });
	expect(reasonsOf(ONE, 'reach_loss')).toEqual({ 'actors.n1.reach_loss': 'too-few-actors' });
	expect(ofActors(ONE, 'components_after_removal')).toEqual({ n1: 0 });
});

test.each(seeds(40))('is what deleting each person gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 14);
	const { contacts, helpers } = plainSnapshot(graph);
	if (helpers < 3) return expect(helpers).toBeLessThan(3);
	const others = ((helpers - 1) * (helpers - 2)) / 2;
	const before = naiveParts(contacts);
	const found = Object.values(measured(graph, IDS).actors);
	found.forEach((values, p) => {
		const after = naiveParts(contacts, new Set([p]));
		const own = before.find((part) => part.includes(p))!.length - 1;
		const lost = pairsTogether(before) - own - pairsTogether(after);
		expect(values.reach_loss).toBeCloseTo(lost / others, 12);
		expect(values.components_after_removal).toBe(after.length);
		expect(values.kppneg_F_after_removal).toBeCloseTo(1 - pairsTogether(after) / others, 12);
	});
});

test('somebody is missed exactly when they are a point where the net falls apart', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const graph = randomGraph(seed, 18);
			const missed = Object.entries(ofActors(graph, 'reach_loss'))
				.filter(([, loss]) => (loss as number) > 0)
				.map(([code]) => code);
			expect(missed).toEqual(ofNetwork(graph, 'articulation_points'));
		}),
		{ numRuns: 60 }
	);
});

test('on a line everybody but the ends is missed', () => {
	const missed = Object.entries(ofActors(LINE, 'reach_loss')).filter(([, loss]) => loss !== 0);
	expect(missed.map(([code]) => code)).toEqual(['n2', 'n3', 'n4', 'n5', 'n6']);
});
