import { describe } from 'vitest';
import * as comparison from '../../../src/lib/text/sentences/comparison.ts';
import * as hidden from '../../../src/lib/text/sentences/hidden.ts';
import * as importing from '../../../src/lib/text/sentences/importing.ts';
import * as organisations from '../../../src/lib/text/sentences/organisations.ts';
import * as suggestions from '../../../src/lib/text/sentences/suggestions.ts';
import { says } from '../says.ts';

const nurse = {
	nl: 'de wijkverpleegkundige van Thuiszorg Vecht',
	en: 'the district nurse of Thuiszorg Vecht'
};
const officer = { nl: 'de wijkagent van Politie', en: 'the community officer of Politie' };

describe('organisations', () => {
	const size = (people: number, households: number) => ({ people, households });
	says.each<ReturnType<typeof size>>(
		(values, language) =>
			organisations.organisationSize({ organisation: 'GGZ Meerzicht', ...values }, language),
		[
			[
				'nobody known',
				size(0, 0),
				'Van GGZ Meerzicht kennen we nog geen medewerkers.',
				'No staff members of GGZ Meerzicht are known yet.'
			],
			[
				'one who helps',
				size(1, 3),
				'Van GGZ Meerzicht kennen we 1 medewerker. Die is betrokken bij 3 huishoudens.',
				'We know 1 staff member of GGZ Meerzicht. This person is involved with 3 households.'
			],
			[
				'several who help',
				size(4, 1),
				'Van GGZ Meerzicht kennen we 4 medewerkers. Samen zijn zij betrokken bij 1 huishouden.',
				'We know 4 staff members of GGZ Meerzicht. Together they are involved with 1 household.'
			],
			[
				'several who do not help',
				size(4, 0),
				'Van GGZ Meerzicht kennen we 4 medewerkers.',
				'We know 4 staff members of GGZ Meerzicht.'
			]
		]
	);
	says.each<{ lines: number; thin: number }>(organisations.organisationLines, [
		[
			'no lines',
			{ lines: 0, thin: 0 },
			'Er zijn geen contacten met andere organisaties ingevuld.',
			'No contacts with other organisations have been entered.'
		],
		[
			'one line',
			{ lines: 1, thin: 1 },
			'Er is contact met 1 andere organisatie.',
			'There is contact with 1 other organisation.'
		],
		[
			'lines, none thin',
			{ lines: 5, thin: 0 },
			'Er is contact met 5 andere organisaties.',
			'There is contact with 5 other organisations.'
		],
		[
			'lines, one thin',
			{ lines: 5, thin: 1 },
			'Er is contact met 5 andere organisaties. 1 van die lijnen loopt via 1 persoon.',
			'There is contact with 5 other organisations. 1 of those lines runs through 1 person.'
		],
		[
			'lines, some thin',
			{ lines: 5, thin: 2 },
			'Er is contact met 5 andere organisaties. 2 van die lijnen lopen via 1 persoon.',
			'There is contact with 5 other organisations. 2 of those lines run through 1 person.'
		]
	]);
	const line = { organisation: 'GGZ Meerzicht', otherOrganisation: 'Thuiszorg Vecht' };
	says.each<number>(
		(carriers, language) =>
			organisations.thinLine(
				{ ...line, carriers: [nurse[language], officer[language]].slice(0, carriers) },
				language
			),
		[
			[
				'a thin line',
				1,
				'GGZ Meerzicht en Thuiszorg Vecht hebben contact via 1 persoon: de wijkverpleegkundige van Thuiszorg Vecht.',
				'GGZ Meerzicht and Thuiszorg Vecht are in contact through 1 person: the district nurse of Thuiszorg Vecht.'
			],
			[
				'a thin line of one pair',
				2,
				'GGZ Meerzicht en Thuiszorg Vecht hebben contact via 1 tweetal: de wijkverpleegkundige van Thuiszorg Vecht en de wijkagent van Politie.',
				'GGZ Meerzicht and Thuiszorg Vecht are in contact through 1 pair: the district nurse of Thuiszorg Vecht and the community officer of Politie.'
			]
		]
	);
	says.each<string>(organisations.oneMemberInView, [
		[
			'one member in view',
			'De Linde',
			'Van De Linde kennen we maar 1 medewerker. Of de lijn dun is, weten we daarom niet.',
			'We know only 1 staff member of De Linde. Whether the line is thin is therefore not known.'
		]
	]);
	says.each<typeof line>(organisations.organisationLevel, [
		[
			'told by organisations',
			line,
			'GGZ Meerzicht en Thuiszorg Vecht zeggen dat zij samenwerken. Wie dat doet, is nog niet gevraagd.',
			'GGZ Meerzicht and Thuiszorg Vecht say they work together. Who does so has not been asked yet.'
		]
	]);
	says.each<typeof line>(organisations.handsOver, [
		[
			'handing over',
			line,
			'GGZ Meerzicht draagt over aan Thuiszorg Vecht. Overleg tussen beide is niet genoemd.',
			'GGZ Meerzicht hands over to Thuiszorg Vecht. Consultation between them was not mentioned.'
		]
	]);
});

