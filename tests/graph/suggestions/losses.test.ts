import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScenario } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { worstLosses } from '#lib/graph/suggestions/losses.ts';
import { componentsOf, connectedPairs } from '#lib/graph/walks/components.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { Town } from '../../helpers/town.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });

function peopleOf({ helper, helpers }: Snapshot): number[] {
	const all = Array.from({ length: helpers }, (_, p) => p);
	return all.filter((p) => helper.formal[p] && helper.person[p]);
}

function without(town: Town, gone: readonly number[]): Snapshot {
	const snapshot = town.snapshot();
	const { codes } = town.directory();
	const edits = gone.map((p) => ({ verb: 'leaves', who: codes[p]! }) as const);
	return applyScenario(snapshot, codesOf(snapshot, { codes }), edits).snapshot;
}

/** Pairs of those who stay that reach each other in one snapshot. */
function reaching(snapshot: Snapshot, gone: ReadonlySet<number>): number {
	const { of } = componentsOf(snapshot.contacts);
	let pairs = 0;
	for (let a = 0; a < snapshot.helpers; a++) {
		for (let b = a + 1; b < snapshot.helpers; b++) {
			if (!gone.has(a) && !gone.has(b) && of[a] === of[b]) pairs++;
		}
	}
	return pairs;
}

describe('whom it would hurt most to lose', () => {
	test('pairs cut off, as taking each one and each two away in turn finds them', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const town = randomTown(seed);
				const snapshot = town.snapshot();
				const people = peopleOf(snapshot);
				const harm = (gone: readonly number[]): number =>
					reaching(snapshot, new Set(gone)) -
					connectedPairs(componentsOf(without(town, gone).contacts).sizes);
				const singles = people.map((p) => harm([p]));
				const pairs = people.flatMap((p, i) => people.slice(i + 1).map((q) => harm([p, q])));
				const found = worstLosses(snapshot, 'pairs-cut-off');
				const worst = [Math.max(0, ...singles), Math.max(0, ...pairs)];
				found
					.filter(({ helpers }) => helpers.length <= 2)
					.forEach((loss) => {
						expect(loss.harm).toBe(worst[loss.helpers.length - 1]);
						expect(harm(loss.helpers)).toBe(loss.harm);
						expect(loss.isExact).toBe(true);
					});
				expect(found.some(({ helpers }) => helpers.length === 1)).toBe(worst[0]! > 0);
			}),
			{ numRuns: 25 }
		);
	});

	test('households that lose their case manager or an organisation', () => {
		const town = new Town()
			.person('a', { organisations: ['GGZ'] })
			.person('b', { organisations: ['GGZ'] })
			.person('c', { organisations: ['School'] })
			.helps('a', 'H-1')
			.helps('b', 'H-1')
			.helps('c', 'H-2', { roles: ['caseManager'] })
			.helps('a', 'H-3')
			.helps('b', 'H-4', { roles: ['caseManager'] });
		expect(worstLosses(town.snapshot(), 'households')).toEqual([
			{ helpers: [0], harm: 1, isExact: true },
			{ helpers: [0, 1], harm: 3, isExact: true },
			{ helpers: [0, 1, 2], harm: 4, isExact: true }
		]);
	});

	test('a deputy who stays takes the household off the list, one who leaves too does not', () => {
		const town = new Town()
			.person('a', { organisations: ['GGZ'] })
			.person('b', { organisations: ['School'] })
			.helps('a', 'H-1')
			.deputy('a', 'b');
		expect(worstLosses(town.snapshot(), 'households')).toEqual([
			{ helpers: [0, 1], harm: 1, isExact: true }
		]);
	});

	test('nobody to lose', () => {
		expect(worstLosses(new Town().snapshot(), 'pairs-cut-off')).toEqual([]);
		expect(worstLosses(new Town().people('a').snapshot(), 'households')).toEqual([]);
	});
});
