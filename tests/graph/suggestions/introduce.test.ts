import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#lib/domain/scenario.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { PAIR, type Snapshot } from '#lib/graph/snapshot.ts';
import { applyScenario } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import { agreedNotSeen } from '#lib/graph/suggestions/agreed.ts';
import { joinParts, secondCarriers, type Introduction } from '#lib/graph/suggestions/introduce.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { teamPairsOf } from '#lib/graph/walks/teams/pairs.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { Story } from '../../helpers/scan.ts';
import { Town } from '../../helpers/town.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });

function introduced(town: Town, introductions: readonly Introduction[]): Snapshot {
	const snapshot = town.snapshot();
	const { codes } = town.directory();
	const scenario: Scenario = introductions.map(({ a, b }) => ({
		verb: 'introduce',
		who: codes[a]!,
		other: codes[b]!
	}));
	return applyScenario(snapshot, codesOf(snapshot, { codes }), scenario).snapshot;
}

describe('whom to introduce around a household', () => {
	test('as many as there are parts, less one, and then everybody reaches everybody', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const town = randomTown(seed);
				const snapshot = town.snapshot();
				for (let h = 0; h < snapshot.households; h++) {
					const { introductions, partsBefore, partsAfter } = joinParts(snapshot, h);
					const before = teamPairsOf(snapshot, 'formal').partsAtMost[h]!;
					expect(partsBefore).toBe(before);
					expect(introductions).toHaveLength(Math.max(0, before - 1));
					const after = introduced(town, introductions);
					expect(teamPairsOf(after, 'formal').partsAtMost[h]).toBe(partsAfter);
					expect(partsAfter).toBe(Math.min(1, before));
				}
			}),
			{ numRuns: 40 }
		);
	});

	test('no other choice of as few would ask more people who share a household', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const snapshot = randomTown(seed).snapshot();
				const teams = teamsOf(snapshot, 'formal');
				for (let h = 0; h < snapshot.households; h++) {
					const members = Array.from(
						teams.helper.subarray(teams.offsets[h]!, teams.offsets[h + 1]!)
					);
					if (members.length > 5) continue;
					const chosen = joinParts(snapshot, h).introductions;
					const best = mostPersons(snapshot, members, chosen.length);
					const persons = ({ a, b }: { a: number; b: number }): number =>
						snapshot.helper.person[a]! + snapshot.helper.person[b]!;
					expect(chosen.reduce((sum, pair) => sum + persons(pair), 0)).toBe(best);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('who should be in contact by agreement is asked first', () => {
		const story = new Story().actor('professional', 'a', 'b', 'c').actor('household', 'H-1');
		story.source('list');
		story.source('covenant', { kind: 'document' });
		for (const who of ['a', 'b', 'c']) story.says('list', 'support', who, 'H-1');
		story.says('list', 'collaboration', 'a', 'b');
		story.says('covenant', 'collaboration', 'b', 'c', { stance: 'agreed' });
		const { view, snapshot } = story.through();
		expect(joinParts(snapshot, 0).introductions).toMatchObject([{ a: 0, b: 2, isAgreed: false }]);
		expect(joinParts(snapshot, 0, { agreed: agreedNotSeen(view) }).introductions).toMatchObject([
			{ a: 1, b: 2, isAgreed: true, isNotAsked: true }
		]);
	});

	test('a wish may leave nobody to ask, and then the parts stay', () => {
		const town = new Town()
			.person('a', { organisations: ['GGZ'] })
			.person('b', { organisations: ['School'] })
			.person('c', { organisations: ['Wijkteam'] })
			.helps('a', 'H-1')
			.helps('b', 'H-1')
			.helps('c', 'H-1')
			.helps('c', 'H-2');
		const snapshot = town.snapshot();
		expect(joinParts(snapshot, 0, { within: 0 })).toMatchObject({ partsBefore: 3, partsAfter: 1 });
		expect(joinParts(snapshot, 0, { atMostHouseholds: 1 })).toMatchObject({
			partsBefore: 3,
			partsAfter: 2,
			introductions: [{ a: 0, b: 1 }]
		});
	});

	test('a household of nobody or of one person needs no introduction', () => {
		const town = new Town().person('a').helps('a', 'H-1');
		town.household('H-2');
		const snapshot = town.snapshot();
		expect(joinParts(snapshot, 0)).toEqual({ introductions: [], partsBefore: 1, partsAfter: 1 });
		expect(joinParts(snapshot, 1)).toEqual({ introductions: [], partsBefore: 0, partsAfter: 0 });
	});
});

/** The most named people that any set of pairs which joins all parts can have. */
function mostPersons(snapshot: Snapshot, members: readonly number[], size: number): number {
	const pairs: [number, number][] = [];
	members.forEach((a, i) => {
		for (const b of members.slice(i + 1)) {
			if (pairState(snapshot, a, b) !== PAIR.contact) pairs.push([a, b]);
		}
	});
	const isWhole = (chosen: readonly (readonly [number, number])[]): boolean => {
		const met = new Set(members.slice(0, 1));
		for (let grew = true; grew;) {
			grew = false;
			for (const a of members) {
				for (const b of members) {
					const isTied =
						pairState(snapshot, a, b) === PAIR.contact ||
						chosen.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
					if (met.has(a) && !met.has(b) && isTied) {
						met.add(b);
						grew = true;
					}
				}
			}
		}
		return met.size === members.length;
	};
	let best = 0;
	const choose = (from: number, chosen: readonly [number, number][]): void => {
		if (chosen.length === size) {
			const persons = chosen.reduce(
				(sum, [a, b]) => sum + snapshot.helper.person[a]! + snapshot.helper.person[b]!,
				0
			);
			if (persons > best && isWhole(chosen)) best = persons;
			return;
		}
		for (let i = from; i < pairs.length; i++) choose(i + 1, [...chosen, pairs[i]!]);
	};
	choose(0, []);
	return best;
}

describe('a second carrier for a thin line', () => {
	test('one introduction a line, after which no line that could be mended is thin', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const town = randomTown(seed);
				const found = secondCarriers(town.snapshot());
				const after = groupPairsOf(
					introduced(
						town,
						found.flatMap(({ introduction }) => introduction ?? [])
					)
				);
				const thin = new Set<string>();
				for (let i = 0; i < after.length; i++) {
					if (after.redundancy[i] === 1) thin.add(`${after.a[i]} ${after.b[i]}`);
				}
				for (const { a, b, introduction } of found) {
					expect(thin.has(`${a} ${b}`)).toBe(introduction === undefined);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('where one side has one member in view there is nobody to ask', () => {
		const town = new Town()
			.person('a', { organisations: ['GGZ'] })
			.person('b', { organisations: ['School'] })
			.person('c', { organisations: ['School'] })
			.contact('a', 'b');
		expect(secondCarriers(town.snapshot())).toEqual([]);
	});
});
