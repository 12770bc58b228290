import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '#lib/domain/scenario.ts';
import { applyScenario } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { anyScenario } from '../../helpers/any-scenario.ts';
import { randomTown, VILLAGE } from '../../helpers/random-town.ts';

const some = fc.integer({ min: 1, max: 1e6 });

/** One more in view of an organisation, without a contact yet. */
const joins: Edit = { verb: 'joins', who: 'o', organisation: 'O10' };

test.each([4, 9, 30])(
	'lines between groups that an edit left alone are what walking them all gives, of %i',
	(organisations) => {
		fc.assert(
			fc.property(some, some, fc.integer({ min: 1, max: 6 }), (seed, dice, edits) => {
				const town = randomTown(seed, { ...VILLAGE, organisations, contact: 0.3 });
				const before = town.snapshot();
				groupPairsOf(before);
				const codes = codesOf(before, town.directory());
				const scenario = [...anyScenario(dice).slice(0, edits)];
				if (dice % 2 === 0) scenario.unshift(joins);
				const { snapshot } = applyScenario(before, codes, scenario);
				expect(groupPairsOf(snapshot)).toEqual(groupPairsOf({ ...snapshot }));
			}),
			{ numRuns: 80 }
		);
	}
);
