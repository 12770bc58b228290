import { describe, expect, test } from 'vitest';
import { fewAnswered, fewContacts, fewNeighbours, notAPerson } from '#lib/measures/guards.ts';
import { Town } from '../helpers/town.ts';

/** Ten professionals of whom so many were spoken to, and a neighbour who was not. */
function spoken(answered: number): Town {
	const town = new Town().person('neighbour', { kind: 'informal' });
	for (let i = 0; i < 10; i++) {
		town.person(`p${i}`, i < answered ? { asked: 'mentions' } : {});
	}
	return town;
}

describe('a guard says when a right value should not be read', () => {
	test('fewer than eight in ten professionals spoken to; the own circle does not count', () => {
		expect(fewAnswered(spoken(7).snapshot())).toBe('few-answered');
		expect(fewAnswered(spoken(8).snapshot())).toBeUndefined();
		expect(fewAnswered(new Town().snapshot())).toBeUndefined();
	});

	test('a function, or somebody of an organisation, cannot leave', () => {
		const snapshot = new Town()
			.person('a')
			.person('b', { identity: 'function' })
			.person('c', { identity: 'someone-of' })
			.snapshot();
		expect([0, 1, 2].map((i) => notAPerson(snapshot, i))).toEqual([
			undefined,
			'not-a-person',
			'not-a-person'
		]);
	});

	test('fewer than four visits counted at this household, and not at another', () => {
		const snapshot = new Town()
			.people('a', 'b')
			.helps('a', 'H-1', { contacts: 2 })
			.helps('b', 'H-1', { contacts: 1 })
			.helps('a', 'H-2', { contacts: 3 })
			.helps('b', 'H-2', { contacts: 1 })
			.helps('a', 'H-3')
			.snapshot();
		expect([0, 1, 2].map((h) => fewContacts(snapshot, h))).toEqual([
			'too-few-contacts',
			undefined,
			'too-few-contacts'
		]);
	});

	test('fewer than three contacts of a person', () => {
		const snapshot = new Town()
			.people('a', 'b', 'c', 'd')
			.contact('a', 'b')
			.contact('a', 'c')
			.contact('a', 'd')
			.contact('b', 'c')
			.snapshot();
		expect([0, 1, 3].map((i) => fewNeighbours(snapshot, i))).toEqual([
			undefined,
			'too-few-contacts',
			'too-few-contacts'
		]);
	});
});
