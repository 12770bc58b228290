import { describe, expect, test } from 'vitest';
import { isHouseholdCode } from '#lib/domain/code.ts';
import { actorsOf, claimsOf, codes, fates, found, read } from './look.ts';
import { sheetOf } from './three-sheets.ts';

const families = sheetOf(
	'gezinnen',
	`
| Gezin | GGZ | School |
| Jansen | x | |
| De Wit | x | x |
| Smit | | x |
`
);

describe('codes of households', () => {
	test('names become codes of our own, in the order of the file', () => {
		const reading = read(families);
		expect(reading.madeCodes.every(isHouseholdCode)).toBe(true);
		expect(reading.keys.map((key) => key.name)).toEqual(['Jansen', 'De Wit', 'Smit']);
	});

	test('the key list comes first, then the codes made before, then new ones', () => {
		const made = read(families).madeCodes;
		const reading = read(families, {
			keys: new Map([['de wit', made[1]!]]),
			madeBefore: made.slice(0, 2),
			codesInUse: new Set(made)
		});
		const given = reading.keys.map((key) => key.code);
		expect(given.slice(0, 2)).toEqual(made.slice(0, 2));
		expect(made).not.toContain(given[2]);
	});

	test('a code that another household has is never given again', () => {
		let call = 0;
		const random = (bytes: Uint8Array<ArrayBuffer>): void =>
			void bytes.fill(Math.floor(call++ / 2));
		const reading = read(families, { random });
		expect(new Set(reading.madeCodes).size).toBe(3);
	});

	test('codes of the user stay, also digits, and a name among them becomes one', () => {
		const reading = read(
			sheetOf(
				'',
				'\n| Casusnr | GGZ | School |\n| 007 | x | |\n| H-12 | x | |\n| familie Jansen | x | |\n| 12 | | x |\n'
			)
		);
		const [first, second, third, fourth] = actorsOf(reading, 'household').map((one) => one.code);
		expect([first, second, fourth]).toEqual(['007', 'H-12', '012']);
		expect(isHouseholdCode(third!)).toBe(true);
		expect(codes(reading, 'question')).toEqual(['code-padded']);
	});

	test('numbers of the rows are no codes', () => {
		const reading = read(
			sheetOf('', '\n| Nr | Gezin | GGZ |\n| 1 | Jansen | x |\n| 2 | Smit | x |\n')
		);
		expect(reading.tables[0]!.columns[0]!.field).toBe('rowNumber');
		expect(reading.keys).toHaveLength(2);
	});

	test('a number or id beside helpers is the code when nothing else is', () => {
		const reading = read(
			sheetOf(
				'',
				'\n| ID | Hulpverlener | Leefgebied |\n| A-17 | Sanne | geld |\n| A-19 | Tom | wonen |\n'
			)
		);
		expect(actorsOf(reading, 'household').map((one) => one.code)).toEqual(['A-17', 'A-19']);
	});

	test('one family on two sheets is one household', () => {
		const reading = read([
			families,
			sheetOf('regie', '\n| Gezin | Regisseur |\n| jansen | Sanne |\n')
		]);
		expect(actorsOf(reading, 'household')).toHaveLength(3);
		expect(claimsOf(reading, 'support').at(-1)).toMatchObject({
			from: 'Sanne',
			to: reading.keys[0]!.code
		});
	});
});

describe('a household on two rows of a table with a row for each', () => {
	test('is refused when the rows contradict each other', () => {
		const reading = read(
			sheetOf(
				'',
				'\n| Gezin | Kinderen | GGZ | School |\n| Jansen | 2 | x | |\n| Jansen | 3 | | x |\n'
			)
		);
		expect(found(reading, 'household-twice')).toMatchObject({ row: 3, values: { first: 2 } });
		expect(fates(reading)).toMatchObject({ read: 1, rejected: 1 });
	});

	test('is read when they do not', () => {
		const reading = read(
			sheetOf(
				'',
				'\n| Gezin | Kinderen | GGZ | School |\n| Jansen | 2 | x | |\n| Jansen | | | x |\n'
			)
		);
		expect(found(reading, 'household-on-more-rows')).toMatchObject({ row: 3 });
		expect(claimsOf(reading, 'support')).toHaveLength(2);
		expect(reading.records.members).toHaveLength(2);
	});
});

describe('what a row says of a household', () => {
	const reading = read(
		sheetOf(
			'Casussen',
			`
| Casusnr | Wijk | Kinderen | Aantal personen | Samenspraak | Bekend sinds | Afgesloten op | Doelgroep | Problematiek | Wens | GGZ | School |
| 001 | Noord | 4, 9 en 13 | 5 | ja | 1-2-2024 | | ouders; jeugd | schulden | rust | x | |
| 002 | hele gemeente | 1-2 | 2 | nee | sinds ±2 jaar | 12-2025 | | | | | x |
| 003 | | geen | | nog niet | | 31-02-2025 | | | | x | |
`
		),
		{ day: '2026-05-01' }
	);

	test('area, dates, tags and size', () => {
		const at = (code: string): number => reading.records.actors.code.indexOf(code);
		expect(reading.records.actors.neighbourhood[at('001')]).toBe('Noord');
		expect(reading.records.actors.neighbourhood[at('002')]).toBe('');
		expect(reading.records.actorDetails[at('001')]).toMatchObject({
			from: '2024-02-01',
			tags: ['ouders', 'jeugd']
		});
		expect(reading.records.actorDetails[at('002')]).toMatchObject({ from: '2024~', to: '2025-12' });
		expect(reading.records.actors.attributes[at('001')]).toEqual({ size: 5 });
	});

	test('children by age band, and a cell that was turned into a day is asked about', () => {
		expect(reading.records.members.map((one) => one.ageBand)).toEqual(['4-11', '4-11', '12-17']);
		expect(found(reading, 'children-not-understood')).toMatchObject({ row: 3 });
	});

	test('what was discussed with them', () => {
		expect(reading.records.consultations.map((one) => one.state)).toEqual([
			'agreed',
			'declined',
			'not-asked'
		]);
	});

	test('problems and wishes in words', () => {
		expect(reading.records.statements.map(({ kind, words }) => [kind, words])).toEqual([
			['problem', 'schulden'],
			['wish', 'rust']
		]);
	});

	test('a wrong date is told with what stands there, and the row is taken without it', () => {
		const place = { row: 4, field: 'Afgesloten op', values: { text: '31-02-2025' } };
		expect(found(reading, 'date-wrong')).toMatchObject({ severity: 'warning', ...place });
		const codes = actorsOf(reading, 'household').map((one) => one.code);
		expect(codes).toEqual(['001', '002', '003']);
		const at = reading.records.actors.code.indexOf('003');
		expect(reading.records.actorDetails[at]?.to ?? '').toBe('');
	});
});
