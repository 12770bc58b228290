import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAt } from '#lib/domain/records/lists.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import { applyScenario } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { effectOf, type Effect } from '#lib/measures/effect.ts';
import { MEASURES } from '#lib/measures/index.ts';
import { SCREEN, type Measure, type Result } from '#lib/measures/measure.ts';
import { anyScenario } from '../helpers/any-scenario.ts';
import { randomTown } from '../helpers/random-town.ts';
import { Town } from '../helpers/town.ts';

function effectOn(town: Town, scenario: Scenario): Effect {
	const before = town.snapshot();
	return effectOf(before, applyScenario(before, codesOf(before, town.directory()), scenario));
}

/** Four around one household: a and b know each other, c was asked, d was not. */
function family(): Town {
	return new Town()
		.person('a', { organisations: ['GGZ'] })
		.person('b', { organisations: ['Wijkteam'] })
		.person('c', { organisations: ['School'], asked: 'roster' })
		.person('d', { organisations: ['Politie'] })
		.helps('a', 'H-1')
		.helps('b', 'H-1')
		.helps('c', 'H-1')
		.helps('d', 'H-1')
		.helps('b', 'H-2', { roles: ['caseManager'] })
		.contact('a', 'b');
}

describe('what appointing one case manager changes', () => {
	const effect = effectOn(family(), [{ verb: 'appoint', who: 'b', household: 'H-1' }]);

	test('the story is told once, by everybody through one', () => {
		expect(effect.households).toMatchObject([
			{
				before: 0,
				after: 0,
				changes: {
					team_pairs_contact: { before: 1, after: 3 },
					team_components: { before: 3, after: 1 },
					story_repeats: { before: 2, after: 0 },
					case_manager: { before: 0, after: 1 },
					case_manager_reach1: { before: null, after: 1 }
				}
			}
		]);
	});

	test('and what it takes: new contacts, a second household, and everything hangs on one', () => {
		expect(effect.price).toEqual({
			// c was asked and named nobody; of d nobody asked.
			contactsAtLeast: 1,
			contactsAtMost: 2,
			loads: [
				{
					helper: 1,
					householdsBefore: 2,
					households: 2,
					managedBefore: 1,
					managed: 2,
					// Of d nobody asked: with a, c or neither.
					hanging: [{ household: 0, atLeast: 2, atMost: 3 }]
				}
			],
			stories: [{ household: 0, partsBefore: 3, parts: 1, partsAtLeastBefore: 2, partsAtLeast: 1 }]
		});
	});
});

test('who leaves is told as gone, and the others by what changes for them', () => {
	const { actors, network, price } = effectOn(family(), [{ verb: 'leaves', who: 'b' }]);
	expect(actors.find(({ after }) => after < 0)).toMatchObject({
		before: 1,
		changes: { degree: { before: 1, after: null } }
	});
	expect(actors.find(({ before }) => before === 0)).toMatchObject({
		after: 0,
		changes: { degree: { before: 1, after: 0 } }
	});
	expect(network).toMatchObject({
		isolates: { before: 2, after: 3 },
		thin_org_pair_share: { before: 1, after: null }
	});
	expect(price).toMatchObject({ contactsAtLeast: 0, contactsAtMost: 0, loads: [] });
});

test('who joins has a number after and none before', () => {
	const { actors, price } = effectOn(family(), [
		{ verb: 'joins', who: 'bb', households: ['H-2'], contacts: ['d'] }
	]);
	expect(actors.find(({ before }) => before < 0)).toMatchObject({
		after: 2,
		changes: { degree: { before: null, after: 1 } }
	});
	expect(price).toMatchObject({
		contactsAtLeast: 1,
		contactsAtMost: 1,
		loads: [{ helper: 2, householdsBefore: 0, households: 1, managed: 0 }]
	});
});

