import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequentialContinuity } from '#lib/measures/concentration.ts';
import { measured, reasonsOf } from '../../helpers/measured.ts';
import { Town } from '../../helpers/town.ts';

const IDS = 'coc_bice_boxerman,upc,blau';

function withContacts(contacts: readonly number[]): Town {
	const town = new Town();
	town.household('h');
	contacts.forEach((each, i) => town.person(`p${i}`).helps(`p${i}`, 'h', { contacts: each }));
	return town;
}

test('three, two and one contacts: in 4 of 15 pairs of contacts the same face', () => {
	const { h } = measured(withContacts([3, 2, 1]), IDS).households;
	expect(h!.coc_bice_boxerman).toBeCloseTo(4 / 15, 12);
	expect(h!.upc).toBe(0.5);
});

test('one contact has no pair of contacts', () => {
	const town = withContacts([1]);
	expect({ ...measured(town, 'coc_bice_boxerman,upc').households.h }).toEqual({
		coc_bice_boxerman: null,
		upc: 1
	});
	expect(reasonsOf(town, 'coc_bice_boxerman')).toEqual({
		'households.h.coc_bice_boxerman': 'too-few-contacts'
	});
});

test('it is one minus the unbiased index of Simpson', () => {
	const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(counts, (contacts) => {
			const total = contacts.reduce((sum, each) => sum + each, 0);
			const { h } = measured(withContacts(contacts), IDS).households;
			const unbiased = ((h!.blau as number) * total) / (total - 1);
			expect(h!.coc_bice_boxerman).toBeCloseTo(1 - unbiased, 9);
		}),
		{ numRuns: 40 }
	);
});

test('handed over once, nearly every visit the same face as before; to and fro, never', () => {
	const sequence = (text: string): number => sequentialContinuity([...text]);
	expect(sequence('AAAAAAAABBBB')).toBe(10 / 11);
	expect(sequence('ABABABABABAB')).toBe(0);
	expect(sequence('AABACAADAABA')).toBe(3 / 11);
	expect(sequence('A')).toBeNaN();
});
