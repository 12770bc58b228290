import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createScan } from '#lib/server/change/scan.ts';
import { applyStaged, dropStaged } from '#lib/server/import/stage.ts';
import { ImportJobs, type ImportJob, type JobLimits } from '#lib/server/jobs/import-jobs.ts';
import { openDatabase } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { callAt, count, refusals, temporaryFolder, valueOf } from '../helpers/stored.ts';

const LIST = `Gezin;Hulpverlener;Organisatie
fam. Zonneveld;Sanne Bakker;Wijkteam Noord
fam. Zonneveld;Tom de Boer;GGZ Meerzicht
fam. De Wit;Sanne Bakker;Wijkteam Noord
`;

/** A scan on disk with somebody to do its jobs. */
async function office(limits?: Partial<JobLimits>) {
	const folder = temporaryFolder();
	const store = valueOf(await openDatabase(join(folder.path, 'town.db')));
	const { value } = valueOf(await createScan(store, callAt(), { name: 'Noord' }));
	const jobs = new ImportJobs(store.file, limits);
	const preview = (text: string, fileName = 'lijst.csv'): string =>
		jobs.start({
			kind: 'preview',
			scan: value.scan,
			call: callAt(),
			file: { fileName, bytes: new TextEncoder().encode(text) },
			options: {}
		});
	const apply = (importId: number): string =>
		jobs.start({ kind: 'apply', scan: value.scan, call: callAt(), importId, rules: {} });
	return {
		store,
		scan: value.scan,
		jobs,
		preview,
		apply,
		async [Symbol.asyncDispose]() {
			await jobs.close();
			store.close();
			folder[Symbol.dispose]();
		}
	};
}

async function finished(jobs: ImportJobs, id: string): Promise<ImportJob> {
	for (;;) {
		const job = jobs.find(id)!;
		if (job.state !== 'running') return job;
		await pause(10);
	}
}

