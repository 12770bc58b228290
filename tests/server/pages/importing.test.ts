import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportJobs } from '#lib/server/jobs/import-jobs.ts';
import { cellText } from '#lib/exchange/sheet.ts';
import { readSheets } from '#lib/exchange/read.ts';
import {
	confirmImport,
	dropImport,
	importState,
	startPreview
} from '#lib/server/pages/importing.ts';
import { refusedFile } from '#lib/server/pages/refused-file.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { findScanNamed } from '#lib/server/store/read/scans.ts';
import { openDatabase } from '#lib/server/store/database/open.ts';
import { wholeTown } from '../../helpers/whole-town.ts';
import { writeRecordsWorkbook } from '#lib/exchange/write/records-workbook.ts';
import { callAt, count, refusals, temporaryFolder, valueOf } from '../../helpers/stored.ts';

const ASKING = { language: 'nl', reference: 'request', names: true } as const;

/** A server without screens: somebody to bring a form to. */
async function office() {
	const folder = temporaryFolder();
	const store = valueOf(await openDatabase(join(folder.path, 'town.db')));
	const jobs = new ImportJobs(store.file);
	return {
		store,
		jobs,
		async [Symbol.asyncDispose]() {
			await jobs.close();
			store.close();
			folder[Symbol.dispose]();
		}
	};
}

function form(answers: string): FormData {
	const form = new FormData();
	form.append('text', 'Gezin;Hulpverlener\nfam. Zonneveld;Sanne Bakker\n');
	form.append('answers', answers);
	return form;
}

function answered(answers: Record<string, unknown>): FormData {
	return form(JSON.stringify({ scan: { name: 'Noord' }, ...answers }));
}

describe('a scan that a list makes', { timeout: 30_000 }, () => {
	const names = ({ store }: Awaited<ReturnType<typeof office>>) =>
		store.read.sqlite.prepare<[], string>('SELECT name FROM scan ORDER BY id').pluck().all();

	async function previewed(place: Awaited<ReturnType<typeof office>>) {
		const { job } = valueOf(await startPreview(place, answered({}), ASKING));
		await expect
			.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 })
			.toBe('done');
		return job;
	}

	async function stored(
		place: Awaited<ReturnType<typeof office>>,
		job: string,
		name: string
	): Promise<ReturnType<typeof importState>> {
		const saving = (await confirmImport(place, job, name, ASKING))!;
		await expect
			.poll(() => importState(place, saving.job, ASKING)?.state, { timeout: 20_000 })
			.toBe('done');
		return importState(place, saving.job, ASKING);
	}

	test('is not there before a yes, and is called as is said then', async () => {
		await using place = await office();
		const job = await previewed(place);
		expect(names(place)).toEqual([]);
		expect(importState(place, job, ASKING)).toMatchObject({ scan: '', isRefused: false });
		const state = await stored(place, job, 'Noord 2026');
		expect(state).toMatchObject({ isStored: true, isRefused: false });
		expect(state!.scan).toBe(findScanNamed(place.store, 'Noord 2026')!.uid);
		expect(names(place)).toEqual(['Noord 2026']);
	});

	test('tells how many names look alike, to whoever sees names', async () => {
		await using place = await office();
		const brought = new FormData();
		brought.append(
			'text',
			'Casusnr;Hulpverlener;Organisatie\n1;Kees Smit;Linde\n2;Cees Smit;Linde\n'
		);
		brought.append('answers', JSON.stringify({ scan: { name: 'Noord' } }));
		const { job } = valueOf(await startPreview(place, brought, ASKING));
		await expect
			.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 })
			.toBe('done');
		expect(importState(place, job, ASKING)!.alike).toBe(0);
		const saving = (await confirmImport(place, job, 'Noord', ASKING))!;
		const alike = (names: boolean) => importState(place, saving.job, { ...ASKING, names })?.alike;
		await expect.poll(() => alike(true), { timeout: 20_000 }).toBe(1);
		expect(alike(false)).toBe(0);
	});

	test('is never there when nobody says yes', async () => {
		await using place = await office();
		await dropImport(place, await previewed(place));
		expect(names(place)).toEqual([]);
		expect([count(place.store, 'import'), count(place.store, 'import_stage')]).toEqual([0, 0]);
	});

	test.each(['', 'Zuid'])('is refused under the name "%s", and nothing is stored', async (name) => {
		await using place = await office();
		valueOf(await createScan(place.store, callAt(), { name: 'Zuid' }));
		const job = await previewed(place);
		expect(await stored(place, job, name)).toMatchObject({ isStored: false, isRefused: true });
		expect(names(place)).toEqual(['Zuid']);
		// What was read still waits, so that another name will do.
		expect(await stored(place, job, 'Noord')).toMatchObject({ isStored: true });
	});
});

