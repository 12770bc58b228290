import { describe } from 'vitest';
import * as network from '../../../src/lib/text/sentences/network.ts';
import { says } from '../says.ts';

describe('size', () => {
	const size = (helping: number, others: number, organisations: number, households: number) => ({
		helping,
		others,
		organisations,
		households
	});
	says.each<network.Size>(network.size, [
		[
			'empty',
			size(0, 0, 0, 0),
			'Er staat nog niemand in deze scan. Sleep een lijst hierheen of voeg iemand toe.',
			'There is nobody in this scan yet. Drop a list here or add someone.'
		],
		[
			'a town',
			size(61, 0, 14, 70),
			'61 professionals van 14 organisaties helpen 70 huishoudens.',
			'61 professionals of 14 organisations help 70 households.'
		],
		[
			'one household',
			size(15, 0, 9, 1),
			'15 professionals van 9 organisaties helpen 1 huishouden.',
			'15 professionals of 9 organisations help 1 household.'
		],
		[
			'one of everything',
			size(1, 0, 1, 1),
			'1 professional van 1 organisatie helpt 1 huishouden.',
			'1 professional of 1 organisation helps 1 household.'
		],
		[
			'one professional, several households',
			size(1, 0, 1, 4),
			'1 professional van 1 organisatie helpt 4 huishoudens.',
			'1 professional of 1 organisation helps 4 households.'
		],
		[
			'organisations not filled in',
			size(5, 0, 0, 2),
			'5 professionals helpen 2 huishoudens.',
			'5 professionals help 2 households.'
		],
		[
			'one professional whose organisation is not filled in',
			size(1, 0, 0, 1),
			'1 professional helpt 1 huishouden.',
			'1 professional helps 1 household.'
		],
		[
			'one who helps nobody here',
			size(61, 1, 14, 70),
			'61 professionals van 14 organisaties helpen 70 huishoudens. Er staat nog 1 andere professional in deze scan.',
			'61 professionals of 14 organisations help 70 households. There is 1 other professional in this scan.'
		],
		[
			'several who help nobody here',
			size(61, 12, 14, 70),
			'61 professionals van 14 organisaties helpen 70 huishoudens. Er staan nog 12 andere professionals in deze scan.',
			'61 professionals of 14 organisations help 70 households. There are 12 other professionals in this scan.'
		],
		[
			'no households yet',
			size(0, 12, 3, 0),
			'12 professionals van 3 organisaties staan in deze scan. Er zijn nog geen huishoudens.',
			'12 professionals of 3 organisations are in this scan. There are no households yet.'
		],
		[
			'no households yet, one professional',
			size(0, 1, 1, 0),
			'1 professional van 1 organisatie staat in deze scan. Er zijn nog geen huishoudens.',
			'1 professional of 1 organisation is in this scan. There are no households yet.'
		],
		[
			'professionals alone',
			size(0, 34, 0, 0),
			'In deze scan staan 34 professionals. Er zijn nog geen huishoudens.',
			'There are 34 professionals in this scan. There are no households yet.'
		],
		[
			'one professional alone',
			size(0, 1, 0, 0),
			'In deze scan staat 1 professional. Er zijn nog geen huishoudens.',
			'There is 1 professional in this scan. There are no households yet.'
		],
		[
			'households alone',
			size(0, 0, 0, 3),
			'In deze scan: 3 huishoudens. Er zijn nog geen professionals ingevuld.',
			'In this scan: 3 households. No professionals have been entered yet.'
		],
		[
			'households and professionals who do not help them yet',
			size(0, 2, 1, 1),
			'In deze scan: 1 huishouden en 2 professionals. Wie wie helpt, is nog niet ingevuld.',
			'In this scan: 1 household and 2 professionals. Who helps whom has not been entered yet.'
		],
		[
			'organisations alone',
			size(0, 0, 400, 0),
			'In deze scan: 400 organisaties. Er zijn nog geen mensen ingevuld.',
			'In this scan: 400 organisations. No people have been entered yet.'
		]
	]);
});

