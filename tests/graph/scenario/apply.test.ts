import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, Scenario } from '#lib/domain/scenario.ts';
import { applyScenario, directoryAfter, type Applied } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { everythingMeasured } from '../../helpers/everything-measured.ts';
import { anyScenario } from '../../helpers/any-scenario.ts';
import { randomTown, VILLAGE } from '../../helpers/random-town.ts';
import { RetoldTown } from '../../helpers/retold-town.ts';
import { Town } from '../../helpers/town.ts';

function trying(town: Town, scenario: Scenario) {
	const before = town.snapshot();
	const directory = town.directory();
	const applied = applyScenario(before, codesOf(before, directory), scenario);
	return { before, directory, applied, after: directoryAfter(directory, before, applied) };
}

function measuredAfter(town: Town, scenario: Scenario) {
	const { applied, after } = trying(town, scenario);
	return everythingMeasured(applied.snapshot, after);
}

function measuredTold(town: Town) {
	return everythingMeasured(town.snapshot(), town.directory());
}

const random = (seed: number): RetoldTown => randomTown(seed, VILLAGE, new RetoldTown());
const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe('an edit gives what the town told that way gives', () => {
	test('somebody drops out', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: 10, max: 21 }), (seed, number) => {
				const town = random(seed);
				const who = `p${number}`;
				expect(measuredAfter(town, [{ verb: 'leaves', who }])).toEqual(
					measuredTold(town.without(who))
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('two get in contact', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const town = random(seed);
				const [who, other] = ['p10', 'p15'] as const;
				const isOf = (line: (typeof town.lines)[number], verb: string): boolean =>
					line[0] === verb && line[1] === who && line[2] === other;
				fc.pre(!town.lines.some((line) => isOf(line, 'contact')));
				const told = town.retold(
					(line) => (isOf(line, 'noContact') ? undefined : line),
					['contact', who, other, 1]
				);
				expect(measuredAfter(town, [{ verb: 'introduce', who, other }])).toEqual(
					measuredTold(told)
				);
			}),
			{ numRuns: 40 }
		);
	});

	test('somebody no longer helps a household', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const town = random(seed);
				const line = town.lines.find(([verb]) => verb === 'helps');
				fc.pre(line !== undefined);
				const [, who, household] = line as readonly ['helps', string, string, object];
				const told = town.retold((one) =>
					one[0] === 'helps' && one[1] === who && one[2] === household ? undefined : one
				);
				expect(measuredAfter(town, [{ verb: 'end', who, household }])).toEqual(measuredTold(told));
			}),
			{ numRuns: 40 }
		);
	});

	test('somebody joins an organisation, two households and knows one colleague', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom('a0', 'p12a', 'zz'), (seed, who) => {
				const town = random(seed);
				const edit: Edit = {
					verb: 'joins',
					who,
					organisation: 'O10',
					households: ['h10', 'h12'],
					contacts: ['p11']
				};
				const told = town.retold(
					(line) => line,
					['person', who, { organisations: ['O10'], asked: 'roster' }],
					['helps', who, 'h10', {}],
					['helps', who, 'h12', {}],
					['contact', who, 'p11', 1]
				);
				expect(measuredAfter(town, [edit])).toEqual(measuredTold(told));
			}),
			{ numRuns: 40 }
		);
	});

	test('somebody takes over where they did not come yet', () => {
		const town = new RetoldTown()
			.person('a', { organisations: ['GGZ'], domains: ['health'] })
			.person('b', { organisations: ['Wijkteam'], domains: ['work'] })
			.person('c', { organisations: ['School'] })
			.helps('a', 'H-1', { roles: ['caseManager'], domains: ['health'], frames: ['wmo'] })
			.helps('a', 'H-2', { domains: ['health'] })
			.helps('c', 'H-1')
			.contact('a', 'c');
		const told = town.retold((line) =>
			line[0] === 'helps' && line[1] === 'a' ? ['helps', 'b', line[2], line[3]] : line
		);
		expect(measuredAfter(town, [{ verb: 'takes-over', who: 'b', from: 'a' }])).toEqual(
			measuredTold(told)
		);
		const some = town.retold((line) =>
			line[0] === 'helps' && line[1] === 'a' && line[2] === 'H-2'
				? ['helps', 'b', 'H-2', line[3]]
				: line
		);
		const edit: Edit = { verb: 'takes-over', who: 'b', from: 'a', households: ['H-2'] };
		expect(measuredAfter(town, [edit])).toEqual(measuredTold(some));
	});

	test('two organisations become one', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				// A merge changes nobody's main employer, so nobody here has two.
				const town = random(seed).retold((line) =>
					line[0] === 'person'
						? ['person', line[1], { ...line[2], organisations: line[2].organisations?.slice(0, 1) }]
						: line
				);
				const into = (code: string): string => (code === 'O10' ? 'O12' : code);
				const told = town.retold((line) => {
					if (line[0] === 'organisation' && line[1] === 'O10') return undefined;
					if (line[0] === 'person') {
						return [
							'person',
							line[1],
							{ ...line[2], organisations: line[2].organisations?.map(into) }
						];
					}
					if (line[0] === 'helps' && line[3].onBehalfOf) {
						return [
							line[0],
							line[1],
							line[2],
							{ ...line[3], onBehalfOf: into(line[3].onBehalfOf) }
						];
					}
					return line;
				});
				const edit: Edit = { verb: 'merge-organisations', organisation: 'O10', into: 'O12' };
				expect(measuredAfter(town, [edit])).toEqual(measuredTold(told));
			}),
			{ numRuns: 40 }
		);
	});
});

