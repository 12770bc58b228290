import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { verifyAudit } from '#lib/server/audit.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { removeAbandoned } from '#lib/server/import/abandoned.ts';
import { ImportJobs } from '#lib/server/jobs/import-jobs.ts';
import { importState, startPreview } from '#lib/server/pages/importing.ts';
import { openDatabase, type Store } from '#lib/server/store/database/open.ts';
import { callAt, count, temporaryFolder, valueOf } from '../helpers/stored.ts';

const ASKING = { language: 'nl', reference: 'request', names: true } as const;

function form(scan: { uid: string } | { name: string }): FormData {
	const form = new FormData();
	form.append('text', 'Gezin;Hulpverlener\n001;Sanne Bakker\n');
	form.append('answers', JSON.stringify({ scan }));
	return form;
}

function names(store: Store): string[] {
	return store.read.sqlite.prepare<[], string>('SELECT name FROM scan ORDER BY name').pluck().all();
}

/** Reads a list for a scan, waits for the preview when asked to, and stops as a server that is killed. */
async function readAndVanish(
	store: Store,
	scan: Parameters<typeof form>[0],
	isRead: boolean
): Promise<void> {
	const jobs = new ImportJobs(store.file);
	const { job } = valueOf(await startPreview({ store, jobs }, form(scan), ASKING));
	while (isRead && importState({ store, jobs }, job, ASKING)?.state === 'running') await pause(20);
	await jobs.close();
}

describe('a file that was read and never stored', { timeout: 30_000 }, () => {
	test.each([
		['while it was read', false],
		['while its preview was looked at', true]
	])('leaves no scan behind when the server was killed %s', async (_, isRead) => {
		using folder = temporaryFolder();
		const store = valueOf(await openDatabase(join(folder.path, 'town.db')));
		valueOf(await createScan(store, callAt(), { name: 'Zelf gemaakt' }));
		await readAndVanish(store, { name: 'Voor een lijst' }, isRead);
		// A scan is made by a yes, and not before.
		expect(names(store)).toEqual(['Zelf gemaakt']);
		await removeAbandoned(store, new Date());
		expect(names(store)).toEqual(['Zelf gemaakt']);
		expect([count(store, 'import'), count(store, 'import_stage')]).toEqual([0, 0]);
		expect(verifyAudit(store)).toBeUndefined();
		store.close();
	});

	test('takes nothing along of a scan that was there', async () => {
		using folder = temporaryFolder();
		const store = valueOf(await openDatabase(join(folder.path, 'town.db')));
		valueOf(await createScan(store, callAt(), { name: 'Zelf gemaakt' }));
		const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
		await readAndVanish(store, { uid }, true);
		await removeAbandoned(store, new Date());
		// Nothing but its making was done in it, and nobody made it for a list.
		expect(names(store)).toEqual(['Zelf gemaakt']);
		expect(count(store, 'import')).toBe(0);
		store.close();
	});
});

test('a server that starts clears what the one before it left', { timeout: 60_000 }, async () => {
	using folder = temporaryFolder();
	const script = `
		import { setTimeout as pause } from 'node:timers/promises';
		import { installation, openInstallation } from '#lib/server/installation.ts';
		import { importState, startPreview } from '#lib/server/pages/importing.ts';
		const asking = { language: 'nl', reference: 'request' };
		await openInstallation();
		const { store } = installation();
		const tell = () => console.log(['scan', 'import', 'import_stage'].map((table) =>
			store.read.sqlite.prepare('SELECT count(*) FROM ' + table).pluck().get()).join());
		tell();
		const form = new FormData();
		form.append('text', 'Gezin;Hulpverlener\\n001;Sanne\\n');
		form.append('answers', JSON.stringify({ scan: { name: 'Noord' } }));
		const { value } = await startPreview(installation(), form, asking);
		while (importState(installation(), value.job, asking).state === 'running') await pause(20);
		tell();
		setInterval(() => undefined, 1000);
	`;
	for (let run = 0; run < 2; run++) {
		const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
			cwd: join(import.meta.dirname, '../..'),
			env: { ...process.env, VANGNET_DATA: folder.path },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const gone = new Promise((resolve) => child.on('close', resolve));
		let said = '';
		for await (const text of child.stdout) {
			said += String(text);
			if (said.split('\n').length > 2) break;
		}
		child.kill('SIGKILL');
		await gone;
		expect(said).toBe('0,0,0\n0,1,1\n');
	}
});
