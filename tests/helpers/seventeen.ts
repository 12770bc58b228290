import { Town } from './town.ts';

/**
 * The family with seventeen providers, after the Blauwe Zorg account of 2017 (no real
 * persons): sixteen professionals of nine organisations and one neighbour, fourteen
 * contacts, and a case manager who knows three of the others.
 */
const ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
	O1: ['p01', 'p02'],
	O2: ['p06', 'p07', 'p08'],
	O3: ['p10', 'p11', 'p12'],
	O4: ['p14', 'p15'],
	O5: ['p17'],
	O6: ['p19'],
	O7: ['p21'],
	O8: ['p23'],
	O9: ['p24', 'p25']
};

const CONTACTS =
	'p01-p10 p01-p11 p01-p17 p06-p07 p06-p12 p06-p15 p07-p08 p07-v1 p08-p25 p10-p11 p10-p12 p14-p15 p23-p25 p24-p25';

export function familyOfSeventeen(): Town {
	const town = new Town();
	for (const [organisation, people] of Object.entries(ORGANISATIONS)) {
		for (const person of people) {
			town.person(person, {
				organisations: [organisation],
				domains: [`domain of ${organisation}`]
			});
		}
	}
	town.person('v1', { kind: 'informal' });
	for (const person of [...Object.values(ORGANISATIONS).flat(), 'v1']) {
		town.helps(person, 'H-01', { roles: person === 'p01' ? ['caseManager'] : [] });
	}
	for (const contact of CONTACTS.split(' '))
		town.contact(...(contact.split('-') as [string, string]));
	return town;
}
