import { describe } from 'vitest';
import * as involved from '../../../src/lib/text/sentences/involved.ts';
import * as needs from '../../../src/lib/text/sentences/needs.ts';
import * as team from '../../../src/lib/text/sentences/team.ts';
import { says } from '../says.ts';

const hh = { nl: 'dit gezin', en: 'this family' };
const nurse = {
	nl: 'de wijkverpleegkundige van Thuiszorg Vecht',
	en: 'the district nurse of Thuiszorg Vecht'
};
const officer = { nl: 'de wijkagent van Politie', en: 'the community officer of Politie' };

describe('who is involved', () => {
	const nobody = {
		professionals: 0,
		organisations: 0,
		ownCircle: 0,
		role: '',
		withoutOrganisation: 0,
		unnamed: 0
	};
	says.each<Partial<involved.Involved>>(
		(values, language) =>
			involved.involved({ ...nobody, household: hh[language], ...values }, language),
		[
			[
				'nobody yet',
				{},
				'Bij dit gezin is nog niemand ingevuld.',
				'Nobody has been entered for this family yet.'
			],
			[
				'one person of the own circle alone',
				{ ownCircle: 1 },
				'Bij dit gezin helpt 1 persoon uit de eigen kring. Er zijn geen professionals ingevuld.',
				'1 person from their own circle helps this family. No professionals have been entered.'
			],
			[
				'the own circle alone',
				{ ownCircle: 3 },
				'Bij dit gezin helpen 3 mensen uit de eigen kring. Er zijn geen professionals ingevuld.',
				'3 people from their own circle help this family. No professionals have been entered.'
			],
			[
				'one professional',
				{ professionals: 1, organisations: 1, role: 'de wijkagent van Politie' },
				'1 professional is betrokken bij dit gezin: de wijkagent van Politie.',
				'1 professional is involved with this family: de wijkagent van Politie.'
			],
			[
				'several of one organisation',
				{ professionals: 3, organisations: 1 },
				'3 professionals van 1 organisatie zijn betrokken bij dit gezin.',
				'3 professionals of 1 organisation are involved with this family.'
			],
			[
				'several of several organisations',
				{ professionals: 15, organisations: 9 },
				'15 professionals van 9 organisaties zijn betrokken bij dit gezin.',
				'15 professionals of 9 organisations are involved with this family.'
			],
			[
				'no organisation filled in',
				{ professionals: 3, withoutOrganisation: 3 },
				'3 professionals zijn betrokken bij dit gezin. Hun organisaties zijn niet ingevuld.',
				'3 professionals are involved with this family. Their organisations have not been entered.'
			],
			[
				'one without organisation, one without name or function',
				{ professionals: 4, organisations: 2, withoutOrganisation: 1, unnamed: 1 },
				'4 professionals van 2 organisaties zijn betrokken bij dit gezin. Van 1 van hen is de organisatie niet bekend. 1 van hen staat er zonder naam of functie in.',
				'4 professionals of 2 organisations are involved with this family. The organisation of 1 of them is not known. 1 of them is listed without a name or function.'
			],
			[
				'several without organisation, several without name or function',
				{ professionals: 6, organisations: 2, withoutOrganisation: 2, unnamed: 3 },
				'6 professionals van 2 organisaties zijn betrokken bij dit gezin. Van 2 van hen is de organisatie niet bekend. 3 van hen staan er zonder naam of functie in.',
				'6 professionals of 2 organisations are involved with this family. The organisation of 2 of them is not known. 3 of them are listed without a name or function.'
			]
		]
	);
});

describe('own circle', () => {
	says.each<{ ownCircle: number; asked: involved.Asked }>(
		(values, language) => involved.ownCircle({ household: hh[language], ...values }, language),
		[
			[
				'not asked',
				{ ownCircle: 0, asked: 'not-asked' },
				'Of familie, buren of vrijwilligers helpen, is nog niet gevraagd.',
				'Whether family, neighbours or volunteers help has not been asked yet.'
			],
			[
				'asked, not known',
				{ ownCircle: 0, asked: 'not-known' },
				'Of familie, buren of vrijwilligers helpen, is gevraagd maar niet bekend.',
				'Whether family, neighbours or volunteers help was asked but is not known.'
			],
			[
				'asked and nobody',
				{ ownCircle: 0, asked: 'none' },
				'Dit gezin noemt niemand uit de eigen kring.',
				'This family names nobody from their own circle.'
			],
			[
				'one',
				{ ownCircle: 1, asked: 'not-asked' },
				'Ook helpt 1 persoon uit de eigen kring.',
				'1 person from their own circle helps as well.'
			],
			[
				'several',
				{ ownCircle: 2, asked: 'none' },
				'Ook helpen 2 mensen uit de eigen kring.',
				'2 people from their own circle help as well.'
			]
		]
	);
});