describe('paper and practice', () => {
	const seen = (agreements: number, a: number, b: number, c: number) => ({
		agreements,
		seen: a,
		notSeen: b,
		notMeasured: c
	});
	says.each<ReturnType<typeof seen>>(comparison.agreementsSeen, [
		[
			'no agreements',
			seen(0, 0, 0, 0),
			'Er zijn nog geen afspraken ingevuld. Vergelijken kan dus nog niet.',
			'No agreements have been entered yet. So there is nothing to compare.'
		],
		['one', seen(1, 1, 0, 0), 'Er is 1 afspraak ingevuld.', '1 agreement has been entered.'],
		[
			'several',
			seen(9, 5, 1, 3),
			'Er zijn 9 afspraken. 5 zien we terug, 1 niet, en 3 konden we niet nagaan.',
			'There are 9 agreements. 5 are seen in practice, 1 is not, and 3 could not be checked.'
		]
	]);
	says.each<comparison.Outcome>(comparison.paperAndPractice, [
		[
			'agreed and seen by one source',
			{ kind: 'agreed-seen', sources: ['Wijkteam'] },
			'Afgesproken, en Wijkteam noemt het ook.',
			'Agreed, and Wijkteam mentions it too.'
		],
		[
			'agreed and seen by several sources',
			{ kind: 'agreed-seen', sources: ['Wijkteam', 'School'] },
			'Afgesproken, en Wijkteam en School noemen het ook.',
			'Agreed, and Wijkteam and School mention it too.'
		],
		[
			'agreed, not seen',
			{ kind: 'agreed-not-seen', roles: ['A', 'B'] },
			'Afgesproken. De mensen die het konden weten, noemen het niet: A en B.',
			'Agreed. The people who could know do not mention it: A and B.'
		],
		[
			'seen, not agreed',
			{ kind: 'seen-not-agreed' },
			'Dit gebeurt, maar het staat niet op papier. Dat komt veel voor.',
			'This happens, but it is not on paper. That is common.'
		],
		[
			'not measured',
			{ kind: 'not-measured' },
			'Niet gemeten: niemand die dit kon weten, is gesproken.',
			'Not measured: nobody who could know was interviewed.'
		]
	]);
	says.each<{ source: string; otherSource: string }>(comparison.sourcesDiffer, [
		[
			'sources differ',
			{ source: 'de school', otherSource: 'het wijkteam' },
			'De school noemt dit contact wel, het wijkteam niet. Beide staan er.',
			'De school mentions this contact, het wijkteam does not. Both are kept.'
		]
	]);
});

