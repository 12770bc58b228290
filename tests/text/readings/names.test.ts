import { describe, expect, test } from 'vitest';
import {
	householdPhrase,
	namesOf,
	rolePhrase,
	shortRolePhrase,
	type Person
} from '../../../src/lib/text/readings/names.ts';
import { Town } from '../town.ts';

describe('a household in a sentence', () => {
	test.each([
		['a family with a child', [{ role: 'parent' }, { role: 'child' }], 'dit gezin', 'this family'],
		[
			'a family by the age of one',
			[{ role: 'parent' }, { role: 'lives-in', ageBand: '12-17' }],
			'dit gezin',
			'this family'
		],
		['one member', [{ role: 'parent', ageBand: '65+' }], 'deze inwoner', 'this resident'],
		['two adults', [{ role: 'parent' }, { role: 'lives-in' }], 'dit huishouden', 'this household'],
		['nobody filled in', [], 'dit huishouden', 'this household']
	] as const)('%s', (_, members, dutch, english) => {
		expect(householdPhrase(members, 'nl')).toBe(dutch);
		expect(householdPhrase(members, 'en')).toBe(english);
	});
});

describe('somebody in a sentence', () => {
	const nurse: Person = {
		name: '',
		code: 'P7',
		functionName: 'wijkverpleegkundige',
		organisation: 'Thuiszorg Vecht',
		isPerson: true,
		isProfessional: true
	};
	test.each<[string, Partial<Person>, string, string]>([
		[
			'function and organisation',
			{},
			'de wijkverpleegkundige van Thuiszorg Vecht',
			'de wijkverpleegkundige'
		],
		[
			'with names on',
			{ name: 'Marieke Smit' },
			'Marieke Smit (wijkverpleegkundige van Thuiszorg Vecht)',
			'Marieke Smit'
		],
		[
			'a name and an organisation',
			{ name: 'Marieke Smit', functionName: '' },
			'Marieke Smit (Thuiszorg Vecht)',
			'Marieke Smit'
		],
		[
			'a name and a function',
			{ name: 'Marieke Smit', organisation: '' },
			'Marieke Smit (wijkverpleegkundige)',
			'Marieke Smit'
		],
		[
			'a name alone',
			{ name: 'Marieke Smit', functionName: '', organisation: '' },
			'Marieke Smit',
			'Marieke Smit'
		],
		['a function alone', { organisation: '' }, 'de wijkverpleegkundige', 'de wijkverpleegkundige'],
		[
			'a neuter function',
			{ functionName: 'hoofd jeugd' },
			'het hoofd jeugd van Thuiszorg Vecht',
			'het hoofd jeugd'
		],
		[
			'two with one function',
			{ isShared: true },
			'de wijkverpleegkundige van Thuiszorg Vecht (P7)',
			'de wijkverpleegkundige van Thuiszorg Vecht (P7)'
		],
		[
			'a person without a function',
			{ functionName: '' },
			'professional P7 van Thuiszorg Vecht',
			'professional P7 van Thuiszorg Vecht'
		],
		[
			'a person of whom nothing is known',
			{ functionName: '', organisation: '' },
			'professional P7',
			'professional P7'
		],
		[
			'someone of an organisation, whatever the list calls them',
			{ isPerson: false, functionName: '', name: 'x' },
			'iemand van Thuiszorg Vecht',
			'iemand van Thuiszorg Vecht'
		],
		[
			'a function that several may hold',
			{ isPerson: false, functionName: 'wijkagent', organisation: 'Politie' },
			'de wijkagent van Politie',
			'de wijkagent'
		],
		[
			'someone of whom nothing is known',
			{ isPerson: false, functionName: '', organisation: '' },
			'een professional zonder naam of functie',
			'een professional zonder naam of functie'
		],
		[
			'the own circle',
			{ isProfessional: false },
			'iemand uit de eigen kring',
			'iemand uit de eigen kring'
		],
		['the own circle by name', { isProfessional: false, name: 'oma' }, 'oma', 'oma']
	])('%s', (_, about, long, short) => {
		expect(rolePhrase({ ...nurse, ...about }, 'nl')).toBe(long);
		expect(shortRolePhrase({ ...nurse, ...about }, 'nl')).toBe(short);
	});

	test('in English', () => {
		expect(rolePhrase(nurse, 'en')).toBe('the wijkverpleegkundige of Thuiszorg Vecht');
		expect(rolePhrase({ ...nurse, name: 'Marieke Smit' }, 'en')).toBe(
			'Marieke Smit (wijkverpleegkundige of Thuiszorg Vecht)'
		);
	});
});

describe('names of a net', () => {
	const town = new Town()
		.household('H-01')
		.professional('P1', { organisation: 'Politie', function: 'Wijkagent Noord', name: 'Jan' })
		.professional('P2', { organisation: 'GGZ', function: 'POH-GGZ', name: 'Loes' })
		.professional('P3', { organisation: 'GGZ', function: 'behandelaar', name: 'Tom' })
		.professional('P4', { organisation: 'GGZ', function: 'Behandelaar', name: 'Els' })
		.professional('P5', { organisation: 'GGZ', identity: 'someone-of' });

	test('with names off people carry what they do, and a code where that is not enough', () => {
		const { snapshot, directory } = town.look();
		const names = namesOf(snapshot, directory, 'nl');
		expect([0, 1, 2, 3, 4].map(names.role)).toEqual([
			'de wijkagent Noord van Politie',
			'de POH-GGZ van GGZ',
			'de behandelaar van GGZ (P3)',
			'de behandelaar van GGZ (P4)',
			'iemand van GGZ'
		]);
		expect(names.household(0)).toBe('H-01');
	});

	test('with names on the name goes in front', () => {
		const { snapshot, directory } = town.look({}, true);
		const names = namesOf(snapshot, directory, 'nl');
		expect([2, 3, 4].map(names.role)).toEqual([
			'Tom (behandelaar van GGZ)',
			'Els (behandelaar van GGZ)',
			'iemand van GGZ'
		]);
	});

	test('life domains are ours or as written', () => {
		const known = new Town()
			.household('H-01')
			.professional('P1')
			.helps('H-01', ['P1'], { lifeDomains: ['growing-up', 'Dieren'] });
		const { snapshot, directory } = known.look();
		const names = namesOf(snapshot, directory, 'nl');
		expect([names.lifeDomain(0), names.lifeDomain(1)]).toEqual(['opgroeien', 'Dieren']);
	});
});
