import { describe } from 'vitest';
import * as role from '../../../src/lib/text/sentences/role.ts';
import { says } from '../says.ts';

const nurse = {
	nl: 'de wijkverpleegkundige van Thuiszorg Vecht',
	en: 'the district nurse of Thuiszorg Vecht'
};
const organisation = 'Thuiszorg Vecht';

describe('households', () => {
	says.each<number>(
		(households, language) => role.involvedWith({ role: nurse[language], households }, language),
		[
			[
				'none',
				0,
				'De wijkverpleegkundige van Thuiszorg Vecht is in deze scan bij geen enkel huishouden betrokken.',
				'The district nurse of Thuiszorg Vecht is involved with no household in this scan.'
			],
			[
				'one',
				1,
				'De wijkverpleegkundige van Thuiszorg Vecht is betrokken bij 1 huishouden.',
				'The district nurse of Thuiszorg Vecht is involved with 1 household.'
			],
			[
				'several',
				7,
				'De wijkverpleegkundige van Thuiszorg Vecht is betrokken bij 7 huishoudens.',
				'The district nurse of Thuiszorg Vecht is involved with 7 households.'
			]
		]
	);
});

describe('only contact with an organisation', () => {
	const short = { nl: 'de wijkverpleegkundige', en: 'the district nurse' };
	says.each<number>(
		(count, language) => role.soleContact({ count, role: short[language], organisation }, language),
		[
			[
				'for none',
				0,
				'Geen huishouden heeft de wijkverpleegkundige als enige contact met Thuiszorg Vecht.',
				'For no household is the district nurse the only contact with Thuiszorg Vecht.'
			],
			[
				'for one',
				1,
				'Voor 1 huishouden is de wijkverpleegkundige het enige contact met Thuiszorg Vecht.',
				'For 1 household the district nurse is the only contact with Thuiszorg Vecht.'
			],
			[
				'for several',
				7,
				'Voor 7 huishoudens is de wijkverpleegkundige het enige contact met Thuiszorg Vecht.',
				'For 7 households the district nurse is the only contact with Thuiszorg Vecht.'
			]
		]
	);
	says.each<number>(
		(count, language) =>
			role.soleInLifeDomain(
				{
					count,
					role: short[language],
					lifeDomain: { nl: 'gezondheid', en: 'health' }[language]
				},
				language
			),
		[
			['in no life domain', 0, undefined, undefined],
			[
				'in a life domain, for one',
				1,
				'Voor 1 huishouden is de wijkverpleegkundige de enige professional bij gezondheid.',
				'For 1 household the district nurse is the only professional for health.'
			],
			[
				'in a life domain, for several',
				4,
				'Voor 4 huishoudens is de wijkverpleegkundige de enige professional bij gezondheid.',
				'For 4 households the district nurse is the only professional for health.'
			]
		]
	);
});

describe('case manager', () => {
	says.each<number>(
		(count, language) => role.caseManagerOf({ count, role: nurse[language] }, language),
		[
			['of none', 0, undefined, undefined],
			[
				'of one',
				1,
				'Voor 1 huishouden is de wijkverpleegkundige van Thuiszorg Vecht de vaste regisseur.',
				'The district nurse of Thuiszorg Vecht is the case manager of 1 household.'
			],
			[
				'of several',
				12,
				'Voor 12 huishoudens is de wijkverpleegkundige van Thuiszorg Vecht de vaste regisseur.',
				'The district nurse of Thuiszorg Vecht is the case manager of 12 households.'
			]
		]
	);
});

describe('lines', () => {
	const line = { organisation: 'De Linde', otherOrganisation: 'Kredietbank Vecht' };
	says.each<number>(
		(count, language) =>
			role.onlyLine(
				{ role: nurse[language], lines: Array.from({ length: count }, () => line) },
				language
			),
		[
			['none', 0, undefined, undefined],
			[
				'one',
				1,
				'Het contact tussen De Linde en Kredietbank Vecht loopt alleen via de wijkverpleegkundige van Thuiszorg Vecht.',
				'Contact between De Linde and Kredietbank Vecht runs through the district nurse of Thuiszorg Vecht only.'
			],
			[
				'several',
				4,
				'4 lijnen tussen organisaties lopen alleen via de wijkverpleegkundige van Thuiszorg Vecht.',
				'4 lines between organisations run through the district nurse of Thuiszorg Vecht only.'
			]
		]
	);
});