describe('waves', () => {
	says.each<{ count: number; households: number }>(comparison.measuredTwice, [
		[
			'none',
			{ count: 0, households: 70 },
			'Geen enkel huishouden is 2 keer gemeten.',
			'No household was measured twice.'
		],
		[
			'one',
			{ count: 1, households: 70 },
			'1 van de 70 huishoudens is 2 keer gemeten. De andere tellen hier niet mee.',
			'1 of the 70 households was measured twice. The others are not counted here.'
		],
		[
			'some',
			{ count: 52, households: 70 },
			'52 van de 70 huishoudens zijn 2 keer gemeten. De andere tellen hier niet mee.',
			'52 of the 70 households were measured twice. The others are not counted here.'
		],
		[
			'all',
			{ count: 70, households: 70 },
			'Alle 70 huishoudens zijn 2 keer gemeten.',
			'All 70 households were measured twice.'
		],
		[
			'the only one',
			{ count: 1, households: 1 },
			'Het enige huishouden is 2 keer gemeten.',
			'The only household was measured twice.'
		]
	]);
	says.each<{ wave: string; joined: number; left: number }>(comparison.peopleSince, [
		[
			'somebody',
			{ wave: 'najaar 2025', joined: 1, left: 2 },
			'Sinds najaar 2025: 1 professional erbij, 2 weg.',
			'Since najaar 2025: 1 professional joined, 2 left.'
		],
		[
			'nobody',
			{ wave: 'T0', joined: 0, left: 0 },
			'Sinds T0 kwam er geen professional bij en ging er niemand weg.',
			'Since T0 no professional joined and nobody left.'
		]
	]);
	says.each<{ come: number; gone: number; notAsked: number }>(comparison.contactsSince, [
		[
			'other contacts',
			{ come: 12, gone: 1, notAsked: 0 },
			'Tussen wie er beide keren waren: 12 contacten erbij, 1 weg.',
			'Between those who were there both times: 12 contacts came, 1 went.'
		],
		[
			'the same, and one of which nothing is known',
			{ come: 0, gone: 0, notAsked: 1 },
			'Tussen wie er beide keren waren, zijn de contacten gelijk. Naar 1 ander contact is maar 1 keer gevraagd. Dat telt niet mee.',
			'Between those who were there both times, the contacts are the same. 1 other contact was asked about only once. It is not counted.'
		],
		[
			'more of which nothing is known',
			{ come: 1, gone: 0, notAsked: 4 },
			'Tussen wie er beide keren waren: 1 contact erbij, 0 weg. Naar 4 andere contacten is maar 1 keer gevraagd. Die tellen niet mee.',
			'Between those who were there both times: 1 contact came, 0 went. 4 other contacts were asked about only once. They are not counted.'
		]
	]);
	says.each<undefined>(
		(_, language) => [comparison.unknownSince('T0', language), comparison.whySince(language)],
		[
			[
				'nothing is known',
				undefined,
				'Wat er sinds T0 is veranderd, weten we niet: er is niets 2 keer gevraagd. Waarom, staat niet in deze gegevens.',
				'We do not know what changed since T0: nothing was asked twice. Why is not in these data.'
			]
		]
	);
});

describe('not measured and hidden', () => {
	says.each<undefined>(
		(_, language) => hidden.needsTwoProfessionals(language),
		[
			[
				'fewer than two professionals',
				undefined,
				'Niet gemeten: dit kan pas bij 2 of meer professionals.',
				'Not measured: this needs 2 or more professionals.'
			]
		]
	);
	says.each<undefined>(
		(_, language) => hidden.needsFourContacts(language),
		[
			[
				'fewer than four contacts',
				undefined,
				'Niet gemeten: er zijn minder dan 4 contacten ingevuld.',
				'Not measured: fewer than 4 contacts have been entered.'
			]
		]
	);
	says.each<number>(hidden.smallGroup, [
		[
			'a small group',
			5,
			'Niet getoond: de groep is kleiner dan 5. Zo blijft iedereen onherkenbaar.',
			'Not shown: the group is smaller than 5. So nobody can be recognised.'
		]
	]);
	says.each<{ shown: number; all: number; filter: string }>(hidden.shownOf, [
		[
			'what a lens leaves out',
			{ shown: 61, all: 73, filter: 'wonen' },
			'61 van 73 te zien, omdat u kijkt naar wonen.',
			'61 of 73 shown, because you look at wonen.'
		]
	]);
	says.each<undefined>(
		(_, language) => hidden.notDiscussed(language),
		[
			[
				'not discussed with them',
				undefined,
				'Alleen u ziet dit huishouden: het is nog niet met hen besproken.',
				'Only you can see this household: it has not been discussed with them yet.'
			]
		]
	);
});

