import { describe } from 'vitest';
import * as network from '../../../src/lib/text/sentences/network.ts';
import * as organisations from '../../../src/lib/text/sentences/organisations.ts';
import { leaveTogether } from '../../../src/lib/text/sentences/role.ts';
import { says } from '../says.ts';

describe('contacts of one area of life', () => {
	const of = (contacts: number, across: number, expected = 7.6) => ({ contacts, across, expected });
	says.each<ReturnType<typeof of>>(network.acrossDomains, [
		[
			'none',
			of(0, 0),
			'Er zijn nog geen contacten ingevuld.',
			'No contacts have been entered yet.'
		],
		[
			'one across',
			of(1, 1),
			'Het enige ingevulde contact gaat naar een ander leefgebied.',
			'The only contact entered goes to another area of life.'
		],
		[
			'one within',
			of(1, 0),
			'Het enige ingevulde contact blijft binnen het leefgebied.',
			'The only contact entered stays within the area of life.'
		],
		[
			'several',
			of(10, 4),
			'Contacten met een ander leefgebied: 4 van de 10. Bij toeval zouden dat er ongeveer 8 zijn.',
			'Contacts with another area of life: 4 of the 10. By chance that would be about 8.'
		]
	]);
});

describe('when roles leave one by one', () => {
	const after = (together: number, busiest: number, chance: number) => ({
		together,
		busiest,
		chance
	});
	says.each<network.Departures>(network.departures, [
		[
			'nobody is in contact',
			after(1, 1, 1),
			'Er zijn nog geen contacten ingevuld. Er valt hier niets te tekenen.',
			'No contacts have been entered yet. There is nothing to draw here.'
		],
		[
			'it matters who leaves first',
			after(80, 9, 37),
			'Valt steeds de rol met de meeste contacten weg, dan is na 9 keer hoogstens de helft nog bij elkaar. Bij toeval is dat na 37 keer. In deze som neemt niemand het over. In het echt gebeurt dat vaak wel.',
			'If the role with the most contacts leaves each time, at most half is still together after 9 times. By chance it takes 37 times. In this sum nobody takes over. In real life somebody often does.'
		],
		[
			'a star falls apart at once',
			after(5, 1, 2),
			'Valt steeds de rol met de meeste contacten weg, dan is na 1 keer hoogstens de helft nog bij elkaar. Bij toeval is dat na 2 keer. In deze som neemt niemand het over. In het echt gebeurt dat vaak wel.',
			'If the role with the most contacts leaves each time, at most half is still together after 1 time. By chance it takes 2 times. In this sum nobody takes over. In real life somebody often does.'
		]
	]);
});

describe('several who leave together', () => {
	const roles = { nl: ['Sanne Bakker', 'de wijkagent'], en: ['Sanne Bakker', 'the officer'] };
	says.each<{ of: 'pairs-cut-off' | 'households'; count: number }>(
		(values, language) => leaveTogether({ roles: roles[language], ...values }, language),
		[
			[
				'one pair',
				{ of: 'pairs-cut-off', count: 1 },
				'Als Sanne Bakker en de wijkagent samen wegvallen, kan 1 tweetal elkaar niet meer bereiken.',
				'Without Sanne Bakker and the officer, 1 pair can no longer reach each other.'
			],
			[
				'many pairs',
				{ of: 'pairs-cut-off', count: 1200 },
				'Als Sanne Bakker en de wijkagent samen wegvallen, kunnen 1.200 tweetallen elkaar niet meer bereiken.',
				'Without Sanne Bakker and the officer, 1,200 pairs can no longer reach each other.'
			],
			[
				'one household',
				{ of: 'households', count: 1 },
				'Als Sanne Bakker en de wijkagent samen wegvallen, mist 1 huishouden de regisseur of een organisatie.',
				'Without Sanne Bakker and the officer, 1 household misses its case manager or an organisation.'
			],
			[
				'many households',
				{ of: 'households', count: 31 },
				'Als Sanne Bakker en de wijkagent samen wegvallen, missen 31 huishoudens de regisseur of een organisatie.',
				'Without Sanne Bakker and the officer, 31 households miss their case manager or an organisation.'
			]
		]
	);
});

describe('between organisations', () => {
	const line = { organisation: 'GGZ Meerzicht', otherOrganisation: 'Thuiszorg Vecht' };
	says.each<typeof line>(organisations.handsOverEither, [
		[
			'a handover of which the way is not told',
			line,
			'Tussen GGZ Meerzicht en Thuiszorg Vecht wordt overgedragen. Overleg tussen beide is niet genoemd.',
			'Between GGZ Meerzicht and Thuiszorg Vecht people hand over. Consultation between them was not mentioned.'
		]
	]);
	const carried = (count: number) => ({ count, least: 5 });
	says.each<ReturnType<typeof carried>>(organisations.crossings, [
		['nobody carries many', carried(0), undefined, undefined],
		[
			'one carries many',
			carried(1),
			'1 persoon heeft contact met 5 of meer mensen van andere organisaties.',
			'1 person is in contact with 5 or more people of other organisations.'
		],
		[
			'some carry many',
			carried(8),
			'8 mensen hebben elk contact met 5 of meer mensen van andere organisaties.',
			'8 people are each in contact with 5 or more people of other organisations.'
		]
	]);
	const told = (contacts: number, known: number, onlyHandover: number, consult = 0) => ({
		contacts,
		told: known,
		onlyHandover,
		consult
	});
	says.each<organisations.Modes>(organisations.modes, [
		['no contacts', told(0, 0, 0), '', ''],
		[
			'nothing told',
			told(141, 0, 0),
			'Van geen enkel contact is gezegd of het om overdragen of om overleg gaat.',
			'Of no contact it was said whether it is for handing over or for consulting.'
		],
		[
			'told, and along no line only handed over',
			told(141, 20, 0, 9),
			'Van 20 van de 141 contacten tussen organisaties is gezegd of het om overdragen of overleg gaat. Er is geen lijn waarlangs alleen wordt overgedragen. Langs 9 lijnen wordt overlegd.',
			'Of 20 of the 141 contacts between organisations it was said whether people hand over or consult. There is no line along which people only hand over. Along 9 lines people consult.'
		],
		[
			'one line of handing over',
			told(141, 20, 1),
			'Van 20 van de 141 contacten tussen organisaties is gezegd of het om overdragen of overleg gaat. Langs 1 lijn wordt alleen overgedragen.',
			'Of 20 of the 141 contacts between organisations it was said whether people hand over or consult. Along 1 line people only hand over.'
		],
		[
			'more lines of handing over',
			told(141, 20, 4, 1),
			'Van 20 van de 141 contacten tussen organisaties is gezegd of het om overdragen of overleg gaat. Langs 4 lijnen wordt alleen overgedragen. Langs 1 lijn wordt overlegd.',
			'Of 20 of the 141 contacts between organisations it was said whether people hand over or consult. Along 4 lines people only hand over. Along 1 line people consult.'
		]
	]);
});