describe('contact in pairs', () => {
	const pairs = (professionals: number, known: number, contact: number): team.Pairs => ({
		professionals,
		pairs: (professionals * (professionals - 1)) / 2,
		known,
		contact
	});
	says.each<team.Pairs>(team.contactInPairs, [
		['one professional makes no pair', pairs(1, 0, 0), undefined, undefined],
		[
			'two in contact',
			pairs(2, 1, 1),
			'Zij hebben contact met elkaar.',
			'They are in contact with each other.'
		],
		[
			'two without contact',
			pairs(2, 1, 0),
			'Zij hebben geen contact met elkaar.',
			'They are not in contact with each other.'
		],
		[
			'two, not asked',
			pairs(2, 0, 0),
			'Of zij contact met elkaar hebben, is nog niet gevraagd.',
			'Whether they are in contact has not been asked yet.'
		],
		[
			'nobody asked',
			pairs(15, 0, 0),
			'Wie met wie contact heeft, is nog niet gevraagd.',
			'Who is in contact with whom has not been asked yet.'
		],
		[
			'one pair known',
			pairs(15, 1, 1),
			'Van 1 van de 105 tweetallen is bekend of er contact is.',
			'For 1 of the 105 pairs it is known whether there is contact.'
		],
		[
			'some pairs known',
			pairs(15, 40, 12),
			'Van 40 van de 105 tweetallen is bekend of er contact is: 12 wel en 28 niet.',
			'For 40 of the 105 pairs it is known whether there is contact: 12 yes and 28 no.'
		],
		[
			'all known, none in contact',
			pairs(4, 6, 0),
			'Van de 6 tweetallen heeft geen enkel tweetal contact.',
			'None of the 6 pairs is in contact.'
		],
		[
			'all known, one in contact',
			pairs(4, 6, 1),
			'Van de 6 tweetallen heeft 1 tweetal contact.',
			'1 of the 6 pairs is in contact.'
		],
		[
			'all known, all in contact',
			pairs(4, 6, 6),
			'Alle 6 tweetallen hebben contact.',
			'All 6 pairs are in contact.'
		],
		[
			'all known, some in contact',
			pairs(60, 1770, 1234),
			'Van de 1.770 tweetallen hebben er 1.234 contact met elkaar.',
			'1,234 of the 1,770 pairs are in contact.'
		]
	]);
});

describe('separate parts', () => {
	const parts = (sizes: readonly number[], least = sizes.length, unknown = 0) => ({
		sizes,
		least,
		most: sizes.length,
		unknown
	});
	says.each<number[]>(team.sumOfParts, [
		['groups alone', [3, 2], undefined, undefined],
		['nobody together', [1, 1], undefined, undefined],
		[
			'groups and one',
			[9, 2, 2, 1],
			'3 losse groepen en 1 professional zonder contact met de anderen.',
			'3 separate groups and 1 professional in contact with none of the others.'
		],
		[
			'one group and several',
			[4, 1, 1],
			'1 losse groep en 2 professionals zonder contact met de anderen.',
			'1 separate group and 2 professionals in contact with none of the others.'
		]
	]);
	says.each<ReturnType<typeof parts>>(
		(values, language) => team.separateParts({ household: hh[language], ...values }, language),
		[
			[
				'one whole',
				parts([9]),
				'Direct of via anderen kunnen zij elkaar allemaal bereiken.',
				'Directly or through others they can all reach each other.'
			],
			[
				'everybody alone',
				parts([1, 1, 1]),
				'Niemand van hen heeft contact met een ander.',
				'None of them is in contact with another.'
			],
			[
				'one group and one alone',
				parts([5, 1]),
				'5 van hen kunnen elkaar bereiken. 1 professional heeft met niemand van de anderen contact.',
				'5 of them can reach each other. 1 professional is in contact with none of the others.'
			],
			[
				'one group and several alone',
				parts([5, 1, 1]),
				'5 van hen kunnen elkaar bereiken. 2 professionals hebben met niemand van de anderen contact.',
				'5 of them can reach each other. 2 professionals are in contact with none of the others.'
			],
			[
				'groups',
				parts([4, 3]),
				'Zonder dit gezin ertussen zijn het 2 losse groepen.',
				'Without this family in between there are 2 separate groups.'
			],
			[
				'groups and one alone',
				parts([4, 3, 1]),
				'Zonder dit gezin ertussen zijn het 2 losse groepen. 1 professional heeft met niemand van de anderen contact.',
				'Without this family in between there are 2 separate groups. 1 professional is in contact with none of the others.'
			],
			[
				'groups and several alone',
				parts([4, 3, 1, 1]),
				'Zonder dit gezin ertussen zijn het 2 losse groepen. 2 professionals hebben met niemand van de anderen contact.',
				'Without this family in between there are 2 separate groups. 2 professionals are in contact with none of the others.'
			],
			[
				'a narrow range',
				parts([4, 3, 1, 1], 2, 5),
				'Zonder dit gezin ertussen zijn het 2 tot 4 losse delen. Van 5 tweetallen weten we het nog niet.',
				'Without this family in between there are 2 to 4 separate parts. 5 pairs are still unknown.'
			],
			[
				'a narrow range from one whole, one pair unknown',
				parts([4, 3], 1, 1),
				'Zonder dit gezin ertussen zijn het hoogstens 2 losse delen. Van 1 tweetal weten we het nog niet.',
				'Without this family in between there are at most 2 separate parts. 1 pair is still unknown.'
			],
			[
				'a wide range',
				parts([4, 1, 1, 1], 1, 12),
				'Hoeveel losse groepen dit zijn, kunnen we nog niet zeggen. 12 tweetallen zijn nog niet gevraagd.',
				'How many separate groups these are cannot be said yet. 12 pairs have not been asked.'
			]
		]
	);
});

