import { describe, expect, test } from 'vitest';
import {
	carriersOf,
	crossingsOf,
	groupLists,
	type Crossing
} from '#lib/graph/walks/groups/crossings.ts';
import { crossOrganisationShareExpected } from '#lib/measures/network/ei-index.ts';
import { randomTown } from '../../../helpers/random-town.ts';
import { seeds } from '../../../helpers/random-graph.ts';
import { Town } from '../../../text/town.ts';

/** Three of a team, two of a school, one of nowhere. */
function town(): Town {
	const three = new Town();
	for (const code of ['T1', 'T2', 'T3']) three.professional(code, { organisation: 'Team' });
	for (const code of ['S1', 'S2']) three.professional(code, { organisation: 'School' });
	return three.professional('X').contact([
		['T1', 'T2'],
		['T1', 'T3'],
		['T1', 'S1'],
		['T2', 'S1'],
		['T3', 'X']
	]);
}

test('contacts of an organisation stay within or go across, and one with nobody of nowhere counts', () => {
	const { snapshot, directory } = town().look();
	const crossings = crossingsOf(snapshot, groupLists(snapshot), snapshot.groups);
	const of = (code: string): Crossing => crossings[directory.groups.indexOf(code)]!;
	// Three of the team make 3 pairs, and 6 with the school: of 9 pairs 6 go across.
	expect(of('Team')).toEqual({ members: 3, contacts: 4, across: 2, expected: (4 * 6) / 9 });
	// Two of the school make 1 pair, and 6 with the team.
	expect(of('School')).toEqual({ members: 2, contacts: 2, across: 2, expected: (2 * 6) / 7 });
});

test('who carries the contacts across', () => {
	const { snapshot, directory } = town().look();
	const { across, within, groups } = carriersOf(snapshot);
	const of = (code: string) => {
		const p = directory.codes.indexOf(code);
		return [within[p], across[p], groups[p]];
	};
	expect(of('T1')).toEqual([2, 1, 1]);
	expect(of('S1')).toEqual([0, 2, 1]);
	expect(of('X')).toEqual([0, 0, 0]);
});

describe('in any town', () => {
	test.each(seeds(20))('both ends of a contact across are counted once, at seed %i', (seed) => {
		const snapshot = randomTown(seed).snapshot();
		const crossings = crossingsOf(snapshot, groupLists(snapshot), snapshot.groups);
		const ofGroups = crossings.reduce((sum, { across }) => sum + across, 0);
		const ofPeople = carriersOf(snapshot).across.reduce((sum, own) => sum + own, 0);
		expect(ofGroups).toBe(ofPeople);
		for (const { contacts, across, expected } of crossings) {
			expect(across).toBeLessThanOrEqual(contacts);
			expect(expected).toBeLessThanOrEqual(contacts);
		}
	});
});

test('chance is that of the pairs that touch an organisation, not of all pairs of the net', () => {
	const two = new Town();
	for (const code of ['A1', 'A2']) two.professional(code, { organisation: 'A' });
	for (const code of ['B1', 'B2']) two.professional(code, { organisation: 'B' });
	const { snapshot } = two.contact([['A1', 'B1']]).look();
	const [a] = crossingsOf(snapshot, groupLists(snapshot), snapshot.groups);
	// Of the 6 pairs 4 go across; of the 5 that touch one of the two organisations also 4.
	expect(a!.expected).toBeCloseTo(4 / 5);
	const net = crossOrganisationShareExpected.compute(snapshot);
	expect(net).toMatchObject({ value: 4 / 6 });
});