test('a row of a preview tells all that is taken from it, in the words of the reader', async () => {
	await using place = await office();
	const brought = new FormData();
	const list = [
		'Casusnr;Hulpverlener;Functie;Organisatie;Sinds;Frequentie;Wet;Citaat',
		'12;Sanne Bakker;wijkverpleegkundige;Wijkteam Noord;1-5-2025;2x per week;Wmo;altijd goed'
	];
	brought.append('text', list.join('\n'));
	brought.append('answers', JSON.stringify({ scan: { name: 'Noord' }, day: '22-11-2026' }));
	const { job } = valueOf(await startPreview(place, brought, ASKING));
	await expect.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 }).toBe('done');
	const told = (language: 'nl' | 'en'): string[] =>
		importState(place, job, { ...ASKING, language })!.preview!.rows[0]!.made.flatMap(
			({ names, said }) => said.map(({ label, text }) => `${names.join()} ${label}: ${text}`)
		);
	expect(told('nl')).toEqual(
		expect.arrayContaining([
			'Sanne Bakker functie: wijkverpleegkundige',
			'Sanne Bakker,12 van: 1 mei 2025',
			'Sanne Bakker,12 keren per maand: 8,7',
			'Sanne Bakker,12 kader: Wmo',
			'Sanne Bakker,12 citaat: altijd goed'
		])
	);
	expect(told('en')).toEqual(
		expect.arrayContaining([
			'Sanne Bakker,12 from: 1 May 2025',
			'Sanne Bakker,12 times a month: 8.7'
		])
	);
}, 30_000);

test('a scan of ours shows what stands in each of its rows, and nothing is asked of it', async () => {
	await using place = await office();
	const records = wholeTown();
	const note = { title: 'De Meent', names: true, isExample: false };
	const bytes = await writeRecordsWorkbook(records, note, 'nl');
	const brought = new FormData();
	brought.append('file', new File([bytes], 'vangnet-de-meent-2026-11-22.xlsx'));
	brought.append('answers', JSON.stringify({ scan: { name: 'vangnet-de-meent-2026-11-22' } }));
	const { job } = valueOf(await startPreview(place, brought, ASKING));
	await expect.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 }).toBe('done');
	const { problems, preview } = importState(place, job, ASKING)!;
	expect(problems).toEqual([]);
	expect(preview).toMatchObject({ title: 'De Meent', isOurs: true });
	const empty = preview!.rows.filter(({ made }) =>
		made.every(({ names, said }) => names.join('') === '' && said.length === 0)
	);
	expect(empty).toEqual([]);
	const words = preview!.rows.filter(({ sheet }) => sheet === 'woordenlijsten');
	expect(words.length).toBe(Object.values(records.words).flat().length);
	expect(words[0]!.made[0]).toMatchObject({ table: 'word', said: [{ label: 'soort' }] });
}, 30_000);