describe('the story', () => {
	says.each<number>(team.storyAtLeast, [
		['one part asks for one telling', 1, undefined, undefined],
		[
			'several parts',
			6,
			'Om bij iedereen te komen, moet het verhaal minstens 6 keer verteld worden.',
			'To reach everyone, the story has to be told at least 6 times.'
		]
	]);
	says.each<{ times: number; during: number }>(
		(values, language) => team.storyTold({ household: hh[language], ...values }, language),
		[
			[
				'told again once',
				{ times: 1, during: 6 },
				'Dit gezin zegt zelf: in 6 maanden 1 keer opnieuw verteld.',
				'This family says: told again once in 6 months.'
			],
			[
				'told again often, in one month',
				{ times: 4, during: 1 },
				'Dit gezin zegt zelf: in 1 maand 4 keer opnieuw verteld.',
				'This family says: told again 4 times in 1 month.'
			]
		]
	);
});

describe('case manager', () => {
	says.each<{ roles: ('nurse' | 'officer')[]; asked: involved.Asked }>(
		({ roles, asked }, language) =>
			team.caseManager(
				{ roles: roles.map((role) => ({ nurse, officer })[role][language]), asked },
				language
			),
		[
			[
				'not asked',
				{ roles: [], asked: 'not-asked' },
				'Of er een vaste regisseur is, weten we niet.',
				'Whether there is a case manager is not known.'
			],
			[
				'asked, not known',
				{ roles: [], asked: 'not-known' },
				'Of er een vaste regisseur is, weten we niet.',
				'Whether there is a case manager is not known.'
			],
			[
				'asked and none',
				{ roles: [], asked: 'none' },
				'Er is geen vaste regisseur afgesproken.',
				'No case manager has been agreed.'
			],
			[
				'one',
				{ roles: ['nurse'], asked: 'none' },
				'De wijkverpleegkundige van Thuiszorg Vecht is de vaste regisseur.',
				'The district nurse of Thuiszorg Vecht is the case manager.'
			],
			[
				'two',
				{ roles: ['nurse', 'officer'], asked: 'not-asked' },
				'2 mensen staan als regisseur genoteerd: de wijkverpleegkundige van Thuiszorg Vecht en de wijkagent van Politie. Klopt dat?',
				'2 people are listed as case manager: the district nurse of Thuiszorg Vecht and the community officer of Politie. Is that right?'
			]
		]
	);
});

