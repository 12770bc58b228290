import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/text/language.ts';
import { cutOffBy } from '../../../src/lib/text/readings/cut-off.ts';
import { roleReading } from '../../../src/lib/text/readings/role.ts';
import type { Reading } from '../../../src/lib/text/readings/reading.ts';
import { Town } from '../town.ts';

function read(town: Town, code: string, language: Language = 'nl', names = false): Reading {
	const { snapshot, directory } = town.look({}, names);
	return roleReading(snapshot, directory, directory.codes.indexOf(code), language);
}

const nurse = { organisation: 'Thuiszorg', function: 'wijkverpleegkundige', name: 'Marieke Smit' };
const coordinator = { organisation: 'Wijkteam', function: 'coördinator' };

/** Two nurses and a coordinator at three households; the coordinator joins school and debt help. */
function town(): Town {
	return new Town()
		.household('H-01')
		.household('H-02')
		.household('H-03')
		.professional('N1', nurse)
		.professional('N2', { ...nurse, function: 'verpleegkundige', name: 'Els' })
		.professional('C1', coordinator)
		.professional('C2', { ...coordinator, function: 'medewerker' })
		.professional('S1', { organisation: 'De Linde', function: 'intern begeleider' })
		.professional('S2', { organisation: 'De Linde', function: 'leerkracht' })
		.professional('S3', { organisation: 'De Linde', function: 'conciërge' })
		.helps('H-01', ['N1', 'N2'], { lifeDomains: ['health'] })
		.helps('H-02', ['N1'], { lifeDomains: ['health'] })
		.helps('H-03', ['N1'], { lifeDomains: ['health'] })
		.helps('H-03', ['C1', 'C2'])
		.caseManager('H-02', 'C1')
		.caseManager('H-03', 'C1')
		.contact([
			['N1', 'C1'],
			['N2', 'C2'],
			['C1', 'S1'],
			['C1', 'S2'],
			['S2', 'S3']
		]);
}

const everyone = ['N1', 'N2', 'C1', 'C2', 'S1', 'S2', 'S3'];

describe('what hangs on one role', () => {
	const asked = (): Town => town().askEveryone(everyone);

	test('the only contact with an organisation, and in a life domain', () => {
		expect(read(asked(), 'N1')).toEqual({
			title: ['Voor 2 huishoudens is de wijkverpleegkundige het enige contact met Thuiszorg.'],
			below: [
				'Voor 2 huishoudens is de wijkverpleegkundige de enige professional bij gezondheid.',
				'De wijkverpleegkundige heeft contact met 1 ander.',
				'Of er een vervanger is, is nog niet gevraagd.',
				'1 collega kent al een van deze huishoudens.'
			]
		});
	});

	test('with names on, and in English', () => {
		expect(read(asked(), 'N1', 'en', true)).toEqual({
			title: ['For 2 households Marieke Smit is the only contact with Thuiszorg.'],
			below: [
				'For 2 households Marieke Smit is the only professional for health.',
				'Marieke Smit is in contact with 1 other.',
				'Whether there is a deputy has not been asked yet.',
				'1 colleague already knows one of these households.'
			]
		});
	});

	test('a case manager through whom a line runs', () => {
		expect(read(asked(), 'C1')).toEqual({
			title: [
				'Voor 2 huishoudens is de coördinator van Wijkteam de vaste regisseur.',
				'Voor 1 huishouden is de coördinator het enige contact met Wijkteam.',
				'Het contact tussen De Linde en Wijkteam loopt alleen via de coördinator.'
			],
			below: [
				'Zonder de coördinator kunnen 2 professionals de anderen niet meer bereiken.',
				'Of er een vervanger is, is nog niet gevraagd.',
				'1 collega kent al een van deze huishoudens.'
			]
		});
	});

	test('for no household the only contact', () => {
		expect(read(asked(), 'C2').title).toEqual([
			'Geen huishouden heeft de medewerker als enige contact met Wijkteam.'
		]);
	});

	test('whom it cuts off stands above that no household loses anything', () => {
		const row = new Town()
			.household('H-01')
			.professional('A1', { organisation: 'Wijkteam', function: 'coach' })
			.professional('A2', { organisation: 'Wijkteam', function: 'coördinator' })
			.professional('A3', { organisation: 'Wijkteam', function: 'medewerker' })
			.helps('H-01', ['A1', 'A2', 'A3'])
			.contact([
				['A1', 'A2'],
				['A2', 'A3']
			])
			.askEveryone(['A1', 'A2', 'A3']);
		const { title, below } = read(row, 'A2');
		expect(title).toEqual([
			'Zonder de coördinator van Wijkteam kan 1 professional de anderen niet meer bereiken.'
		]);
		expect(below[0]).toBe('Geen huishouden heeft de coördinator als enige contact met Wijkteam.');
	});

	test('without households the contacts are the title', () => {
		expect(read(asked(), 'S1')).toEqual({
			title: ['De intern begeleider van De Linde heeft contact met 1 ander.'],
			below: []
		});
		expect(read(asked(), 'S2').title).toEqual([
			'Zonder de leerkracht van De Linde kan 1 professional de anderen niet meer bereiken.'
		]);
	});
});

describe('a deputy switches off what hangs on one role', () => {
	test('agreed for all households', () => {
		const { title, below } = read(town().askEveryone(everyone).tie('deputy', 'N1', 'N2'), 'N1');
		expect(title).toEqual(['De wijkverpleegkundige van Thuiszorg heeft contact met 1 ander.']);
		expect(below).toEqual([
			'De verpleegkundige van Thuiszorg neemt het over bij afwezigheid. Dat is afgesproken.'
		]);
	});

	test('asked and nobody', () => {
		const { below } = read(town().askEveryone(everyone).answered('N1', 'deputy', true), 'N1');
		expect(below).toContain('Er is geen vervanger afgesproken.');
	});
});

