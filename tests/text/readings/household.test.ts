import { describe, expect, test } from 'vitest';
import type { Member } from '../../../src/lib/domain/actor.ts';
import { stackingDomains } from '../../../src/lib/measures/household/stacking.ts';
import type { Language } from '../../../src/lib/text/language.ts';
import { householdReading } from '../../../src/lib/text/readings/household.ts';
import { lifeDomainsOf } from '../../../src/lib/text/readings/household/life-domains.ts';
import type { HouseholdFacts } from '../../../src/lib/text/readings/reading.ts';
import { Town } from '../town.ts';

const FAMILY: readonly Member[] = [{ role: 'parent' }, { role: 'child', ageBand: '4-11' }];

function read(town: Town, facts: Partial<HouseholdFacts> = {}, language: Language = 'nl') {
	const { snapshot, directory } = town.look();
	return householdReading(snapshot, directory, 0, language, { members: FAMILY, ...facts });
}

/** Fifteen professionals of nine organisations, and two who have stopped. */
function seventeenth(isAsked: boolean): Town {
	const employers =
		'Centrum Centrum Thuiszorg GGZ GGZ Jeugdzorg Jeugdzorg Bescherming School Gemeente Gemeente Gemeente Bewind Wijkteam Wijkteam';
	const codes = employers.split(' ').map((_, i) => `P${String(i + 1).padStart(2, '0')}`);
	const town = new Town().household('H-017');
	employers.split(' ').forEach((organisation, i) => town.professional(codes[i]!, { organisation }));
	town.professional('P98', { organisation: 'Politie' });
	town.professional('P99', { organisation: 'Woonstichting' });
	town.helps('H-017', codes).helps('H-017', ['P98', 'P99'], { status: 'ended' });
	if (!isAsked) return town;
	const pair = (pairs: string): [string, string][] =>
		pairs
			.split(' ')
			.map((each) => each.split('-').map((n) => codes[Number(n) - 1]!) as [string, string]);
	return town
		.contact(pair('1-2 1-3 2-3 3-14 4-5 6-7 6-8 7-8 9-10 11-12 12-13 11-13'))
		.askEveryone(codes)
		.answered('H-017', 'case-manager', true);
}

describe('the family with seventeen providers', () => {
	test('everything asked', () => {
		const { title, below } = read(seventeenth(true));
		expect(title.join(' ')).toBe(
			'15 professionals van 9 organisaties zijn betrokken bij dit gezin. Van de 105 tweetallen hebben er 12 contact met elkaar. Zonder dit gezin ertussen zijn het 5 losse groepen. 1 professional heeft met niemand van de anderen contact. Er is geen vaste regisseur afgesproken.'
		);
		expect(below).toContain('2 professionals zijn gestopt en tellen niet mee.');
		expect(below[0]).toBe(
			'Om bij iedereen te komen, moet het verhaal minstens 6 keer verteld worden.'
		);
	});

	test('nothing asked', () => {
		const { title, below } = read(seventeenth(false));
		expect(title.join(' ')).toBe(
			'15 professionals van 9 organisaties zijn betrokken bij dit gezin. Wie met wie contact heeft, is nog niet gevraagd. Of er een vaste regisseur is, weten we niet.'
		);
		expect(below).toEqual([
			'Of familie, buren of vrijwilligers helpen, is nog niet gevraagd.',
			'2 professionals zijn gestopt en tellen niet mee.'
		]);
	});

	test('in English', () => {
		expect(read(seventeenth(true), {}, 'en').title.join(' ')).toBe(
			'15 professionals of 9 organisations are involved with this family. 12 of the 105 pairs are in contact. Without this family in between there are 5 separate groups. 1 professional is in contact with none of the others. No case manager has been agreed.'
		);
	});
});