describe('reach of the case manager', () => {
	says.each<team.Reach>(team.caseManagerReach, [
		['nobody else', { others: 0, known: 0, reached: 0 }, undefined, undefined],
		[
			'not asked',
			{ others: 14, known: 0, reached: 0 },
			'Met wie de regisseur contact heeft, is nog niet gevraagd.',
			'With whom the case manager is in contact has not been asked yet.'
		],
		[
			'not the one other',
			{ others: 1, known: 1, reached: 0 },
			'De regisseur heeft nog geen contact met de andere professional.',
			'The case manager is not yet in contact with the other professional.'
		],
		[
			'the one other',
			{ others: 1, known: 1, reached: 1 },
			'De regisseur heeft contact met de andere professional.',
			'The case manager is in contact with the other professional.'
		],
		[
			'none',
			{ others: 14, known: 14, reached: 0 },
			'De regisseur heeft nog geen contact met de 14 andere professionals.',
			'The case manager is not yet in contact with the 14 other professionals.'
		],
		[
			'all',
			{ others: 14, known: 14, reached: 14 },
			'De regisseur heeft contact met alle anderen.',
			'The case manager is in contact with all the others.'
		],
		[
			'some',
			{ others: 14, known: 14, reached: 3 },
			'De regisseur heeft contact met 3 van de 14 andere professionals.',
			'The case manager is in contact with 3 of the 14 other professionals.'
		],
		[
			'partly asked',
			{ others: 14, known: 5, reached: 3 },
			'Van 5 van de 14 anderen is bekend of de regisseur contact heeft: 3 wel en 2 niet.',
			'For 5 of the 14 others it is known whether the case manager has contact: 3 yes and 2 no.'
		]
	]);
});

describe('regular contact', () => {
	says.each<boolean>(
		(isAsked, language) =>
			team.regularContact(
				{
					household: hh[language],
					role: nurse[language],
					...(isAsked ? { otherRole: officer[language] } : {})
				},
				language
			),
		[
			[
				'paper and household differ',
				true,
				'Op papier is de wijkverpleegkundige van Thuiszorg Vecht de regisseur. Dit gezin noemt de wijkagent van Politie als vast aanspreekpunt.',
				'On paper the district nurse of Thuiszorg Vecht is the case manager. This family names the community officer of Politie as their regular contact.'
			],
			[
				'not asked',
				false,
				'Wie dit gezin zelf als vast aanspreekpunt ziet, is nog niet gevraagd.',
				'Whom this family sees as the regular contact has not been asked yet.'
			]
		]
	);
});

describe('life domains', () => {
	says.each<{ count: number; roles: string[] }>(
		(values, language) =>
			needs.sharedLifeDomain(
				{ lifeDomain: { nl: 'financiën', en: 'finances' }[language], ...values },
				language
			),
		[
			[
				'several professionals',
				{ count: 2, roles: ['A', 'B'] },
				'Bij financiën zijn 2 professionals betrokken: A en B. Wie doet wat?',
				'2 professionals are involved with finances: A and B. Who does what?'
			]
		]
	);
	says.each<{ professionals: number; blank: number }>(needs.lifeDomainsApart, [
		[
			'each with at most one',
			{ professionals: 3, blank: 1 },
			'Bij elk ingevuld leefgebied is hoogstens 1 professional betrokken.',
			'At most 1 professional is involved with each area of life that was filled in.'
		],
		['one professional', { professionals: 1, blank: 0 }, undefined, undefined],
		['nothing filled in', { professionals: 3, blank: 3 }, undefined, undefined]
	]);
	says.each<{ professionals: number; blank: number }>(needs.lifeDomainsBlank, [
		[
			'some blank',
			{ professionals: 15, blank: 4 },
			'Van 4 van de 15 professionals is geen leefgebied ingevuld. Dat hoeft ook niet.',
			'No area of life was filled in for 4 of the 15 professionals. It need not be.'
		],
		[
			'all blank',
			{ professionals: 15, blank: 15 },
			'Er zijn geen leefgebieden ingevuld. Dat hoeft ook niet.',
			'No areas of life were filled in. They need not be.'
		],
		['none blank', { professionals: 15, blank: 0 }, undefined, undefined]
	]);
	says.each<boolean>(
		(isAsked, language) =>
			needs.wish(
				{
					household: hh[language],
					...(isAsked ? { lifeDomain: { nl: 'wonen', en: 'housing' }[language] } : {})
				},
				language
			),
		[
			[
				'a wish that nobody works on',
				true,
				'Dit gezin wil hulp bij wonen. Daar is nu niemand bij betrokken.',
				'This family would like help with housing. Nobody is involved with that now.'
			],
			[
				'wishes not asked',
				false,
				'Wat dit gezin zelf wil, is nog niet gevraagd.',
				'What this family would like has not been asked yet.'
			]
		]
	);
});

