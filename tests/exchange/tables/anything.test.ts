import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEADERS } from '#lib/domain/columns/headers.ts';
import { WORKBOOK } from '#lib/domain/columns.ts';
import { Refusal } from '#lib/domain/problem.ts';
import type { Cell, Sheet } from '#lib/exchange/sheet.ts';
import { TABLE_PROBLEMS } from '#lib/exchange/tables/problem-codes.ts';
import { read } from './look.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
	fc.constantFrom<Cell>(
		null,
		'x',
		'?',
		'-',
		'geen',
		'ja',
		'nee',
		'Sanne',
		'Tom - GGZ',
		'oma',
		'GGZ (2x)',
		'Karin (weg)',
		'alle'
	),
	fc.constantFrom<Cell>(
		'fam. Jansen',
		'001',
		'H-12',
		'Bakker, S.',
		'a; b',
		'(',
		')',
		';',
		'::',
		'31-02-2026',
		'mrt',
		'1-2',
		43405,
		12.5,
		true
	),
	fc.constantFrom<Cell>(
		'Totaal',
		'Legenda',
		'x = ja',
		'T0',
		'huisarts / wijkagent',
		'__proto__',
		'constructor',
		'{"a":1}'
	),
	fc.string({ maxLength: 12 }),
	fc.double({ noNaN: true }),
	fc.constant<Cell>({ day: '2026-02-01' })
);

const header = fc.oneof(
	fc.constantFrom(
		...Object.values(HEADERS)
			.flat()
			.filter((name) => !/^(bsn|burgerservicenummer|sofi)/.test(name))
	),
	fc.constantFrom(
		'Naam',
		'Type',
		'Rol',
		'Van',
		'Tot',
		'Nr',
		'Status',
		'GGZ',
		'School',
		'Wonen',
		'Wijkagent',
		'Hulpverlener 1',
		'Regie T0',
		'Regie T1'
	),
	fc.string({ maxLength: 8 })
);

const sheet: fc.Arbitrary<Sheet> = fc
	.tuple(
		fc.array(header, { minLength: 1, maxLength: 9 }),
		fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
		fc.string({ maxLength: 6 })
	)
	.map(([columns, rows, name]) => ({ name, hidden: false, rows: [columns, ...rows] }));

const workbook: fc.Arbitrary<Sheet[]> = fc
	.tuple(
		fc.subarray([...WORKBOOK], { minLength: 2 }),
		fc.constantFrom('nl' as const, 'en' as const),
		fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 6 })
	)
	.map(([sheets, language, rows]) =>
		sheets.map((one) => ({
			name: one[language],
			hidden: false,
			rows: [one.columns.map((column) => column[language]), ...rows]
		}))
	);

function check(sheets: readonly Sheet[]): void {
	try {
		const { records, problems, tables } = read(sheets);
		for (const problem of problems) {
			const names: readonly string[] = TABLE_PROBLEMS[problem.code as keyof typeof TABLE_PROBLEMS];
			expect(
				Object.keys(problem.values ?? {}).every((name) => names.includes(name)),
				problem.code
			).toBe(true);
		}
		for (const { cells } of tables)
			expect(cells.filled).toBe(cells.used + cells.unknown + cells.refused);
		const places = Array.from(
			records.rows.number,
			(number, i) => `${records.rows.sheet[i]} ${number}`
		);
		expect(sheets.length > 1 || new Set(places).size === places.length).toBe(true);
		for (let i = 0; i < records.claims.length; i++)
			expect(records.claims.from[i]).not.toBe(records.claims.to[i]);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		expect(error.problems.length).toBeGreaterThan(0);
	}
}

test('whatever stands in a table, it is read or refused with a reason', () => {
	fc.assert(
		fc.property(sheet, (one) => check([one])),
		{ numRuns: 1500 }
	);
}, 60_000);

test('whatever stands in a workbook, it is read or refused with a reason', () => {
	fc.assert(fc.property(workbook, check), { numRuns: 300 });
}, 60_000);