describe('contacts across', () => {
	const of = (contacts: number, across: number, expected = 8.6, byOrganisation = true) => ({
		contacts,
		across,
		expected,
		byOrganisation
	});
	says.each<network.Across>(network.across, [
		[
			'no contacts',
			of(0, 0),
			'Er zijn nog geen contacten tussen professionals ingevuld.',
			'No contacts between professionals have been entered yet.'
		],
		[
			'the only contact goes across',
			of(1, 1),
			'Het enige ingevulde contact gaat naar een andere organisatie.',
			'The only contact entered goes to another organisation.'
		],
		[
			'the only contact stays within',
			of(1, 0),
			'Het enige ingevulde contact blijft binnen de organisatie.',
			'The only contact entered stays within the organisation.'
		],
		[
			'none goes across',
			of(12, 0),
			'Van de 12 contacten gaat er geen naar een andere organisatie. Bij toeval zouden dat er ongeveer 9 zijn.',
			'None of the 12 contacts goes to another organisation. By chance this would be about 9.'
		],
		[
			'one goes across',
			of(12, 1),
			'Van de 12 contacten gaat er 1 naar een andere organisatie. Bij toeval zouden dat er ongeveer 9 zijn.',
			'Of the 12 contacts 1 goes to another organisation. By chance this would be about 9.'
		],
		[
			'some go across',
			of(78, 11, 39.2),
			'Van de 78 contacten gaan er 11 naar een andere organisatie. Bij toeval zouden dat er ongeveer 39 zijn.',
			'Of the 78 contacts 11 go to another organisation. By chance this would be about 39.'
		],
		[
			'all go across',
			of(12, 12, 11),
			'Alle 12 contacten gaan naar een andere organisatie. Bij toeval zouden dat er ongeveer 11 zijn.',
			'All 12 contacts go to another organisation. By chance this would be about 11.'
		],
		[
			'groups that are no organisations',
			of(78, 11, 39.2, false),
			'Contacten naar een andere groep: 11 van de 78. Bij toeval zouden dat er ongeveer 39 zijn.',
			'Contacts that go to another group: 11 of the 78. By chance this would be about 39.'
		]
	]);
});

describe('who reaches whom', () => {
	const whole = { groups: [34], alone: 0, unknown: 0, isComplete: true };
	says.each<Partial<network.WhoReachesWhom>>(
		(values, language) => network.whoReachesWhom({ ...whole, ...values }, language),
		[
			[
				'everyone',
				{},
				'Direct of via anderen kan iedereen elkaar bereiken.',
				'Directly or through others everyone can reach each other.'
			],
			[
				'everyone but one',
				{ alone: 1 },
				'Direct of via anderen kunnen 34 mensen elkaar bereiken. 1 persoon heeft met niemand in deze scan contact.',
				'Directly or through others 34 people can reach each other. 1 person is in contact with nobody in this scan.'
			],
			[
				'everyone but some',
				{ alone: 3 },
				'Direct of via anderen kunnen 34 mensen elkaar bereiken. 3 mensen hebben met niemand in deze scan contact.',
				'Directly or through others 34 people can reach each other. 3 people are in contact with nobody in this scan.'
			],
			[
				'one who was not asked',
				{ unknown: 1, isComplete: false },
				'Direct of via anderen kunnen 34 mensen elkaar bereiken. Met wie 1 persoon contact heeft, is nog niet gevraagd.',
				'Directly or through others 34 people can reach each other. With whom 1 person is in contact has not been asked yet.'
			],
			[
				'some who were not asked',
				{ unknown: 2, isComplete: false },
				'Direct of via anderen kunnen 34 mensen elkaar bereiken. Met wie 2 mensen contact hebben, is nog niet gevraagd.',
				'Directly or through others 34 people can reach each other. With whom 2 people are in contact has not been asked yet.'
			],
			[
				'groups, everybody asked',
				{ groups: [20, 14] },
				'Het net is verdeeld in 2 losse groepen.',
				'The net is divided into 2 separate groups.'
			],
			[
				'groups, not everybody asked',
				{ groups: [20, 14], isComplete: false },
				'Hoeveel losse groepen er zijn, kunnen we nog niet zeggen.',
				'How many separate groups there are cannot be said yet.'
			]
		]
	);
});