describe('waiting', () => {
	says.each<string>(
		(_, language) =>
			needs.requested(
				{
					role: nurse[language],
					date: { nl: 'ongeveer juni 2018', en: 'about June 2018' }[language]
				},
				language
			),
		[
			[
				'requested, not begun',
				'',
				'De wijkverpleegkundige van Thuiszorg Vecht is aangevraagd: ongeveer juni 2018. De hulp is nog niet begonnen.',
				'The district nurse of Thuiszorg Vecht was requested: about June 2018. The help has not started yet.'
			]
		]
	);
	says.each<number>(needs.requestedCount, [
		['nobody', 0, undefined, undefined],
		[
			'one',
			1,
			'Hulp van 1 professional is aangevraagd en nog niet begonnen.',
			'Help of 1 professional was requested and has not started yet.'
		],
		[
			'several',
			3,
			'Hulp van 3 professionals is aangevraagd en nog niet begonnen.',
			'Help of 3 professionals was requested and has not started yet.'
		]
	]);
	says.each<{ weeks: number; isVague: boolean }>(
		(values, language) => needs.waited({ role: nurse[language], ...values }, language),
		[
			[
				'at once',
				{ weeks: 0, isVague: false },
				'De hulp van de wijkverpleegkundige van Thuiszorg Vecht begon binnen 1 week na de aanvraag.',
				'The help of the district nurse of Thuiszorg Vecht started within 1 week of the request.'
			],
			[
				'one week',
				{ weeks: 1, isVague: false },
				'De hulp van de wijkverpleegkundige van Thuiszorg Vecht begon 1 week na de aanvraag.',
				'The help of the district nurse of Thuiszorg Vecht started 1 week after the request.'
			],
			[
				'weeks',
				{ weeks: 11, isVague: false },
				'De hulp van de wijkverpleegkundige van Thuiszorg Vecht begon 11 weken na de aanvraag.',
				'The help of the district nurse of Thuiszorg Vecht started 11 weeks after the request.'
			],
			[
				'about so many weeks',
				{ weeks: 30, isVague: true },
				'De hulp van de wijkverpleegkundige van Thuiszorg Vecht begon ongeveer 30 weken na de aanvraag.',
				'The help of the district nurse of Thuiszorg Vecht started about 30 weeks after the request.'
			]
		]
	);
});

describe('beside the other households', () => {
	says.each<{ values: number[]; all: number }>(
		({ values, all }, language) => needs.halfOfHouseholds(values, all, language),
		[
			[
				'half lies between two of the values',
				{ values: [1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 17], all: 11 },
				'Bij de helft van de 11 huishoudens in deze scan ligt dit tussen 3 en 8.',
				'For half of the 11 households in this scan this lies between 3 and 8.'
			],
			[
				'half are the same',
				{ values: [1, 2, 2, 2, 2, 2, 2, 2, 2, 9], all: 11 },
				'Bij minstens de helft van de 10 huishoudens in deze scan is dit 2. Bij 1 ander is dit niet te zeggen.',
				'For at least half of the 10 households in this scan this is 2. For 1 other this cannot be said.'
			],
			[
				'too few',
				{ values: [1, 2, 3], all: 3 },
				'Er zijn te weinig huishoudens om mee te vergelijken: 3.',
				'There are too few households to compare with: 3.'
			]
		]
	);
});

describe('who has stopped, and how old the data are', () => {
	says.each<number>(involved.ended, [
		['nobody', 0, undefined, undefined],
		[
			'one',
			1,
			'1 professional is gestopt en telt niet mee.',
			'1 professional has stopped and is not counted.'
		],
		[
			'several',
			2,
			'2 professionals zijn gestopt en tellen niet mee.',
			'2 professionals have stopped and are not counted.'
		]
	]);
	says.each<number>(involved.withoutEnd, [
		['nobody', 0, undefined, undefined],
		[
			'one',
			1,
			'Van 1 professional weten we niet of die nog komt. Die telt mee.',
			'For 1 professional it is not known whether they still come. They are counted.'
		],
		[
			'several',
			4,
			'Van 4 professionals weten we niet of zij nog komen. Zij tellen mee.',
			'For 4 professionals it is not known whether they still come. They are counted.'
		]
	]);
	says.each<string>(involved.dataOf, [
		[
			'old data',
			'2018',
			'Deze gegevens zijn van 2018. Klopt dit nog?',
			'These data are from 2018. Are they still right?'
		]
	]);
	says.each<string[]>(involved.provisions, [
		['no provision', [], undefined, undefined],
		[
			'organisations without a person',
			['Gemeente Vecht', 'Voedselbank'],
			'Er is ook hulp van Gemeente Vecht en Voedselbank. Wie dat doet, is niet bekend.',
			'There is also help from Gemeente Vecht and Voedselbank. Who provides it is not known.'
		]
	]);
});
