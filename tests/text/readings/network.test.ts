import { describe, expect, test } from 'vitest';
import { crossOrganisationShare } from '../../../src/lib/measures/network/ei-index.ts';
import { thinPairShare } from '../../../src/lib/measures/network/thin-lines.ts';
import type { Language } from '../../../src/lib/text/language.ts';
import { networkReading } from '../../../src/lib/text/readings/network.ts';
import { organisationReading } from '../../../src/lib/text/readings/organisation.ts';
import { readings } from '../../../src/lib/text/readings/readings.ts';
import { Town } from '../town.ts';

function read(town: Town, language: Language = 'nl') {
	const { snapshot, directory } = town.look();
	return networkReading(snapshot, directory, language);
}

const staff: readonly (readonly [string, string])[] = [
	['A1', 'Thuiszorg'],
	['A2', 'Thuiszorg'],
	['B1', 'Wijkteam'],
	['B2', 'Wijkteam'],
	['C1', 'De Linde'],
	['C2', 'De Linde'],
	['D1', 'Bewindkantoor']
];

function town(): Town {
	const net = new Town().household('H-01').household('H-02').household('H-03');
	for (const [code, organisation] of staff) {
		net.professional(code, { organisation, function: `functie ${code}` });
	}
	return net
		.helps('H-01', ['A1', 'B1', 'C1', 'D1'])
		.helps('H-02', ['A2', 'B2'])
		.helps('H-03', ['B1', 'C2'])
		.caseManager('H-01', 'B1')
		.caseManager('H-03', 'B1')
		.contact([
			['A1', 'A2'],
			['A1', 'B1'],
			['A2', 'B2'],
			['B1', 'C1'],
			['B1', 'C2'],
			['B1', 'D1']
		]);
}

const everyone = staff.map(([code]) => code);

describe('the whole net', () => {
	test('everybody asked', () => {
		expect(read(town().askEveryone(everyone))).toEqual({
			title: [
				'7 professionals van 4 organisaties helpen 3 huishoudens.',
				'2 van de 3 lijnen tussen organisaties lopen via 1 persoon.',
				'Bij 1 van die lijnen kennen we aan een kant maar 1 medewerker.'
			],
			below: [
				'Van de 6 contacten gaan er 5 naar een andere organisatie. Bij toeval zouden dat er ongeveer 5 zijn.',
				'Direct of via anderen kan iedereen elkaar bereiken.',
				'Van 2 van de 3 huishoudens is een vaste regisseur bekend.',
				'Als 1 regisseur wegvalt, verliest meer dan de helft van deze 2 huishoudens de vaste regisseur.',
				'Van 6 contacten hebben we beide kanten gesproken. Geen enkele keer noemen zij elkaar allebei.'
			]
		});
	});

	test('few asked', () => {
		const { below } = read(town().askEveryone(['A1', 'B1']));
		expect(below.slice(-2)).toEqual([
			'Van 1 contact hebben we beide kanten gesproken.',
			'Let op: 2 van de 7 mensen zijn gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.'
		]);
		expect(read(town()).below.slice(-2)).toEqual([
			'Van geen enkel contact hebben we beide kanten gesproken.',
			'Let op: nog niemand staat genoteerd als gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.'
		]);
	});

	test('nobody yet', () => {
		expect(read(new Town())).toEqual({
			title: ['Er staat nog niemand in deze scan. Sleep een lijst hierheen of voeg iemand toe.'],
			below: []
		});
	});

	test('people without contacts', () => {
		const net = new Town().household('H-01').professional('P1').professional('P2');
		expect(read(net.helps('H-01', ['P1']))).toEqual({
			title: [
				'1 professional helpt 1 huishouden.',
				'Er staat nog 1 andere professional in deze scan.'
			],
			below: [
				'Er zijn nog geen contacten tussen professionals ingevuld.',
				'Van geen enkel huishouden is een vaste regisseur bekend.'
			]
		});
	});

	test('a plain net of another tool', () => {
		const net = new Town();
		for (const code of ['1', '2', '3', '4', '5']) net.professional(code);
		net.contact(
			[
				['1', '2'],
				['3', '4']
			],
			{ reporter: 'both' }
		);
		expect(read(net.askEveryone(['1', '2', '3', '4', '5']))).toEqual({
			title: ['In deze scan staan 5 professionals. Er zijn nog geen huishoudens.'],
			below: [
				'Het net is verdeeld in 2 losse groepen.',
				'1 persoon heeft met niemand in deze scan contact.'
			]
		});
	});

	test('groups that are no organisations are called groups', () => {
		const { snapshot, directory } = town().askEveryone(everyone).look({ group: 'function' });
		const { title, below } = networkReading(snapshot, directory, 'nl');
		expect(title.join(' ')).not.toContain('lijnen');
		expect(below[0]).toBe(
			'Contacten naar een andere groep: 6 van de 6. Bij toeval zouden dat er ongeveer 6 zijn.'
		);
	});

	test('its numbers are those of the measures', () => {
		const { snapshot } = town().askEveryone(everyone).look();
		const valueOf = (result: unknown) => (result as { value: number }).value;
		expect(valueOf(crossOrganisationShare.compute(snapshot))).toBeCloseTo(5 / 6);
		expect(valueOf(thinPairShare.compute(snapshot))).toBeCloseTo(2 / 3);
	});
});