describe('a list that is dropped', { timeout: 30_000 }, () => {
	test('is read beside the server, shown row by row, and stored after a yes', async () => {
		await using place = await office();
		const { store, jobs } = place;
		const read = await finished(jobs, place.preview(LIST));
		const preview = valueOf(read.preview!);
		expect(preview.file).toMatchObject({ file: 'lijst.csv', read: 3, created: 3, rejected: 0 });
		expect(preview.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
			[2, 'created'],
			[3, 'created'],
			[4, 'created']
		]);
		const [first] = preview.rows;
		expect(first!.made.filter(({ table }) => table === 'claim')).toContainEqual(
			expect.objectContaining({ fate: 'created', kind: 'support' })
		);
		expect(preview.tables[0]!.columns.map(({ header }) => header)).toEqual([
			'Gezin',
			'Hulpverlener',
			'Organisatie'
		]);
		expect(count(store, 'actor')).toBe(0);
		const stored = await finished(jobs, place.apply(preview.importId));
		expect(valueOf(stored.applied!).value).toMatchObject({ read: 3, created: 3 });
		expect(count(store, "actor WHERE kind = 'household'")).toBe(2);
		expect(count(store, 'import_stage')).toBe(0);
		valueOf(await undoLast(store, callAt(), place.scan));
		expect(count(store, 'actor')).toBe(0);
	});

	test('gives its names of families to the user once, and to no table ever', async () => {
		await using place = await office();
		const { store, jobs } = place;
		const id = place.preview(LIST);
		const { keyCount, preview } = await finished(jobs, id);
		expect(keyCount).toBe(2);
		expect(jobs.takeKeys(id).map(({ name }) => name)).toEqual(['fam. Zonneveld', 'fam. De Wit']);
		expect(jobs.takeKeys(id)).toEqual([]);
		await finished(jobs, place.apply(valueOf(preview!).importId));
		store.write.sqlite.pragma('wal_checkpoint(TRUNCATE)');
		const bytes = readFileSync(store.file).toString('latin1');
		expect(bytes).not.toMatch(/Zonneveld|De Wit/);
		expect(bytes).toContain('Sanne Bakker');
	});

	test('twice creates nothing new, though its families had to be given codes', async () => {
		await using place = await office();
		const { store, jobs } = place;
		for (const expected of [{ created: 3 }, { created: 0, unchanged: 3 }]) {
			const { preview } = await finished(jobs, place.preview(LIST));
			const { applied } = await finished(jobs, place.apply(valueOf(preview!).importId));
			expect(valueOf(applied!).value).toMatchObject(expected);
		}
		expect(count(store, "actor WHERE kind = 'household'")).toBe(2);
	});

	test('is refused with reasons when it is no list', async () => {
		await using place = await office();
		const { preview } = await finished(place.jobs, place.preview('%PDF-1.7 ...', 'lijst.pdf'));
		expect(refusals(preview!)).toEqual(['format-pdf']);
	});

	test('is stopped when it takes too long', async () => {
		await using place = await office({ readingMs: 1 });
		const { preview } = await finished(place.jobs, place.preview(LIST));
		expect(refusals(preview!)).toEqual(['file-takes-too-long']);
	});

	test('is stopped when it needs too much memory, and the server goes on', async () => {
		await using place = await office({ memoryMb: 24 });
		const rows = Array.from({ length: 60_000 }, (_, i) => `${i};Naam ${i};Team ${i % 50}`);
		const list = `Casusnr;Hulpverlener;Organisatie\n${rows.join('\n')}\n`;
		const { preview } = await finished(place.jobs, place.preview(list));
		expect(refusals(preview!)).toEqual(['file-needs-too-much-memory']);
		expect(count(place.store, 'import')).toBe(0);
	});

	test('is stopped when somebody says so, and nothing of it was stored', async () => {
		await using place = await office();
		const rows = Array.from({ length: 20_000 }, (_, i) => `fam. ${i};Naam ${i};Team ${i % 50}`);
		const id = place.preview(`Gezin;Hulpverlener;Organisatie\n${rows.join('\n')}\n`);
		await pause(300);
		await place.jobs.cancel(id);
		expect(place.jobs.find(id)!.state).toBe('cancelled');
		expect(count(place.store, 'actor')).toBe(0);
		// And whoever comes next can write at once.
		const next = await finished(place.jobs, place.preview(LIST));
		expect(valueOf(next.preview!).file.created).toBe(3);
	});

	test('is stopped while it is stored, and then all of it is there or nothing', async () => {
		await using place = await office();
		const { store, jobs } = place;
		const rows = Array.from({ length: 5000 }, (_, i) => `${i};Naam ${i};Team ${i % 50}`);
		const { preview } = await finished(
			jobs,
			place.preview(`Casusnr;Hulpverlener;Organisatie\n${rows.join('\n')}\n`)
		);
		const id = place.apply(valueOf(preview!).importId);
		await pause(500);
		await jobs.cancel(id);
		expect([0, 5000]).toContain(count(store, "tie WHERE kind = 'support'"));
		expect(store.read.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
		valueOf(await createScan(store, callAt(), { name: 'Zuid' }));
	});

	test('with citizen service numbers is refused, and the numbers are nowhere', async () => {
		await using place = await office();
		const list = 'BSN;Hulpverlener\n111222333;Sanne\n123456782;Tom\n';
		const { preview } = await finished(place.jobs, place.preview(list));
		expect(refusals(preview!)).not.toEqual([]);
		expect(JSON.stringify(preview)).not.toMatch(/111222333|123456782/);
		const folder = dirname(place.store.file);
		for (const file of readdirSync(folder)) {
			expect(readFileSync(join(folder, file)).toString('latin1')).not.toMatch(
				/111222333|123456782/
			);
		}
	});

	test('waits a day for a yes and no longer', async () => {
		await using place = await office();
		const { store, scan } = place;
		const { preview } = await finished(place.jobs, place.preview(LIST));
		const { importId } = valueOf(preview!);
		const late = callAt('2026-11-23T12:00:01Z');
		expect(refusals(await applyStaged(store, late, { scan, importId }))).toEqual([
			'import-expired'
		]);
		await dropStaged(store, importId);
		expect([count(store, 'import'), count(store, 'import_stage')]).toEqual([0, 0]);
	});

	test('waits in one scan and cannot be stored in another', async () => {
		await using place = await office();
		const { store } = place;
		const { preview } = await finished(place.jobs, place.preview(LIST));
		const other = valueOf(await createScan(store, callAt(), { name: 'Zuid' }));
		const { importId } = valueOf(preview!);
		const there = await applyStaged(store, callAt(), { scan: other.value.scan, importId });
		expect(refusals(there)).toEqual(['import-expired']);
	});
});