describe('small families', () => {
	const nurse = { organisation: 'Thuiszorg Vecht', function: 'wijkverpleegkundige' };
	const officer = { organisation: 'Politie', function: 'wijkagent' };
	const two = (): Town =>
		new Town()
			.household('H-01')
			.professional('P1', nurse)
			.professional('P2', officer)
			.helps('H-01', ['P1', 'P2']);

	test('nobody at all', () => {
		expect(read(new Town().household('H-01'))).toEqual({
			title: ['Bij dit gezin is nog niemand ingevuld.'],
			below: ['Of familie, buren of vrijwilligers helpen, is nog niet gevraagd.']
		});
	});

	test('only the own circle', () => {
		const town = new Town().household('H-01').neighbour('N1').neighbour('N2');
		expect(read(town.helps('H-01', ['N1', 'N2']))).toEqual({
			title: [
				'Bij dit gezin helpen 2 mensen uit de eigen kring. Er zijn geen professionals ingevuld.'
			],
			below: []
		});
	});

	test('one professional', () => {
		const town = new Town().household('H-01').professional('P1', nurse).helps('H-01', ['P1']);
		expect(read(town, { members: [{ role: 'parent' }] })).toEqual({
			title: [
				'1 professional is betrokken bij deze inwoner: de wijkverpleegkundige van Thuiszorg Vecht.',
				'Of er een vaste regisseur is, weten we niet.'
			],
			below: ['Of familie, buren of vrijwilligers helpen, is nog niet gevraagd.']
		});
	});

	test('two professionals, not asked', () => {
		expect(read(two(), { members: [] }).title).toEqual([
			'2 professionals van 2 organisaties zijn betrokken bij dit huishouden.',
			'Of zij contact met elkaar hebben, is nog niet gevraagd.',
			'Of er een vaste regisseur is, weten we niet.'
		]);
	});

	test('two professionals who said that they have no contact', () => {
		const town = two().noContact([['P1', 'P2']]);
		expect(read(town).title[1]).toBe('Zij hebben geen contact met elkaar.');
		expect(read(town).below[0]).toBe(
			'Om bij iedereen te komen, moet het verhaal minstens 2 keer verteld worden.'
		);
	});

	test('two professionals, one of them case manager, and a neighbour', () => {
		const town = two()
			.neighbour('N1')
			.helps('H-01', ['N1'])
			.caseManager('H-01', 'P1')
			.contact([['P1', 'P2']]);
		expect(read(town)).toEqual({
			title: [
				'2 professionals van 2 organisaties zijn betrokken bij dit gezin.',
				'Zij hebben contact met elkaar.',
				'De wijkverpleegkundige van Thuiszorg Vecht is de vaste regisseur.'
			],
			below: [
				'Ook helpt 1 persoon uit de eigen kring.',
				'De regisseur heeft contact met de andere professional.'
			]
		});
	});

	test('two case managers', () => {
		const town = two().caseManager('H-01', 'P1').caseManager('H-01', 'P2');
		expect(read(town).title.at(-1)).toBe(
			'2 mensen staan als regisseur genoteerd: de wijkverpleegkundige van Thuiszorg Vecht en de wijkagent van Politie. Klopt dat?'
		);
	});

	test('a case manager of the own circle is told, and has no reach among professionals', () => {
		const town = two().neighbour('N1').helps('H-01', ['N1']).caseManager('H-01', 'N1');
		const { title, below } = read(town);
		expect(title.at(-1)).toBe('Iemand uit de eigen kring is de vaste regisseur.');
		expect(below.filter((sentence) => sentence.includes('De regisseur'))).toEqual([]);
	});
});

