import { expect, test } from 'vitest';
import { appointments } from '#lib/graph/suggestions/appoint.ts';
import { Town } from '../../helpers/town.ts';

function town(): Town {
	return new Town()
		.person('a', { organisations: ['GGZ'] })
		.person('b', { organisations: ['Wijkteam'] })
		.person('c', { organisations: ['Wijkteam'] })
		.person('d', { identity: 'function' })
		.person('neighbour', { kind: 'informal' })
		.helps('a', 'H-1')
		.helps('b', 'H-1')
		.helps('c', 'H-1')
		.helps('d', 'H-1')
		.helps('neighbour', 'H-1')
		.helps('b', 'H-2', { roles: ['caseManager'] })
		.contact('a', 'b')
		.contact('b', 'c')
		.noContact('a', 'c');
}

test('who reaches most comes first; then who keeps the overview at fewest households', () => {
	const found = appointments(town().snapshot(), 0);
	expect(found).toEqual([
		{
			helper: 1,
			others: 3,
			reached: 2,
			contactsAtLeast: 0,
			contactsAtMost: 1,
			load: 2,
			// Of d nobody asked: a and c may know each other through d.
			partsWithout: { atLeast: 1, atMost: 3 }
		},
		{
			helper: 0,
			others: 3,
			reached: 1,
			contactsAtLeast: 1,
			contactsAtMost: 2,
			load: 1,
			partsWithout: { atLeast: 1, atMost: 2 }
		},
		{
			helper: 2,
			others: 3,
			reached: 1,
			contactsAtLeast: 1,
			contactsAtMost: 2,
			load: 1,
			partsWithout: { atLeast: 1, atMost: 2 }
		}
	]);
});

test('a wish for one organisation, or for nobody over one household', () => {
	const snapshot = town().snapshot();
	const helpers = (wishes: Parameters<typeof appointments>[2]): number[] =>
		appointments(snapshot, 0, wishes).map(({ helper }) => helper);
	expect(helpers({ within: 1 })).toEqual([1, 2]);
	expect(helpers({ atMostHouseholds: 1 })).toEqual([0, 2]);
});

test('who is case manager there already carries no household more', () => {
	const [first] = appointments(town().snapshot(), 1);
	expect(first).toMatchObject({ helper: 1, others: 0, reached: 0, load: 1 });
});
