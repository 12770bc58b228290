import { expect, test } from 'vitest';
import { measured, ofHouseholds } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

test('the family with seventeen providers has nine organisations and nine domains', () => {
	const { households } = measured(familyOfSeventeen(), 'organisation_count,domain_count');
	expect({ ...households['H-01'] }).toEqual({ organisation_count: 9, domain_count: 9 });
});

test('on whose behalf somebody comes goes before where they work', () => {
	const town = new Town().person('p', { organisations: ['GGZ', 'Wijkteam'] });
	town.helps('p', 'both').helps('p', 'one', { onBehalfOf: 'School' });
	expect(ofHouseholds(town, 'organisation_count')).toEqual({ both: 2, one: 1 });
});

test('what is blank is no organisation, domain or law', () => {
	const town = new Town().people('p').helps('p', 'h');
	expect(ofHouseholds(town, 'organisation_count')).toEqual({ h: 0 });
	expect(ofHouseholds(town, 'domain_count')).toEqual({ h: 0 });
	expect(ofHouseholds(town, 'legal_frame_count')).toEqual({ h: 0 });
});

test('the domain of the help goes before that of the helper, and laws are counted once', () => {
	const town = new Town().person('p', { domains: ['health', 'debt'] }).person('q');
	town.helps('p', 'own').helps('p', 'h', { domains: ['school'], frames: ['wmo', 'jeugdwet'] });
	town.helps('q', 'h', { domains: ['school'], frames: ['wmo'] });
	expect(ofHouseholds(town, 'domain_count')).toEqual({ own: 2, h: 1 });
	expect(ofHouseholds(town, 'legal_frame_count')).toEqual({ own: 0, h: 2 });
});

test('the own circle brings no organisation and no domain', () => {
	const town = new Town().person('v', { kind: 'informal', organisations: ['Church'] });
	town.helps('v', 'h', { domains: ['health'] });
	expect(ofHouseholds(town, 'organisation_count')).toEqual({ h: 0 });
	expect(ofHouseholds(town, 'domain_count')).toEqual({ h: 0 });
});
