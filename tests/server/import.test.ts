import { describe, expect, test } from 'vitest';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import { openMemory, type Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { listFile, type ListRow } from '../helpers/list-file.ts';
import {
	callAt,
	count,
	fileOf,
	idOf,
	importAgain,
	refusals,
	storeWith,
	valueOf
} from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const LIST: readonly ListRow[] = [
	{ family: 'H-1', helper: 'Sanne', organisation: 'Wijkteam', times: 4 },
	{ family: 'H-1', helper: 'Tom', organisation: 'GGZ' },
	{ family: 'H-2', helper: 'Sanne', organisation: 'Wijkteam' },
	{ family: 'H-1', helper: 'oma', informal: true },
	{ family: 'H-2', helper: 'oma', informal: true }
];

function codesOf(store: Store, kind: string): string[] {
	return store.read.sqlite
		.prepare<[string], string>('SELECT code FROM actor WHERE kind = ? ORDER BY id')
		.pluck()
		.all(kind);
}

describe('the same bytes twice', () => {
	test.each([
		['a list without codes', () => listFile(LIST)],
		['a workbook in which everything occurs', wholeTown]
	])('%s creates nothing new', async (_, make) => {
		const { store } = await storeWith(make());
		const before = [count(store, 'actor'), count(store, 'claim'), count(store, 'change')];
		const run = await importAgain(store, make(), 'bytes');
		const [file] = run.files;
		expect(file).toMatchObject({ created: 0, updated: 0, rejected: 0, unchanged: file!.read });
		expect(run.change).toBeUndefined();
		expect([count(store, 'actor'), count(store, 'claim'), count(store, 'change')]).toEqual(before);
	});

	test('do not set back what somebody mended since', async () => {
		const { store, scan } = await storeWith(wholeTown());
		const { changeActor } = await import('#lib/server/change/actors/actor.ts');
		const actor = idOf(store, 'P1');
		const input = { scan, actor, version: 1, label: 'Sanne Bakker-Smit', function: 'regisseur' };
		valueOf(await changeActor(store, callAt(), input));
		const run = await importAgain(store, wholeTown(), 'bytes');
		expect(run.files[0]).toMatchObject({ updated: 0, created: 0 });
		const label = store.read.sqlite.prepare('SELECT label FROM actor WHERE id = ?').pluck();
		expect(label.get(actor)).toBe('Sanne Bakker-Smit');
	});

	test('bring back what was taken back', async () => {
		const { store, scan } = await storeWith(listFile(LIST));
		const { readColumns } = await import('#lib/server/store/read/columns.ts');
		valueOf(await undoLast(store, callAt(), scan));
		expect(count(store, 'claim')).toBe(0);
		const run = await importAgain(store, listFile(LIST), 'bytes');
		expect(run.files[0]).toMatchObject({ created: 5, unchanged: 0 });
		expect(readColumns(store.read.sqlite, scan).columns.claims.length).toBe(count(store, 'claim'));
	});
});

describe('every row has one outcome', () => {
	test('the weightiest of what it made', async () => {
		const { store } = await storeWith(listFile(LIST));
		const more = [
			...LIST.slice(1),
			{ ...LIST[0]!, times: 2 },
			{ family: 'H-3', helper: 'Tom', organisation: 'GGZ' }
		];
		const run = await importAgain(store, listFile(more));
		expect(run.files[0]).toMatchObject({ read: 6, created: 1, updated: 1, unchanged: 4 });
	});

	test('also when it was rejected, skipped or said before', async () => {
		const file = new RecordsBuilder();
		const source = file.source({
			code: 'f',
			kind: 'register',
			title: 'f',
			status: 'done',
			covers: 'mentions'
		});
		const helper = file.actor(
			{ kind: 'professional', code: 'P1', label: 'Tom' },
			{ codeGiven: true }
		);
		const household = file.actor({ kind: 'household', code: '001' });
		const is = { stance: 'present', reporter: 'other', direction: 'none' } as const;
		file.claim({ kind: 'support', from: helper, to: household, source }, is);
		file.row('hulp', 2, 'read');
		file.row('hulp', 3, 'repeated');
		file.row('hulp', 4, 'rejected');
		file.row('hulp', 5, 'skipped');
		file.claim({ kind: 'collaboration', from: helper, to: helper, source }, is);
		file.row('hulp', 6, 'read');
		file.claim(
			{ kind: 'support', from: helper, to: household, source },
			{ ...is, from: '2020', to: '2019' }
		);
		file.row('hulp', 7, 'read');
		const store = openMemory();
		const run = valueOf(await importIntoScan(store, callAt(), 'Noord', [fileOf(file.build())]));
		expect(run.files[0]).toMatchObject({
			read: 6,
			created: 1,
			updated: 0,
			unchanged: 1,
			rejected: 3,
			skipped: 1
		});
		expect(run.files[0]!.problems).toMatchObject([
			{ code: 'self-tie', sheet: 'hulp', row: 6 },
			{ code: 'ends-before-begin', sheet: 'hulp', row: 7 }
		]);
	});

	test('and a strict import refuses the whole file for one rejected row', async () => {
		const file = new RecordsBuilder();
		file.actor({ kind: 'professional', code: 'P1' }, { codeGiven: true });
		file.row('', 2, 'read');
		file.row('', 3, 'rejected');
		const store = openMemory();
		const strict = await importIntoScan(store, callAt(), 'Noord', [fileOf(file.build())], {
			strict: true
		});
		expect(refusals(strict)).toContain('rows-rejected');
		expect([count(store, 'scan'), count(store, 'actor'), count(store, 'change')]).toEqual([
			0, 0, 0
		]);
	});

	test('and a file of which no row is accepted is refused', async () => {
		const file = new RecordsBuilder();
		file.row('', 2, 'rejected');
		const store = openMemory();
		const run = await importIntoScan(store, callAt(), 'Noord', [fileOf(file.build())]);
		expect(refusals(run)).toContain('no-rows-accepted');
		expect(count(store, 'scan')).toBe(0);
	});
});

describe('a corrected file of the same source', () => {
	test('changes its own claims and keeps what it no longer says', async () => {
		const { store } = await storeWith(listFile(LIST));
		const corrected = LIST.slice(1).map((row) => ({ ...row, times: 8 }));
		const run = await importAgain(store, listFile(corrected));
		expect(run.files[0]).toMatchObject({ read: 4, updated: 4 });
		expect(run.files[0]!.problems).toEqual([
			{
				code: 'no-longer-in-file',
				severity: 'notice',
				values: { kind: 'support', from: 'P-0001', to: 'H-1' }
			}
		]);
		expect(count(store, 'claim')).toBe(7);
	});

	test('leaves the claims of another source as they are', async () => {
		const { store } = await storeWith(listFile(LIST));
		const other = [{ ...LIST[0]!, times: 9 }];
		await importAgain(store, listFile(other, 'andere lijst.xlsx'));
		const times = store.read.sqlite
			.prepare<[], number>('SELECT times_a_month FROM claim WHERE times_a_month > 0 ORDER BY id')
			.pluck()
			.all();
		expect(times).toEqual([4, 9]);
	});

	test('read into another measurement is another source', async () => {
		const { store } = await storeWith(listFile(LIST));
		const records = listFile(LIST);
		const later = new RecordsBuilder();
		later.wave('T1', '2020', '2020');
		const inWave = {
			...records,
			waves: later.build().waves,
			sources: records.sources.map((source) => ({ ...source, wave: 0 }))
		};
		await importAgain(store, inWave);
		const codes = store.read.sqlite.prepare('SELECT code FROM source ORDER BY id').pluck().all();
		expect(codes).toEqual(['lijst.xlsx', 'lijst.xlsx-2']);
	});
});

describe('a measurement that the scan knows', () => {
	const waveOf = (from: string, to = from) => {
		const file = new RecordsBuilder();
		file.wave('T1', from, to);
		file.actor({ kind: 'organisation', code: 'WT', label: 'Wijkteam' });
		file.row('', 2, 'read');
		return file.build();
	};
	const stored = (store: Store) =>
		store.read.sqlite.prepare('SELECT from_text, to_text FROM wave').raw().all();

	test.each([
		['within it leaves it as it is', '2026-10-28', '2026-09-01', '2026-11-30'],
		['before it makes it begin sooner', '2026-08-15', '2026-08-15', '2026-11-30'],
		['after it makes it end later', '2026-12-02', '2026-09-01', '2026-12-02']
	])('a list of one day %s', async (_, day, from, to) => {
		const { store } = await storeWith(waveOf('2026-09-01', '2026-11-30'));
		await importAgain(store, waveOf(day));
		expect(stored(store)).toEqual([[from, to]]);
	});

	test('has the period that a file says it has', async () => {
		const { store } = await storeWith(waveOf('2026-10-28'));
		await importAgain(store, waveOf('2026-09-01', '2026-11-30'));
		expect(stored(store)).toEqual([['2026-09-01', '2026-11-30']]);
	});

	test('gets its first day from a list of one day when it had none', async () => {
		const { store } = await storeWith(waveOf(''));
		await importAgain(store, waveOf('2026-10-28'));
		expect(stored(store)).toEqual([['2026-10-28', '2026-10-28']]);
	});
});

describe('who is who', () => {
	test('codes are given in order and tell nothing of a name', async () => {
		const { store } = await storeWith(listFile(LIST));
		expect(codesOf(store, 'professional')).toEqual(['P-0001', 'P-0002']);
		expect(codesOf(store, 'organisation')).toEqual(['O-0001', 'O-0002']);
		expect(codesOf(store, 'informal')).toEqual(['I-0001', 'I-0002']);
		expect(codesOf(store, 'household')).toEqual(['H-1', 'H-2']);
	});

	test('one first name at two organisations is two people', async () => {
		const rows = ['GGZ', 'Wijkteam'].map((organisation) => ({
			family: 'H-1',
			helper: 'Sanne',
			organisation
		}));
		const { store } = await storeWith(listFile(rows));
		expect(codesOf(store, 'professional')).toHaveLength(2);
	});

	describe('a full name', () => {
		const helper = (family: string, name: string, organisation = '') => ({
			...{ family, helper: name, organisation }
		});
		const again = async (
			before: Parameters<typeof listFile>[0],
			after: Parameters<typeof listFile>[0]
		) => {
			const { store } = await storeWith(listFile(before));
			const run = await importAgain(store, listFile(after, 'tweede.xlsx'));
			return { store, problems: run.files[0]!.problems.map(({ code }) => code) };
		};

		test('without an organisation is the only one of that name, and that is told', async () => {
			const list = [helper('H-1', 'Sanne Bakker', 'GGZ'), helper('H-1', 'Tom Smit', 'GGZ')];
			const { store, problems } = await again(list, [helper('H-2', 'sanne bakker')]);
			expect(codesOf(store, 'professional')).toHaveLength(2);
			expect(problems).toContain('known-by-name');
			const places = "actor WHERE kind = 'professional' AND organisation_id IS NOT NULL";
			expect(count(store, places)).toBe(2);
			await importAgain(store, listFile([helper('H-2', 'sanne bakker')], 'tweede.xlsx'));
			expect(codesOf(store, 'professional')).toHaveLength(2);
		});

		test('of which the scan tells no organisation is the only one of that name', async () => {
			const { store } = await again(
				[helper('H-1', 'Sanne Bakker')],
				[helper('H-2', 'Sanne Bakker', 'GGZ')]
			);
			expect(codesOf(store, 'professional')).toHaveLength(1);
		});

		test.each([
			['at two organisations', ['GGZ', 'Wijkteam'], [''], ['name-ambiguous']],
			['at another organisation', ['GGZ'], ['Wijkteam'], []],
			['twice in the list', [''], ['GGZ', 'Wijkteam'], []]
		])('%s stays apart', async (_, before, after, expected) => {
			const listed = (family: string, places: string[]) =>
				places.map((place) => helper(family, 'Sanne Bakker', place));
			const { store, problems } = await again(listed('H-1', before), listed('H-2', after));
			expect(codesOf(store, 'professional')).toHaveLength(before.length + after.length);
			expect(problems).toEqual(expected);
		});

		test('is one, where a first name alone is anybody', async () => {
			const { store } = await again([helper('H-1', 'Sanne', 'GGZ')], [helper('H-2', 'Sanne')]);
			expect(codesOf(store, 'professional')).toHaveLength(2);
		});
	});

	test('the grandmother of one family is not that of another, however often she is read', async () => {
		const { store } = await storeWith(listFile(LIST));
		await importAgain(store, listFile(LIST.toReversed(), 'tweede.xlsx'));
		expect(codesOf(store, 'informal')).toHaveLength(2);
		expect(count(store, "tie WHERE kind = 'support'")).toBe(5);
	});

	test('a name in other letters is the same name', async () => {
		const { store } = await storeWith(listFile(LIST));
		const shouted = [{ family: 'H-1', helper: ' SANNE ', organisation: 'WIJKTEAM' }];
		await importAgain(store, listFile(shouted, 'tweede.xlsx'));
		expect(codesOf(store, 'professional')).toHaveLength(2);
		expect(codesOf(store, 'organisation')).toHaveLength(2);
	});

	test('an alias finds whoever goes by it', async () => {
		const { store } = await storeWith(wholeTown());
		const file = new RecordsBuilder();
		file.actor({ kind: 'organisation', code: 'x', label: 'g.g.z.  meerzicht' });
		file.row('', 2, 'read');
		const run = await importAgain(store, file.build());
		expect(run.files[0]).toMatchObject({ unchanged: 1 });
	});

	test('somebody without a code is found again when the next file gives one', async () => {
		const { store } = await storeWith(listFile(LIST));
		const file = new RecordsBuilder();
		const organisation = file.actor({ kind: 'organisation', code: 'o', label: 'GGZ' });
		file.actor(
			{ kind: 'professional', code: '17', label: 'Tom' },
			{ codeGiven: true, organisation }
		);
		file.row('', 2, 'read');
		const run = await importAgain(store, file.build());
		expect(run.files[0]).toMatchObject({ unchanged: 1 });
		expect(codesOf(store, 'professional')).toEqual(['P-0001', 'P-0002']);
	});

	test('two codes of one name are two people, and a third without a code is asked about', async () => {
		const coded = new RecordsBuilder();
		for (const code of ['17', '18']) {
			coded.actor({ kind: 'professional', code, label: 'Jan' }, { codeGiven: true });
			coded.row('', Number(code), 'read');
		}
		const { store } = await storeWith(coded.build());
		const bare = (): RecordsBuilder => {
			const file = new RecordsBuilder();
			file.actor({ kind: 'professional', code: 'Jan', label: 'Jan' });
			file.row('', 2, 'read');
			return file;
		};
		const first = await importAgain(store, bare().build(), 'a');
		expect(first.files[0]!.problems).toMatchObject([
			{ code: 'name-ambiguous', severity: 'warning' }
		]);
		const second = await importAgain(store, bare().build(), 'b');
		expect(second.files[0]).toMatchObject({ unchanged: 1, created: 0, problems: [] });
	});

	test('a name mended under its own code keeps the old one as an alias', async () => {
		const named = (label: string): RecordsBuilder => {
			const file = new RecordsBuilder();
			file.actor({ kind: 'professional', code: 'P1', label }, { codeGiven: true });
			file.row('', 2, 'read');
			return file;
		};
		const { store } = await storeWith(named('Sane').build());
		expect((await importAgain(store, named('Sanne').build(), 'a')).files[0]).toMatchObject({
			updated: 1
		});
		const aliases = store.read.sqlite.prepare('SELECT text FROM alias').pluck().all();
		expect(aliases).toEqual(['Sane']);
		expect((await importAgain(store, named('Sane').build(), 'b')).files[0]).toMatchObject({
			unchanged: 1
		});
	});
});

test('files of one command are one step, and all or none', async () => {
	const store = openMemory();
	const empty = new RecordsBuilder();
	empty.row('', 2, 'rejected');
	const good = fileOf(listFile(LIST), 'a', 'lijst.xlsx');
	const bad = fileOf(empty.build(), 'b', 'leeg.xlsx');
	const refused = await importIntoScan(store, callAt(), 'Noord', [good, bad]);
	expect(refused.ok ? [] : refused.problems.map(({ file }) => file)).toContain('leeg.xlsx');
	expect(count(store, 'actor')).toBe(0);
	const other = fileOf(listFile(LIST, 'tweede.xlsx'), 'c', 'tweede.xlsx');
	const run = valueOf(await importIntoScan(store, callAt(), 'Noord', [good, other]));
	expect(run.files.map(({ file }) => file)).toEqual(['lijst.xlsx', 'tweede.xlsx']);
	valueOf(await undoLast(store, callAt(), run.scan));
	expect([count(store, 'actor'), count(store, 'tie'), count(store, 'source')]).toEqual([0, 0, 0]);
});