test('lists are told by how long they are: households, pairs of organisations', () => {
	// b is the only one of the Wijkteam at both households, and all of its lines.
	const { actors } = effectOn(family(), [{ verb: 'introduce', who: 'b', other: 'c' }]);
	expect(actors).toEqual([
		{
			before: 1,
			after: 1,
			changes: expect.objectContaining({
				degree: { before: 1, after: 2 },
				loo_org_pairs_lost_direct: { before: 1, after: 2 },
				reach_loss: { before: 0, after: 1 / 3 }
			}) as object
		},
		{
			before: 2,
			after: 2,
			changes: {
				degree: { before: 0, after: 1 },
				loo_org_pairs_lost_direct: { before: 0, after: 1 }
			}
		}
	]);
	const stopped = effectOn(family(), [{ verb: 'end', who: 'b', household: 'H-1' }]);
	expect(stopped.actors).toEqual([
		{
			before: 1,
			after: 1,
			changes: {
				loo_households_losing_org: { before: 2, after: 1 }
			}
		}
	]);
	expect(stopped.households.map(({ before }) => before)).toEqual([0]);
});

test('of the own circle no list is told, and whoever nothing changes for is left out', () => {
	const town = family().person('neighbour', { kind: 'informal' }).helps('neighbour', 'H-1');
	const { actors } = effectOn(town, [{ verb: 'introduce', who: 'neighbour', other: 'a' }]);
	expect(actors.map(({ before }) => before)).toEqual([0, 4]);
	expect(Object.keys(actors[1]!.changes)).toEqual(['degree']);
});

test('nothing tried is nothing changed', () => {
	expect(effectOn(family(), [])).toEqual({
		network: {},
		households: [],
		actors: [],
		price: { contactsAtLeast: 0, contactsAtMost: 0, loads: [], stories: [] }
	});
});

describe('only what an edit touched is worked out, and yet it is the whole', () => {
	const HEADLINES = (MEASURES as readonly Measure[]).filter(
		({ level, cost, twoMode }) => level === 'headline' && cost === 'linear' && !twoMode
	);

	test('any edits change in each measure what working all of it out again changes', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.integer({ min: 1, max: 1e6 }),
				(seed, dice) => {
					const town = randomTown(seed);
					const before = town.snapshot();
					const codes = codesOf(before, town.directory());
					const applied = applyScenario(before, codes, anyScenario(dice));
					const { households, actors } = effectOf(before, applied);
					const then = tables(before);
					const now = tables(applied.snapshot);
					for (let h = 0; h < before.households; h++) {
						const told = households.find((one) => one.before === h)?.changes ?? {};
						expect(told).toEqual(differences(then.household, h, now.household, h));
					}
					applied.helperBefore.forEach((was, is) => {
						const told = actors.find((one) => one.after === is)?.changes ?? {};
						expect(told).toEqual(differences(then.actor, was, now.actor, is));
					});
				}
			),
			{ numRuns: 80 }
		);
	});

	type Column = readonly [string, readonly (number | null)[]];

	/** Every headline measure of every household and helper, worked out whole. */
	function tables(snapshot: Snapshot): Record<'household' | 'actor', readonly Column[]> {
		const column = (measure: Measure, length: number): Column => [
			measure.id,
			Array.from({ length }, (_, i) => single(measure.compute(snapshot, SCREEN), i))
		];
		const of = (scope: Measure['scope'], length: number): readonly Column[] =>
			HEADLINES.filter((one) => one.scope === scope).map((one) => column(one, length));
		return {
			household: of('household', snapshot.households),
			actor: of('actor', snapshot.helpers)
		};
	}

	function differences(then: readonly Column[], was: number, now: readonly Column[], is: number) {
		const found: Record<string, unknown> = {};
		then.forEach(([id, values], m) => {
			const [before, after] = [was < 0 ? null : values[was]!, now[m]![1][is]!];
			if (before !== after) found[id] = { before, after };
		});
		return found;
	}

	function single(result: Result, i: number): number | null {
		if (result.kind === 'numbers')
			return Number.isNaN(result.values[i]!) ? null : result.values[i]!;
		if (!('lists' in result)) throw new RangeError(`what is a ${result.kind}?`);
		if ('absent' in result && result.absent?.(i)) return null;
		const length = listAt(result.lists, i).length;
		return result.kind === 'pairLists' ? length / 2 : length;
	}
});