describe('lines between organisations', () => {
	const lines = (all: number, thin: number, forced = 0) => ({ lines: all, thin, forced });
	says.each<network.Lines>(network.thinLines, [
		[
			'no lines',
			lines(0, 0),
			'Tussen organisaties zijn nog geen lijnen ingevuld.',
			'No lines between organisations have been entered yet.'
		],
		[
			'none is thin',
			lines(13, 0),
			'Elke lijn tussen organisaties loopt via 2 of meer mensen.',
			'Every line between organisations runs through 2 or more people.'
		],
		[
			'one is thin',
			lines(13, 1),
			'1 van de 13 lijnen tussen organisaties loopt via 1 persoon.',
			'1 of the 13 lines between organisations runs through 1 person.'
		],
		[
			'some are thin, one of them forced',
			lines(13, 11, 1),
			'11 van de 13 lijnen tussen organisaties lopen via 1 persoon. Bij 1 van die lijnen kennen we aan een kant maar 1 medewerker.',
			'11 of the 13 lines between organisations run through 1 person. For 1 of those lines we know only 1 staff member on one side.'
		],
		[
			'some are thin, some of them forced',
			lines(13, 11, 4),
			'11 van de 13 lijnen tussen organisaties lopen via 1 persoon. Bij 4 van die lijnen kennen we aan een kant maar 1 medewerker.',
			'11 of the 13 lines between organisations run through 1 person. For 4 of those lines we know only 1 staff member on one side.'
		],
		[
			'all are thin, and all are forced',
			lines(5, 5, 5),
			'Alle 5 lijnen tussen organisaties lopen via 1 persoon. Aan een kant daarvan kennen we steeds maar 1 medewerker.',
			'All 5 lines between organisations run through 1 person. On one side of each we know only 1 staff member.'
		],
		[
			'the only line is thin',
			lines(1, 1),
			'De enige lijn tussen 2 organisaties loopt via 1 persoon.',
			'The only line between 2 organisations runs through 1 person.'
		],
		[
			'the only line is not thin',
			lines(1, 0),
			'De enige lijn tussen 2 organisaties loopt via 2 of meer mensen.',
			'The only line between 2 organisations runs through 2 or more people.'
		]
	]);
});

describe('case managers', () => {
	const of = (households: number, known: number, count: number) => ({ households, known, count });
	says.each<network.CaseManagers>(network.caseManagers, [
		['no households', of(0, 0, NaN), '', ''],
		[
			'none is known',
			of(12, 0, NaN),
			'Van geen enkel huishouden is een vaste regisseur bekend.',
			'No case manager is known for any household.'
		],
		[
			'all are known, one would do',
			of(12, 12, 1),
			'Als 1 regisseur wegvalt, verliest meer dan de helft van de 12 huishoudens de vaste regisseur.',
			'If 1 case manager drops out, more than half of the 12 households lose theirs.'
		],
		[
			'all are known, it takes several',
			of(12, 12, 3),
			'Als 3 regisseurs tegelijk wegvallen, verliest meer dan de helft van de 12 huishoudens de vaste regisseur.',
			'If 3 case managers drop out together, more than half of the 12 households lose theirs.'
		],
		[
			'some are known, one would do',
			of(12, 9, 1),
			'Van 9 van de 12 huishoudens is een vaste regisseur bekend. Als 1 regisseur wegvalt, verliest meer dan de helft van deze 9 huishoudens de vaste regisseur.',
			'A case manager is known for 9 of the 12 households. If 1 case manager drops out, more than half of these 9 households lose theirs.'
		],
		[
			'some are known, it takes several',
			of(12, 9, 2),
			'Van 9 van de 12 huishoudens is een vaste regisseur bekend. Als 2 regisseurs tegelijk wegvallen, verliest meer dan de helft van deze 9 huishoudens de vaste regisseur.',
			'A case manager is known for 9 of the 12 households. If 2 case managers drop out together, more than half of these 9 households lose theirs.'
		],
		[
			'one is known',
			of(12, 1, 1),
			'Van 1 van de 12 huishoudens is een vaste regisseur bekend.',
			'A case manager is known for 1 of the 12 households.'
		],
		['the one household has one', of(1, 1, 1), '', '']
	]);
});

describe('both sides of a contact', () => {
	says.each<{ contacts: number; both: number }>(network.confirmation, [
		[
			'of no contact',
			{ contacts: 0, both: 0 },
			'Van geen enkel contact hebben we beide kanten gesproken.',
			'For no contact did we speak to both sides.'
		],
		[
			'of one contact',
			{ contacts: 1, both: 1 },
			'Van 1 contact hebben we beide kanten gesproken.',
			'For 1 contact we spoke to both sides.'
		],
		[
			'of several, some named by both',
			{ contacts: 25, both: 6 },
			'Van 25 contacten hebben we beide kanten gesproken. 6 keer noemen zij elkaar allebei.',
			'For 25 contacts we spoke to both sides. 6 times both name each other.'
		],
		[
			'of several, some named by both once',
			{ contacts: 25, both: 1 },
			'Van 25 contacten hebben we beide kanten gesproken. 1 keer noemen zij elkaar allebei.',
			'For 25 contacts we spoke to both sides. 1 time both name each other.'
		],
		[
			'of several, none named by both',
			{ contacts: 25, both: 0 },
			'Van 25 contacten hebben we beide kanten gesproken. Geen enkele keer noemen zij elkaar allebei.',
			'For 25 contacts we spoke to both sides. Not once do both name each other.'
		]
	]);
});