describe('what is known in part', () => {
	const of = (professionals: number): Town => {
		const town = new Town().household('H-01');
		for (let i = 1; i <= professionals; i++) town.professional(`P${i}`).helps('H-01', [`P${i}`]);
		return town;
	};

	test('a narrow range is a range', () => {
		const { title } = read(
			of(4)
				.contact([
					['P1', 'P2'],
					['P3', 'P4']
				])
				.noContact([
					['P1', 'P3'],
					['P2', 'P3']
				])
		);
		expect(title).toEqual([
			'4 professionals zijn betrokken bij dit gezin. Hun organisaties zijn niet ingevuld.',
			'Van 4 van de 6 tweetallen is bekend of er contact is: 2 wel en 2 niet.',
			'Zonder dit gezin ertussen zijn het hoogstens 2 losse delen.',
			'Van 2 tweetallen weten we het nog niet.',
			'Of er een vaste regisseur is, weten we niet.'
		]);
	});

	test('a wide range is not yet a number', () => {
		const { title } = read(of(6).contact([['P1', 'P2']]));
		expect(title.slice(1, 3)).toEqual([
			'Van 1 van de 15 tweetallen is bekend of er contact is.',
			'Hoeveel losse groepen dit zijn, kunnen we nog niet zeggen. 14 tweetallen zijn nog niet gevraagd.'
		]);
	});

	test('one whole is one whole, whatever is unknown', () => {
		const { title, below } = read(
			of(3).contact([
				['P1', 'P2'],
				['P2', 'P3']
			])
		);
		expect(title.slice(1, 3)).toEqual([
			'Van 2 van de 3 tweetallen is bekend of er contact is: 2 wel en 0 niet.',
			'Direct of via anderen kunnen zij elkaar allemaal bereiken.'
		]);
		expect(below.some((sentence) => sentence.includes('verhaal'))).toBe(false);
	});

	test('all in contact, or none, says all', () => {
		const pairs = [
			['P1', 'P2'],
			['P1', 'P3'],
			['P2', 'P3']
		] as const;
		expect(read(of(3).contact(pairs)).title.slice(1, 3)).toEqual([
			'Alle 3 tweetallen hebben contact.',
			'Of er een vaste regisseur is, weten we niet.'
		]);
		expect(read(of(3).noContact(pairs)).title.slice(1, 3)).toEqual([
			'Van de 3 tweetallen heeft geen enkel tweetal contact.',
			'Of er een vaste regisseur is, weten we niet.'
		]);
	});

	test('the reach of a case manager whom few were asked about', () => {
		const town = of(5)
			.caseManager('H-01', 'P1')
			.contact([['P1', 'P2']])
			.noContact([['P1', 'P3']]);
		expect(read(town).below).toContain(
			'Van 2 van de 4 anderen is bekend of de regisseur contact heeft: 1 wel en 1 niet.'
		);
	});

	test('asked and nobody, asked and not known', () => {
		const town = (none: boolean) =>
			of(1).answered('H-01', 'own-circle', none).answered('H-01', 'case-manager', none);
		expect(read(town(true)).below).toEqual(['Dit gezin noemt niemand uit de eigen kring.']);
		expect(read(town(true)).title.at(-1)).toBe('Er is geen vaste regisseur afgesproken.');
		expect(read(town(false)).below).toEqual([
			'Of familie, buren of vrijwilligers helpen, is gevraagd maar niet bekend.'
		]);
		expect(read(town(false)).title.at(-1)).toBe('Of er een vaste regisseur is, weten we niet.');
	});
});

describe('life domains', () => {
	const town = new Town()
		.household('H-01')
		.professional('P1', { function: 'klantmanager', organisation: 'Gemeente' })
		.professional('P2', { function: 'bewindvoerder', organisation: 'Bewindkantoor' })
		.professional('P3', { function: 'wijkagent', organisation: 'Politie' })
		.professional('P4', { function: 'klantmanager', organisation: 'Kredietbank' })
		.professional('P5', { function: 'huisarts', organisation: 'Centrum' })
		.professional('P6', { function: 'intern begeleider', organisation: 'De Linde' })
		.helps('H-01', ['P1', 'P2', 'P4'], { lifeDomains: ['finances'] })
		.helps('H-01', ['P3'], { lifeDomains: ['safety'] })
		.helps('H-01', ['P5', 'P6']);

	test('several in one life domain: who does what', () => {
		expect(read(town).below).toContain(
			'Bij financiën zijn 3 professionals betrokken: de klantmanager van Gemeente, de bewindvoerder en de klantmanager van Kredietbank. Wie doet wat?'
		);
		expect(read(town).below).toContain(
			'Van 2 van de 6 professionals is geen leefgebied ingevuld. Dat hoeft ook niet.'
		);
	});

	test('they are as many as the measure says', () => {
		const { snapshot } = town.look();
		const counted = stackingDomains.compute(snapshot);
		const { byDomain } = lifeDomainsOf(snapshot, 0);
		const several = [...byDomain.values()].filter((helpers) => helpers.length > 1);
		expect(counted).toMatchObject({ values: Float64Array.of(several.length) });
	});

	test('many are counted, a few are read out', () => {
		const many = new Town().household('H-01');
		const functions = ['huisarts', 'verpleegkundige', 'psycholoog', 'diëtist', 'tandarts'];
		functions.forEach((each, i) => many.professional(`P${i}`, { function: each }));
		many.helps('H-01', ['P0', 'P1', 'P2', 'P3', 'P4'], { lifeDomains: ['health'] });
		expect(read(many).below).toContain(
			'Bij gezondheid zijn 5 professionals betrokken: de huisarts, de verpleegkundige, de psycholoog en 2 anderen. Wie doet wat?'
		);
	});

	test('one in each is said as it is; nothing filled in is not spoken of', () => {
		const apart = new Town().household('H-01').professional('P1').professional('P2');
		expect(read(apart.helps('H-01', ['P1', 'P2'])).below.join(' ')).not.toContain('leefgebied');
		apart.helps('H-01', ['P1'], { lifeDomains: ['health'] });
		expect(read(apart).below).toContain(
			'Bij elk ingevuld leefgebied is hoogstens 1 professional betrokken.'
		);
	});
});

