import { expect, test } from 'vitest';
import { measured, reasonsOf } from '../../helpers/measured.ts';
import { Town } from '../../helpers/town.ts';

const IDS = 'herfindahl,blau,shannon_entropy_nats,pielou_evenness,effective_number_of_providers';

function withContacts(...contacts: readonly (number | undefined)[]): Town {
	const town = new Town();
	town.household('h');
	contacts.forEach((each, i) => town.person(`p${i}`).helps(`p${i}`, 'h', { contacts: each }));
	return town;
}

test('three, two and one contacts are as 2.57 equally busy helpers', () => {
	const { h } = measured(withContacts(3, 2, 1), IDS).households;
	expect(h!.herfindahl).toBeCloseTo(0.3888888889, 9);
	expect(h!.blau).toBeCloseTo(0.6111111111, 9);
	expect(h!.shannon_entropy_nats).toBeCloseTo(1.0114042647, 9);
	expect(h!.pielou_evenness).toBeCloseTo(0.9206198357, 9);
	expect(h!.effective_number_of_providers).toBeCloseTo(2.5714285714, 9);
});

test('all contacts with one: no spread, and evenness is undefined', () => {
	const { h } = measured(withContacts(5), IDS).households;
	expect({ ...h }).toEqual({
		herfindahl: 1,
		blau: 0,
		shannon_entropy_nats: 0,
		pielou_evenness: null,
		effective_number_of_providers: 1
	});
});

test('contacts that nobody counted are not asked, which is not zero', () => {
	const town = withContacts(undefined, undefined);
	expect(Object.values(measured(town, IDS).households.h!)).toEqual([null, null, null, null, null]);
	expect(reasonsOf(town, 'blau')).toEqual({ 'households.h.blau': 'not-asked' });
});

test('below four contacts the value is there, and should not be read', () => {
	const { households, notes } = measured(withContacts(2, 1), 'herfindahl');
	expect(households.h!.herfindahl).toBeCloseTo(5 / 9, 12);
	expect(notes).toEqual([
		{ at: 'households.h.herfindahl', reason: 'too-few-contacts', undefined: false }
	]);
});