describe('what would help', () => {
	says.each<'agreedFirst' | 'certain' | 'asFarAsKnown'>(
		(kind, language) => {
			const two = { role: nurse[language], otherRole: officer[language] };
			return kind === 'agreedFirst'
				? suggestions.agreedFirst(two, language)
				: suggestions.introduce({ ...two, isCertain: kind === 'certain' }, language);
		},
		[
			[
				'agreed first',
				'agreedFirst',
				'De wijkverpleegkundige van Thuiszorg Vecht en de wijkagent van Politie zouden volgens de afspraak contact hebben. Lukt dat?',
				'By agreement the district nurse of Thuiszorg Vecht and the community officer of Politie should be in contact. Does that work?'
			],
			[
				'introduce two who are apart',
				'certain',
				'Kennen de wijkverpleegkundige van Thuiszorg Vecht en de wijkagent van Politie elkaar? Hun contact zou 2 losse delen verbinden.',
				'Do the district nurse of Thuiszorg Vecht and the community officer of Politie know each other? Their contact would join 2 separate parts.'
			],
			[
				'introduce two who may be joined through somebody nobody asked',
				'asFarAsKnown',
				'Kennen de wijkverpleegkundige van Thuiszorg Vecht en de wijkagent van Politie elkaar? Hun contact zou voor zover bekend 2 losse delen verbinden.',
				'Do the district nurse of Thuiszorg Vecht and the community officer of Politie know each other? As far as is known their contact would join 2 separate parts.'
			]
		]
	);
	const shortOfficer = { nl: 'de wijkagent', en: 'the community officer' };
	says.each<readonly [reached: number, unknown: number]>(
		([reached, unknown], language) =>
			suggestions.appoint(
				{ role: officer[language], again: shortOfficer[language], reached, others: 14, unknown },
				language
			),
		[
			[
				'appoint one with some contact',
				[2, 0],
				'Kan de wijkagent van Politie de vaste regisseur zijn? De wijkagent heeft al contact met 2 van de 14 anderen.',
				'Could the community officer of Politie be the case manager? The community officer is already in contact with 2 of the 14 others.'
			],
			[
				'appoint one with some contact, and of some nobody asked',
				[2, 5],
				'Kan de wijkagent van Politie de vaste regisseur zijn? De wijkagent heeft al contact met 2 van de 14 anderen. Van 5 weten we het niet.',
				'Could the community officer of Politie be the case manager? The community officer is already in contact with 2 of the 14 others. Of 5 it is not known.'
			],
			[
				'appoint one with all contacts',
				[14, 0],
				'Kan de wijkagent van Politie de vaste regisseur zijn? De wijkagent heeft al contact met alle anderen.',
				'Could the community officer of Politie be the case manager? The community officer is already in contact with all the others.'
			],
			[
				'appoint one without contact',
				[0, 0],
				'Kan de wijkagent van Politie de vaste regisseur zijn? De wijkagent heeft nog geen contact met de 14 anderen.',
				'Could the community officer of Politie be the case manager? The community officer is not yet in contact with the 14 others.'
			],
			[
				'appoint one of whom nobody asked',
				[0, 14],
				'Kan de wijkagent van Politie de vaste regisseur zijn? Of de wijkagent contact heeft met de 14 anderen, is nog niet gevraagd.',
				'Could the community officer of Politie be the case manager? Whether the community officer is in contact with the 14 others has not been asked yet.'
			],
			[
				'appoint one of whom part was asked',
				[0, 3],
				'Kan de wijkagent van Politie de vaste regisseur zijn? Of de wijkagent contact heeft met de 14 anderen, weten we van 3 niet.',
				'Could the community officer of Politie be the case manager? Whether the community officer is in contact with the 14 others is not known of 3.'
			]
		]
	);
	says.each<undefined>(
		(_, language) => suggestions.askForDeputy(officer[language], language),
		[
			[
				'a deputy',
				undefined,
				'Wie neemt het over als de wijkagent van Politie er niet is?',
				'Who takes over when the community officer of Politie is away?'
			]
		]
	);
	says.each<undefined>(
		(_, language) => suggestions.nothingToSuggest(language),
		[
			[
				'nothing',
				undefined,
				'We vinden hier geen voorstel. Misschien heeft u er zelf een.',
				'We find no suggestion here. Perhaps you have one.'
			]
		]
	);
});