describe('two roles become one', () => {
	test('contacts, help and agreements go to who stays', () => {
		const town = new Town()
			.person('a', { organisations: ['GGZ'] })
			.person('b', { organisations: ['GGZ'] })
			.person('c', { organisations: ['School'] })
			.person('d', { organisations: ['Politie'] })
			.helps('a', 'H-1', { roles: ['caseManager'] })
			.helps('b', 'H-2')
			.helps('c', 'H-1')
			.contact('a', 'c', 2)
			.contact('b', 'c', 3)
			.contact('a', 'd')
			.contact('a', 'b')
			.deputy('a', 'd');
		const { applied } = trying(town, [{ verb: 'merge-roles', who: 'a', into: 'b' }]);
		const { snapshot } = applied;
		expect(snapshot.helpers).toBe(3);
		expect([...snapshot.contacts.offsets]).toEqual([0, 2, 3, 4]);
		expect([...snapshot.contacts.targets]).toEqual([1, 2, 0, 0]);
		expect([...snapshot.contacts.weights]).toEqual([5, 1, 5, 1]);
		expect([...snapshot.support.helper]).toEqual([0, 1, 0]);
		expect([...snapshot.deputies.deputy]).toEqual([2]);
		expect([...applied.helperBefore]).toEqual([1, 2, 3]);
	});
});

describe('one case manager', () => {
	const town = (): Town =>
		new Town()
			.person('a')
			.person('b')
			.person('c')
			.person('neighbour', { kind: 'informal' })
			.helps('a', 'H-1', { roles: ['caseManager'] })
			.helps('b', 'H-1')
			.helps('c', 'H-1')
			.helps('neighbour', 'H-1')
			.contact('a', 'b');

	test('who is appointed is the only one, and meets the professionals', () => {
		const told = measuredAfter(town(), [{ verb: 'appoint', who: 'b', household: 'H-1' }]);
		expect(told.households['H-1']).toMatchObject({
			case_manager: ['b'],
			case_manager_reach1: 2 / 3
		});
		expect(told.actors['neighbour']!.degree).toBe(0);
	});

	test('without meeting anybody the contacts stay as they are', () => {
		const edit: Edit = { verb: 'appoint', who: 'c', household: 'H-1', meets: false };
		const told = measuredAfter(town(), [edit]);
		expect(told.households['H-1']).toMatchObject({
			case_manager: ['c'],
			case_manager_reach1: 0
		});
	});

	test('from outside the team they come along', () => {
		const more = town().person('d', { organisations: ['Wijkteam'] });
		const told = measuredAfter(more, [{ verb: 'appoint', who: 'd', household: 'H-1' }]);
		expect(told.households['H-1']).toMatchObject({ provider_count: 5, case_manager: ['d'] });
	});

	test('nobody of the own circle is appointed', () => {
		const { applied } = trying(town(), [{ verb: 'appoint', who: 'neighbour', household: 'H-1' }]);
		expect(applied.refused).toMatchObject([{ at: 0, reason: 'own-circle' }]);
	});
});