test('a refused row is told with where it stands', { timeout: 30_000 }, async () => {
	await using place = await office();
	const brought = new FormData();
	brought.append('text', 'Gezin;Hulpverlener;Sinds;Tot\nfam. Zonneveld;Sanne Bakker;2026;2025\n');
	brought.append('answers', JSON.stringify({ scan: { name: 'Noord' } }));
	const { job } = valueOf(await startPreview(place, brought, ASKING));
	await expect.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 }).toBe('done');
	const state = importState(place, job, ASKING)!;
	expect(state.preview!.rows).toMatchObject([{ sheet: '', row: 2, outcome: 'rejected' }]);
	expect(state.problems).toContainEqual(
		expect.objectContaining({ code: 'end-before-begin', severity: 'error', sheet: '', row: 2 })
	);
});

test('refused rows are taken along as they stand, and read again when they are mended', async () => {
	await using place = await office();
	const list = [
		'Gezinnen Noord;;;;',
		'Gezin;Opmerking;Hulpverlener;Telefoon;Sinds;Tot',
		'fam. Zonneveld;goed;Sanne Bakker;;2025;2026',
		'fam. De Wit;draai om;Tom de Boer;06-12345678;2026;2025'
	].join('\n');
	const read = async (text: string) => {
		const brought = new FormData();
		brought.append('text', text);
		brought.append('answers', JSON.stringify({ scan: { name: `Noord ${text.length}` } }));
		const { job } = valueOf(await startPreview(place, brought, ASKING));
		await expect
			.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 })
			.toBe('done');
		return { job, state: importState(place, job, ASKING)! };
	};
	const { job, state } = await read(list);
	expect(state).toMatchObject({ refusedCount: 1, preview: { counts: { rejected: 1 } } });
	const file = (await refusedFile(place, job, ASKING))!;
	const { sheets } = await readSheets(file.bytes, { fileName: file.name });
	const rows = sheets[0]!.rows.map((row) => row.map(cellText));
	expect(rows.map((row) => row[0])).toEqual(['Gezinnen Noord', 'Gezin', 'fam. De Wit']);
	expect(rows[1]).toEqual([
		...['Gezin', 'Opmerking', 'Hulpverlener', 'Sinds', 'Tot'],
		...['Rijnummer', 'Toelichting']
	]);
	expect(rows[2]!.slice(4, 6)).toEqual(['2025', '4']);
	expect(rows[2]!.at(-1)).toBe('Het einde ligt voor het begin. Kijk beide datums na.');
	expect(JSON.stringify(rows)).not.toContain('12345678');

	const mended = rows.map((row) => row.join(';').replace('2026;2025', '2025;2026')).join('\n');
	const again = await read(mended);
	expect(again.state.preview!.counts).toMatchObject({ created: 1, rejected: 0 });
	await dropImport(place, job);
	expect(await refusedFile(place, job, ASKING)).toBeUndefined();
}, 60_000);

describe('the answers to the three questions', { timeout: 30_000 }, () => {
	test.each(['22-11-2026', 'november 2026', '2026-11', ' 2026 ', 'najaar 2026', ''])(
		'a date may be written as people write it: "%s"',
		async (day) => {
			await using place = await office();
			const { job } = valueOf(await startPreview(place, answered({ day }), ASKING));
			expect(importState(place, job, ASKING)).toMatchObject({ isRefused: false });
		}
	);

	test.each(['31-02-2026', 'vorige week', '22-11'])(
		'a date that is none is named as such: "%s"',
		async (day) => {
			await using place = await office();
			const started = await startPreview(place, answered({ day }), ASKING);
			expect(refusals(started)).toEqual(['not-a-date']);
		}
	);

	test.each(['{', '[]', '{"scan":{"name":"Noord"},"sourceKind":"rumour"}'])(
		'answers that cannot be read are refused, and no scan is made: %s',
		async (answers) => {
			await using place = await office();
			expect(refusals(await startPreview(place, form(answers), ASKING))).toEqual([
				'answers-unreadable'
			]);
			const scans = place.store.read.sqlite.prepare('SELECT count(*) FROM scan').pluck();
			expect(scans.get()).toBe(0);
		}
	);
});