describe('what it takes', () => {
	says.each<{ least: number; most: number }>(suggestions.newContacts, [
		[
			'no contact',
			{ least: 0, most: 0 },
			'Dat vraagt geen nieuw contact.',
			'This takes no new contact.'
		],
		[
			'one contact',
			{ least: 1, most: 1 },
			'Dat vraagt 1 nieuw contact.',
			'This takes 1 new contact.'
		],
		[
			'contacts',
			{ least: 10, most: 10 },
			'Dat vraagt 10 nieuwe contacten.',
			'This takes 10 new contacts.'
		],
		[
			'a range',
			{ least: 6, most: 14 },
			'Dat vraagt 6 tot 14 nieuwe contacten.',
			'This takes 6 to 14 new contacts.'
		],
		[
			'one that may be there already',
			{ least: 0, most: 1 },
			'Dat vraagt hoogstens 1 nieuw contact.',
			'This takes at most 1 new contact.'
		],
		[
			'several that may all be there already',
			{ least: 0, most: 8 },
			'Dat vraagt hoogstens 8 nieuwe contacten.',
			'This takes at most 8 new contacts.'
		]
	]);
	says.each<number>(
		(count, language) => suggestions.newLoad({ role: officer[language], count }, language),
		[
			[
				'one household',
				1,
				'De wijkagent van Politie is dan regisseur van 1 huishouden in deze scan.',
				'The community officer of Politie is then case manager of 1 household in this scan.'
			],
			[
				'several households',
				13,
				'De wijkagent van Politie is dan regisseur van 13 huishoudens in deze scan. Ander werk tellen we niet mee.',
				'The community officer of Politie is then case manager of 13 households in this scan. Other work is not counted.'
			]
		]
	);
	says.each<readonly [atLeast: number, atMost: number]>(
		([atLeast, atMost], language) =>
			suggestions.hangsOn(officer[language], { atLeast, atMost }, language),
		[
			['it stays one', [1, 1], undefined, undefined],
			[
				'it may hang on one',
				[1, 2],
				'Valt de wijkagent van Politie weg, dan zijn het hoogstens 2 losse delen.',
				'If the community officer of Politie drops out, there are at most 2 separate parts.'
			],
			[
				'it hangs on one, in how many parts is not quite known',
				[2, 4],
				'Valt de wijkagent van Politie weg, dan zijn het weer 2 tot 4 losse delen.',
				'If the community officer of Politie drops out, there are 2 to 4 separate parts again.'
			],
			[
				'too few were asked to say',
				[1, 4],
				'Hoeveel losse delen het zijn als de wijkagent van Politie wegvalt, weten we nog niet.',
				'How many separate parts there are if the community officer of Politie drops out is not known yet.'
			],
			[
				'it hangs on one',
				[6, 6],
				'Valt de wijkagent van Politie weg, dan zijn het weer 6 losse delen.',
				'If the community officer of Politie drops out, there are 6 separate parts again.'
			]
		]
	);
	says.each<undefined>(
		(_, language) =>
			suggestions.workedExample({ nl: 'dit gezin', en: 'this family' }[language], language),
		[
			[
				'a worked example',
				undefined,
				'Dit is een rekenvoorbeeld. Of het beter wordt voor dit gezin, weten we niet.',
				'This is a worked example. Whether it gets better for this family is not known.'
			]
		]
	);
});

describe('import', () => {
	says.each<string>(importing.fieldName, [
		['a field', 'source.kind', 'de soort bron', 'the kind of source'],
		['a field we do not know', 'toString', 'toString', 'toString']
	]);

	const totals = (read: number) => ({
		read,
		created: 5,
		updated: 0,
		unchanged: 0,
		rejected: 1,
		skipped: 1
	});
	says.each<importing.ImportTotals>(importing.importTotals, [
		[
			'totals',
			totals(7),
			'7 regels gelezen: 5 nieuw, 0 bijgewerkt, 0 gelijk, 1 geweigerd, 1 overgeslagen.',
			'7 rows read: 5 new, 0 updated, 0 unchanged, 1 refused, 1 skipped.'
		],
		[
			'one row',
			{ ...totals(1), created: 1, rejected: 0, skipped: 0 },
			'1 regel gelezen: 1 nieuw, 0 bijgewerkt, 0 gelijk, 0 geweigerd, 0 overgeslagen.',
			'1 row read: 1 new, 0 updated, 0 unchanged, 0 refused, 0 skipped.'
		]
	]);
	says.each<'familyNames' | 'askSource' | 'askComplete'>(
		(kind, language) => importing[kind](language),
		[
			[
				'names of families',
				'familyNames',
				'In deze kolom staan namen van gezinnen. We maken er codes van en bewaren de namen niet.',
				'This column holds family names. We turn them into codes and do not keep the names.'
			],
			[
				'source',
				'askSource',
				'Waar komt deze lijst vandaan: uit een systeem, uit gesprekken of van papier?',
				'Where does this list come from: a system, conversations or paper?'
			],
			[
				'complete',
				'askComplete',
				'Staat iedereen op deze lijst? Dan betekent een leeg vak: geen contact.',
				'Is everyone on this list? Then an empty cell means: no contact.'
			]
		]
	);
	says.each<undefined>(
		(_, language) =>
			importing.askColumn(
				{ column: 'Regie', field: importing.fieldName('support.caseManager', language) },
				language
			),
		[
			[
				'a guess about a column',
				undefined,
				'Klopt het dat kolom "Regie" over de vaste regisseur gaat?',
				'Is it right that column "Regie" is about the case manager?'
			]
		]
	);
});