describe('guards decide before a sentence is built', () => {
	test('few were spoken to', () => {
		expect(read(town().askEveryone(['C1', 'S1']), 'N1', 'nl', true)).toEqual({
			title: ['De wijkverpleegkundige van Thuiszorg is betrokken bij 3 huishoudens.'],
			below: [
				'Let op: 2 van de 7 mensen zijn gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.',
				'Daarom zeggen we nog niet wat er aan deze rol hangt.'
			]
		});
	});

	test('few were spoken to, and of somebody no more is known than the name', () => {
		const unknown = new Town().household('H-01').professional('X1', { name: 'Karin' });
		const { title } = read(unknown.helps('H-01', ['X1']), 'X1', 'nl', true);
		expect(title).toEqual(['Deze professional is betrokken bij 1 huishouden.']);
	});

	test('of an organisation one person is known', () => {
		const thin = new Town()
			.professional('A1', { organisation: 'Bewindkantoor', function: 'bewindvoerder' })
			.professional('B1', { organisation: 'Gemeente', function: 'consulent' })
			.professional('B2', { organisation: 'Gemeente', function: 'klantmanager' })
			.contact([['A1', 'B1']])
			.askEveryone(['A1', 'B1', 'B2']);
		const alone =
			'Van Bewindkantoor kennen we maar 1 medewerker. Of de lijn dun is, weten we daarom niet.';
		expect(read(thin, 'A1')).toEqual({
			title: ['De bewindvoerder van Bewindkantoor heeft contact met 1 ander.'],
			below: [alone]
		});
		expect(read(thin, 'B1').below).toEqual([alone]);
	});

	test('a function is not a person', () => {
		const functions = new Town()
			.household('H-01')
			.professional('F1', { organisation: 'Politie', function: 'wijkagent', identity: 'function' })
			.professional('X1', { organisation: 'GGZ', identity: 'someone-of' })
			.neighbour('N1')
			.helps('H-01', ['F1', 'X1', 'N1']);
		expect(read(functions, 'F1')).toEqual({
			title: ['De wijkagent van Politie is betrokken bij 1 huishouden.'],
			below: [
				'Meer mensen kunnen deze functie hebben. Wat er gebeurt als iemand wegvalt, weten we daarom niet.'
			]
		});
		expect(read(functions, 'X1')).toEqual({
			title: ['Iemand van GGZ is betrokken bij 1 huishouden.'],
			below: [
				'Om wie het gaat, weten we niet. Wat er gebeurt als iemand wegvalt, weten we daarom ook niet.'
			]
		});
		expect(read(functions, 'N1')).toEqual({
			title: ['Iemand uit de eigen kring is betrokken bij 1 huishouden.'],
			below: []
		});
	});

	test('not asked is not without contact', () => {
		const others = ['P2', 'P3', 'P4', 'P5'];
		const quiet = ['P1', ...others].reduce(
			(town, code) => town.professional(code, nurse),
			new Town()
		);
		quiet.source('talks', 'mentions', others);
		expect(read(quiet, 'P1', 'nl', true).title).toEqual([
			'Met wie Marieke Smit (wijkverpleegkundige van Thuiszorg) contact heeft, is nog niet gevraagd.'
		]);
		expect(read(quiet.askEveryone(['P1']), 'P1', 'nl', true).title).toEqual([
			'Marieke Smit (wijkverpleegkundige van Thuiszorg) heeft met niemand in deze scan contact.'
		]);
	});
});

describe('who is cut off', () => {
	/** Professionals that reach fewer others than the largest part does, counted the slow way. */
	function slowly(town: Town): number[] {
		const { snapshot } = town.look();
		const { offsets, targets } = snapshot.contacts;
		const parts = (without: number): number[][] => {
			const met = new Set([without]);
			const found: number[][] = [];
			for (let start = 0; start < snapshot.helpers; start++) {
				if (met.has(start)) continue;
				const part = [start];
				met.add(start);
				for (const node of part) {
					for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
						if (met.has(targets[k]!)) continue;
						met.add(targets[k]!);
						part.push(targets[k]!);
					}
				}
				found.push(part);
			}
			return found;
		};
		const formal = (part: number[]): number =>
			part.filter((node) => snapshot.helper.formal[node]).length;
		return Array.from({ length: snapshot.helpers }, (_, gone) => {
			const before = parts(-1).find((part) => part.includes(gone))!;
			const pieces = parts(gone).filter((part) => before.includes(part[0]!));
			const sizes = pieces.map(formal);
			return sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
		});
	}

	test('a line, a star, two groups and a bridge, and an own circle that carries word', () => {
		const shapes: [string, string][][] = [
			[
				['A', 'B'],
				['B', 'C'],
				['C', 'D'],
				['D', 'E']
			],
			[
				['A', 'B'],
				['A', 'C'],
				['A', 'D']
			],
			[
				['A', 'B'],
				['B', 'C'],
				['A', 'C'],
				['C', 'D'],
				['D', 'E'],
				['E', 'F'],
				['D', 'F']
			],
			[
				['A', 'N'],
				['N', 'B'],
				['B', 'C'],
				['N', 'D']
			]
		];
		for (const shape of shapes) {
			const net = new Town().neighbour('N');
			for (const code of 'ABCDEFG') net.professional(code);
			net.contact(shape);
			expect(Array.from(cutOffBy(net.look().snapshot))).toEqual(slowly(net));
		}
	});
});