describe('one organisation', () => {
	const of = (net: Town, organisation: string, language: Language = 'nl') => {
		const { snapshot, directory } = net.look();
		const start = snapshot.helpers + snapshot.households;
		const number = directory.codes.slice(start).indexOf(organisation);
		return organisationReading(snapshot, directory, number, language);
	};

	test('its people, its lines and through whom they run', () => {
		expect(of(town().askEveryone(everyone), 'De Linde')).toEqual({
			title: [
				'Van De Linde kennen we 2 medewerkers.',
				'Samen zijn zij betrokken bij 2 huishoudens.',
				'Er is contact met 1 andere organisatie.'
			],
			below: ['De Linde en Wijkteam hebben contact via 1 persoon: de functie B1 van Wijkteam.']
		});
		expect(of(town().askEveryone(everyone), 'Wijkteam')).toEqual({
			title: [
				'Van Wijkteam kennen we 2 medewerkers.',
				'Samen zijn zij betrokken bij 3 huishoudens.',
				'Er is contact met 3 andere organisaties.',
				'1 van die lijnen loopt via 1 persoon.'
			],
			below: [
				'Wijkteam en De Linde hebben contact via 1 persoon: de functie B1 van Wijkteam.',
				'Van Bewindkantoor kennen we maar 1 medewerker. Of de lijn dun is, weten we daarom niet.'
			]
		});
	});

	test('of one person', () => {
		expect(of(town(), 'Bewindkantoor', 'en')).toEqual({
			title: [
				'We know 1 staff member of Bewindkantoor.',
				'This person is involved with 1 household.',
				'There is contact with 1 other organisation.'
			],
			below: [
				'We know only 1 staff member of Bewindkantoor. Whether the line is thin is therefore not known.',
				'Note: nobody has been noted as interviewed yet. Lines missing here may exist.'
			]
		});
	});

	test('named by organisations, nobody known', () => {
		const net = new Town();
		net.organisation('Politie');
		net.organisation('GGZ');
		net.tie('collaboration', 'Politie', 'GGZ');
		expect(of(net, 'Politie')).toEqual({
			title: ['Van Politie kennen we nog geen medewerkers.'],
			below: ['Politie en GGZ zeggen dat zij samenwerken. Wie dat doet, is nog niet gevraagd.']
		});
	});
});

describe('everything in one list', () => {
	test('the net, thin lines, households by code and roles by code', () => {
		const { snapshot, directory } = town().askEveryone(everyone).look();
		const all = readings(snapshot, directory, 'nl');
		expect(all.slice(8)).toEqual([
			'De Linde en Wijkteam hebben contact via 1 persoon: de functie B1 van Wijkteam.',
			'H-01: 4 professionals van 4 organisaties zijn betrokken bij dit huishouden. Van de 6 tweetallen hebben er 3 contact met elkaar. Direct of via anderen kunnen zij elkaar allemaal bereiken. De functie B1 van Wijkteam is de vaste regisseur.',
			'H-02: 2 professionals van 2 organisaties zijn betrokken bij dit huishouden. Zij hebben contact met elkaar. Of er een vaste regisseur is, weten we niet.',
			'H-03: 2 professionals van 2 organisaties zijn betrokken bij dit huishouden. Zij hebben contact met elkaar. De functie B1 van Wijkteam is de vaste regisseur.',
			'Voor 1 huishouden is de functie A1 het enige contact met Thuiszorg.',
			'Voor 1 huishouden is de functie A2 het enige contact met Thuiszorg.',
			'Voor 2 huishoudens is de functie B1 van Wijkteam de vaste regisseur. Voor 2 huishoudens is de functie B1 het enige contact met Wijkteam. Het contact tussen De Linde en Wijkteam loopt alleen via de functie B1.',
			'Voor 1 huishouden is de functie B2 het enige contact met Wijkteam.',
			'Voor 1 huishouden is de functie C1 het enige contact met De Linde.',
			'Voor 1 huishouden is de functie C2 het enige contact met De Linde.',
			'Voor 1 huishouden is de functie D1 het enige contact met Bewindkantoor.'
		]);
	});

	test('where few were spoken to, nobody is named on whom a line would hang', () => {
		const { snapshot, directory } = town().askEveryone(['A1']).look();
		const all = readings(snapshot, directory, 'nl').join(' ');
		expect(all).toContain('Let op: 1 van de 7 mensen is gesproken.');
		expect(all).not.toMatch(/alleen via|het enige contact|via 1 persoon:/);
		expect(all).toContain('H-03: 2 professionals');
	});

	test('no name is told when names are off', () => {
		const net = new Town().household('H-01').professional('P1', { name: 'Sanne Bakker' });
		const { snapshot, directory } = net.helps('H-01', ['P1']).look();
		expect(readings(snapshot, directory, 'nl').join(' ')).not.toContain('Sanne');
	});
});