describe('who no longer reaches the others', () => {
	const busy = { contacts: 9, count: 0, isWhole: true, isAsked: true };
	says.each<Partial<role.CutOff>>(
		(values, language) => role.cutOff({ ...busy, ...values, role: nurse[language] }, language),
		[
			[
				'one',
				{ count: 1 },
				'Zonder de wijkverpleegkundige van Thuiszorg Vecht kan 1 professional de anderen niet meer bereiken.',
				'Without the district nurse of Thuiszorg Vecht 1 professional can no longer reach the others.'
			],
			[
				'several',
				{ count: 5 },
				'Zonder de wijkverpleegkundige van Thuiszorg Vecht kunnen 5 professionals de anderen niet meer bereiken.',
				'Without the district nurse of Thuiszorg Vecht 5 professionals can no longer reach the others.'
			],
			[
				'nobody, and the net is whole',
				{},
				'De wijkverpleegkundige van Thuiszorg Vecht heeft contact met 9 anderen. Zonder deze rol kan iedereen elkaar nog bereiken.',
				'The district nurse of Thuiszorg Vecht is in contact with 9 others. Without this role everyone can still reach each other.'
			],
			[
				'nobody, and the net is whole, with one contact',
				{ contacts: 1 },
				'De wijkverpleegkundige van Thuiszorg Vecht heeft contact met 1 ander. Zonder deze rol kan iedereen elkaar nog bereiken.',
				'The district nurse of Thuiszorg Vecht is in contact with 1 other. Without this role everyone can still reach each other.'
			],
			[
				'nobody, and the net is divided',
				{ isWhole: false },
				'De wijkverpleegkundige van Thuiszorg Vecht heeft contact met 9 anderen. Ook zonder deze rol kunnen die elkaar bereiken.',
				'The district nurse of Thuiszorg Vecht is in contact with 9 others. Without this role they can still reach each other.'
			],
			[
				'nobody, and the net is divided, with one contact',
				{ isWhole: false, contacts: 1 },
				'De wijkverpleegkundige van Thuiszorg Vecht heeft contact met 1 ander.',
				'The district nurse of Thuiszorg Vecht is in contact with 1 other.'
			],
			[
				'asked, without contact',
				{ isWhole: false, contacts: 0 },
				'De wijkverpleegkundige van Thuiszorg Vecht heeft met niemand in deze scan contact.',
				'The district nurse of Thuiszorg Vecht is in contact with nobody in this scan.'
			],
			[
				'not asked, without contact',
				{ isWhole: false, contacts: 0, isAsked: false },
				'Met wie de wijkverpleegkundige van Thuiszorg Vecht contact heeft, is nog niet gevraagd.',
				'With whom the district nurse of Thuiszorg Vecht is in contact has not been asked yet.'
			]
		]
	);
});

describe('deputy', () => {
	const nobody = { deputies: [], forSome: [], isAsked: false };
	says.each<Partial<role.DeputyValues>>(
		(values, language) => role.deputy({ ...nobody, ...values }, language),
		[
			[
				'agreed',
				{ deputies: ['Fatma El Amrani'] },
				'Fatma El Amrani neemt het over bij afwezigheid. Dat is afgesproken.',
				'Fatma El Amrani takes over during absence. This has been agreed.'
			],
			[
				'several agreed',
				{ deputies: ['Fatma El Amrani', 'Jan Smit'] },
				'Fatma El Amrani en Jan Smit nemen het over bij afwezigheid. Dat is afgesproken.',
				'Fatma El Amrani and Jan Smit take over during absence. This has been agreed.'
			],
			[
				'agreed for some households',
				{
					forSome: [
						{ deputy: 'Fatma El Amrani', count: 1 },
						{ deputy: 'Jan Smit', count: 3 }
					]
				},
				'Fatma El Amrani neemt het bij 1 huishouden over. Dat is afgesproken. Jan Smit neemt het bij 3 huishoudens over. Dat is afgesproken.',
				'Fatma El Amrani takes over for 1 household. This has been agreed. Jan Smit takes over for 3 households. This has been agreed.'
			],
			[
				'asked and none',
				{ isAsked: true },
				'Er is geen vervanger afgesproken.',
				'No deputy has been agreed.'
			],
			[
				'not asked',
				{},
				'Of er een vervanger is, is nog niet gevraagd.',
				'Whether there is a deputy has not been asked yet.'
			]
		]
	);
	says.each<number>(role.deputyCandidates, [
		['no candidate', 0, undefined, undefined],
		[
			'one candidate',
			1,
			'1 collega kent al een van deze huishoudens.',
			'1 colleague already knows one of these households.'
		],
		[
			'several candidates',
			3,
			"3 collega's kennen al een of meer van deze huishoudens.",
			'3 colleagues already know one or more of these households.'
		]
	]);
});

describe('when less may be said', () => {
	says.each<{ spoken: number; asked: number }>(role.fewSpoken, [
		[
			'nobody was spoken to',
			{ spoken: 0, asked: 14 },
			'Let op: nog niemand staat genoteerd als gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.',
			'Note: nobody has been noted as interviewed yet. Lines missing here may exist.'
		],
		[
			'one was spoken to',
			{ spoken: 1, asked: 14 },
			'Let op: 1 van de 14 mensen is gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.',
			'Note: 1 of the 14 people has been interviewed. Lines missing here may exist.'
		],
		[
			'few were spoken to',
			{ spoken: 11, asked: 14 },
			'Let op: 11 van de 14 mensen zijn gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.',
			'Note: 11 of the 14 people have been interviewed. Lines missing here may exist.'
		]
	]);
	says.each<boolean>(role.notAPerson, [
		[
			'a function',
			true,
			'Meer mensen kunnen deze functie hebben. Wat er gebeurt als iemand wegvalt, weten we daarom niet.',
			'More people may hold this function. What happens when someone leaves is therefore not known.'
		],
		[
			'someone of an organisation',
			false,
			'Om wie het gaat, weten we niet. Wat er gebeurt als iemand wegvalt, weten we daarom ook niet.',
			'Who this is, is not known. What happens when someone leaves is therefore not known either.'
		]
	]);
});
