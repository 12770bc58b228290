import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportJobs } from '#lib/server/jobs/import-jobs.ts';
import { importState, startPreview } from '#lib/server/pages/importing.ts';
import { openDatabase } from '#lib/server/store/database/open.ts';
import { refusals, temporaryFolder, valueOf } from '../../helpers/stored.ts';

const ASKING = { language: 'nl', reference: 'request' } as const;

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

test('a refused row is told with where it stands', { timeout: 30_000 }, async () => {
	await using place = await office();
	const brought = new FormData();
	brought.append('text', 'Gezin;Hulpverlener;Sinds\nfam. Zonneveld;Sanne Bakker;31-02-2024\n');
	brought.append('answers', JSON.stringify({ scan: { name: 'Noord' } }));
	const { job } = valueOf(await startPreview(place, brought, ASKING));
	await expect.poll(() => importState(place, job, ASKING)?.state, { timeout: 20_000 }).toBe('done');
	const state = importState(place, job, ASKING)!;
	expect(state.preview!.rows).toMatchObject([{ sheet: '', row: 2, outcome: 'rejected' }]);
	expect(state.problems).toContainEqual(
		expect.objectContaining({ code: 'date-wrong', severity: 'error', sheet: '', row: 2 })
	);
});

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
