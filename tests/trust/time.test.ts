import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { OPEN_BEGIN } from '#lib/domain/day.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { Sheet } from '#lib/exchange/sheet.ts';
import { readTables } from '#lib/exchange/tables/read-tables.ts';
import { addHelper } from '#lib/server/change/help.ts';
import { createHousehold } from '#lib/server/change/household.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { bytesOf } from '../exchange/fixtures.ts';
import { callAt, refusals, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const CHILD = fileURLToPath(new URL('./time-child.ts', import.meta.url));
const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland'];

function tellIn(zone: string): { hour: number; told: unknown } {
	const env = { ...process.env, TZ: zone };
	const { stdout, stderr } = spawnSync(process.execPath, [CHILD], { env, encoding: 'utf8' });
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as { hour: number; told: unknown };
}

test(
	'dates mean and read the same wherever the clock of the computer stands',
	{ timeout: 60_000 },
	() => {
		const [first, ...others] = ZONES.map(tellIn);
		expect(new Set([first!.hour, ...others.map(({ hour }) => hour)]).size).toBe(ZONES.length);
		for (const { told } of others) expect(told).toEqual(first!.told);
	}
);

describe('a date that cannot be', () => {
	const read = (from: string, to: string) => {
		const list = `Casusnr;Hulpverlener;Vanaf;Tot\nH-1;Sanne;29-02-2024;\nH-2;Tom;${from};${to}\n`;
		return readFile(bytesOf(list), { fileName: 'a.csv', sha256: '' });
	};

	test.each(['29-02-2023', '2026-02-30', '31-04-2026'])(
		'in a file is told with its row, its column and its text, and the rest of the row is kept: %s',
		async (from) => {
			const { records, problems } = await read(from, '');
			expect(records.actors.label).toContain('Tom');
			expect([...records.claims.since].slice(1)).toEqual([OPEN_BEGIN]);
			expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			const [problem] = problems.filter(({ code }) => code === 'date-wrong');
			expect(problem).toMatchObject({ severity: 'warning', row: 3, field: 'Vanaf' });
			const sentence = problemSentence(problem!, 'nl');
			for (const part of ['Rij 3', 'Vanaf', `"${from}"`]) expect(sentence).toContain(part);
		}
	);

	test('in a file takes its row with it when the end lies before the begin, in words', async () => {
		const { records, problems } = await read('2026-05-01', '2026-04-30');
		expect(records.actors.label).toContain('Sanne');
		expect(records.actors.label).not.toContain('Tom');
		const [problem] = problems.filter(({ severity }) => severity === 'error');
		expect(problem).toMatchObject({ row: 3, field: 'Tot' });
		expect(problemSentence(problem!, 'nl')).toMatch(/^Rij 3.*datum/);
	});

	test('in a workbook takes its row with it, whatever it dates, and the others are stored', async () => {
		const sheet = (name: string, ...rows: string[][]): Sheet => ({ name, hidden: false, rows });
		const { records, problems } = readTables(
			[
				sheet(
					'meetmomenten',
					['naam*', 'van*', 'tot en met'],
					['winter', '2026-01', '2026-03'],
					['zomer', '2026-08', '2026-06']
				),
				sheet(
					'organisaties',
					['code', 'naam*', 'van', 'tot en met'],
					['O1', 'GGZ', '2018', ''],
					['O2', 'School', '2020', '2019']
				),
				sheet(
					'mensen',
					['code', 'naam*', 'van', 'tot en met'],
					['P1', 'Sanne', '', '2020'],
					['P2', 'Tom', '2020-05', '2020-04']
				),
				sheet(
					'afspraken',
					['organisatie*', 'met*', 'van', 'tot en met'],
					['GGZ', 'O1', '2020', '2019']
				)
			],
			{ fileName: 'a.xlsx', sha256: '' }
		);
		const turned = problems.filter(({ code }) => code === 'end-before-begin');
		expect(turned.map((problem) => [problem.sheet, problem.row])).toEqual([
			['meetmomenten', 3],
			['organisaties', 3],
			['mensen', 3],
			['afspraken', 2]
		]);
		const { store } = await storeWith(records);
		const names = (table: string, column: string): unknown =>
			store.read.sqlite.prepare(`SELECT ${column} FROM ${table} ORDER BY 1`).pluck().all();
		expect(names('wave', 'name')).toEqual(['winter']);
		expect(names('actor', 'label')).toEqual(['GGZ', 'Sanne']);
	});

	test('is not taken when somebody types it', async () => {
		const { store, scan } = await storeWith(wholeTown());
		const { household } = valueOf(await createHousehold(store, callAt(), { scan })).value;
		const helper = { kind: 'professional', label: 'Sanne' } as const;
		const add = async (from: string, to?: string): Promise<string[]> =>
			refusals(await addHelper(store, callAt(), { scan, household, helper, from, to }));
		expect(await add('2023-02-29')).toEqual(['not-a-date']);
		expect(await add('2026-05', '2026-04')).toEqual(['ends-before-begin']);
		expect(await add('2024-02-29', '2024-02-29')).toEqual([]);
	});
});