describe('what no longer applies is told', () => {
	const town = (): Town =>
		new Town()
			.person('a')
			.person('b')
			.helps('a', 'H-1', { roles: ['courtGuardian'] })
			.helps('a', 'H-2')
			.contact('a', 'b');

	test.each([
		['helper-gone', { verb: 'leaves', who: 'x' }],
		['helper-gone', { verb: 'introduce', who: 'a', other: 'x' }],
		['code-taken', { verb: 'joins', who: 'a' }],
		['organisation-gone', { verb: 'joins', who: 'n', organisation: 'x' }],
		['household-gone', { verb: 'joins', who: 'n', households: ['x'] }],
		['household-gone', { verb: 'appoint', who: 'a', household: 'x' }],
		['same-actor', { verb: 'introduce', who: 'a', other: 'a' }],
		['same-actor', { verb: 'merge-roles', who: 'a', into: 'a' }],
		['already-so', { verb: 'introduce', who: 'a', other: 'b' }],
		['does-not-help', { verb: 'end', who: 'b', household: 'H-1' }],
		['does-not-help', { verb: 'takes-over', who: 'a', from: 'b' }],
		['forum-gone', { verb: 'seat', who: 'a', forum: 'x' }],
		['organisation-gone', { verb: 'merge-organisations', organisation: 'x', into: 'y' }],
		['role-of-court', { verb: 'takes-over', who: 'b', from: 'a', households: ['H-1'] }]
	] as const satisfies readonly (readonly [string, Edit])[])('%s: %o', (reason, edit) => {
		const { applied, before } = trying(town(), [edit]);
		expect(applied.refused).toMatchObject([{ at: 0, edit, reason }]);
		expect(applied.snapshot).toBe(before);
	});

	test('a role that a court gave stays where it is while the rest is taken over', () => {
		const { applied, after } = trying(town(), [{ verb: 'takes-over', who: 'b', from: 'a' }]);
		const { household } = starts(applied.snapshot);
		const codes = (applied.refused[0]!.households ?? []).map((h) => after.codes[household + h]);
		expect(applied.refused).toMatchObject([{ at: 0, reason: 'role-of-court' }]);
		expect(codes).toEqual(['H-1']);
		expect(applied.kept).toHaveLength(1);
		expect([...applied.snapshot.support.helper]).toEqual([0, 1]);
	});

	test('who left can still be taken over from; who is gone does nothing more', () => {
		const { applied } = trying(town(), [
			{ verb: 'leaves', who: 'a' },
			{ verb: 'takes-over', who: 'b', from: 'a' },
			{ verb: 'introduce', who: 'a', other: 'b' }
		]);
		expect(applied.refused.map(({ at, reason }) => [at, reason])).toEqual([
			[1, 'role-of-court'],
			[2, 'helper-gone']
		]);
		expect([...applied.snapshot.support.household]).toEqual([1]);
	});

	test('on newer data the rest still applies', () => {
		const scenario: Scenario = [
			{ verb: 'introduce', who: 'a', other: 'b' },
			{ verb: 'appoint', who: 'a', household: 'H-2' }
		];
		const newer = new Town().person('a').helps('a', 'H-2');
		const { applied } = trying(newer, scenario);
		expect(applied.kept).toEqual([scenario[1]]);
	});
});

describe('the stored data are never touched', () => {
	const copy = (snapshot: Snapshot): Snapshot => structuredClone(snapshot);

	test('any edits in any order leave the snapshot as it was, and give a sound one', () => {
		fc.assert(
			fc.property(seeds, seeds, (seed, dice) => {
				const town = random(seed);
				const before = town.snapshot();
				const directory = town.directory();
				const kept = copy(before);
				const applied = applyScenario(before, codesOf(before, directory), anyScenario(dice));
				expect(before).toEqual(kept);
				expectSound(applied, directoryAfter(directory, before, applied));
			}),
			{ numRuns: 80 }
		);
	});

	test('who joins and leaves again leaves nothing behind', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const { before, applied } = trying(random(seed), [
					{ verb: 'joins', who: 'p14a', households: ['h10'], contacts: ['p10', 'v11'] },
					{ verb: 'leaves', who: 'p14a' }
				]);
				expect(applied.snapshot).toEqual(before);
			}),
			{ numRuns: 30 }
		);
	});
});

/** What every snapshot keeps: rows rise, ties run both ways, numbers are of nodes that are there. */
function expectSound({ snapshot }: Applied, { codes }: Directory): void {
	const { contacts, support, helpers, helper } = snapshot;
	expect(codes).toHaveLength(snapshot.actor.length);
	expect(contacts.offsets).toHaveLength(helpers + 1);
	expect(helper.organisation).toHaveLength(helpers);
	expect(helper.organisation.every((o) => o < snapshot.organisations)).toBe(true);
	const arcs = new Set<string>();
	for (let p = 0; p < helpers; p++) {
		for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
			const before = k > contacts.offsets[p]! ? contacts.targets[k - 1]! : -1;
			expect(contacts.targets[k]).toBeGreaterThan(before);
			arcs.add(`${p} ${contacts.targets[k]} ${contacts.weights[k]}`);
		}
	}
	for (const arc of arcs) {
		const [a, b, weight] = arc.split(' ');
		expect(arcs.has(`${b} ${a} ${weight}`)).toBe(true);
	}
	support.helper.forEach((p, i) => {
		expect(p).toBeLessThan(helpers);
		const isSame = i > 0 && support.household[i] === support.household[i - 1];
		if (isSame) expect(p).toBeGreaterThanOrEqual(support.helper[i - 1]!);
	});
	everythingMeasured(snapshot, {
		codes,
		labels: [],
		functions: [],
		groups: [],
		domains: [],
		frames: []
	});
}