describe('what is known beside the snapshot', () => {
	const town = new Town()
		.household('H-01')
		.professional('P1', { function: 'wijkagent', organisation: 'Politie' })
		.professional('P2', { function: 'huisarts', organisation: 'Centrum' })
		.helps('H-01', ['P1'], { lifeDomains: ['safety'] })
		.helps('H-01', ['P2'], { lifeDomains: ['health'] })
		.caseManager('H-01', 'P1');

	test('the story, the regular contact, wishes, requests and old data', () => {
		const { below } = read(town, {
			storyTold: { times: 4, during: 6 },
			regularContact: { onPaper: 0, named: 1 },
			wishes: ['health', 'housing'],
			requests: [
				{ role: 'de psycholoog van GGZ', requestedOn: '2018-03~' },
				{ role: 'de huisarts van Centrum', requestedOn: '2018-01-01', begunOn: '2018-03-19' },
				{ role: 'de wijkagent van Politie', requestedOn: '2018-01', begunOn: '2018-04' },
				{ role: 'de wijkagent van Politie', requestedOn: '2018-01', begunOn: '2017' }
			],
			dataFrom: '2018-23'
		});
		expect(below).toEqual([
			'Dit gezin zegt zelf: in 6 maanden 4 keer opnieuw verteld.',
			'Of familie, buren of vrijwilligers helpen, is nog niet gevraagd.',
			'Met wie de regisseur contact heeft, is nog niet gevraagd.',
			'Op papier is de wijkagent van Politie de regisseur. Dit gezin noemt de huisarts van Centrum als vast aanspreekpunt.',
			'Bij elk ingevuld leefgebied is hoogstens 1 professional betrokken.',
			'Dit gezin wil hulp bij wonen. Daar is nu niemand bij betrokken.',
			'De psycholoog van GGZ is aangevraagd: ongeveer maart 2018. De hulp is nog niet begonnen.',
			'De hulp van de huisarts van Centrum begon 11 weken na de aanvraag.',
			'De hulp van de wijkagent van Politie begon ongeveer 13 weken na de aanvraag.',
			'Deze gegevens zijn van najaar 2018. Klopt dit nog?'
		]);
	});

	test('what was not asked', () => {
		const { below } = read(town, { regularContact: 'not-asked', wishes: 'not-asked' });
		expect(below).toContain(
			'Wie dit gezin zelf als vast aanspreekpunt ziet, is nog niet gevraagd.'
		);
		expect(below).toContain('Wat dit gezin zelf wil, is nog niet gevraagd.');
	});

	test('who is waited for is counted where the dates are not at hand', () => {
		const waiting = new Town().household('H-01').professional('P1');
		waiting.helps('H-01', ['P1'], { status: 'requested' });
		expect(read(waiting).below).toContain(
			'Hulp van 1 professional is aangevraagd en nog niet begonnen.'
		);
	});

	test('an organisation that provides without a person', () => {
		const provided = new Town().household('H-01');
		provided.organisation('Gemeente Vecht');
		expect(read(provided.tie('support', 'Gemeente Vecht', 'H-01')).below).toContain(
			'Er is ook hulp van Gemeente Vecht. Wie dat doet, is niet bekend.'
		);
	});
});

test('the own circle makes no pairs and no parts', () => {
	const town = new Town().household('H-01').professional('P1').professional('P2').neighbour('N1');
	town.helps('H-01', ['P1', 'P2', 'N1']).contact([
		['P1', 'P2'],
		['N1', 'P1']
	]);
	expect(read(town).title[1]).toBe('Zij hebben contact met elkaar.');
});
