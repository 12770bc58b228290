import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { installation, openInstallation } from '#lib/server/installation.ts';
import type { ImportJob } from '#lib/server/jobs/import-jobs.ts';
import { count, refusals, temporaryFolder, valueOf } from '../helpers/stored.ts';
import { POST } from '../../src/routes/api/v1/imports/+server.ts';

const LIST = 'Gezin;Hulpverlener\nH-1;Sanne\n';
const ANSWERS = JSON.stringify({ scan: { name: 'Noord' } });

const folder = temporaryFolder();
const temporary = temporaryFolder();

beforeAll(async () => {
	vi.stubEnv('VANGNET_DATA', folder.path);
	vi.stubEnv('TMPDIR', temporary.path);
	await openInstallation();
});

afterAll(async () => {
	const { jobs, store } = installation();
	await jobs.close();
	store.close();
	vi.unstubAllEnvs();
	for (const one of [folder, temporary]) one[Symbol.dispose]();
});

/** What the door for files does with a request. */
async function send(body: BodyInit, headers: HeadersInit = {}): Promise<Response> {
	const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
	const request = new Request('http://127.0.0.1:5173/api/v1/imports', init);
	const locals = { language: 'nl', names: true, reference: 'a1b2c3d4' };
	return POST({ request, locals } as never);
}

function form(content: BlobPart, name = 'lijst.csv', answers = ANSWERS): FormData {
	const data = new FormData();
	data.append('answers', answers);
	data.append('file', new File([content], name));
	return data;
}

async function finished(response: Response): Promise<ImportJob> {
	const { job: id } = (await response.json()) as { job: string };
	for (;;) {
		const job = installation().jobs.find(id)!;
		if (job.state !== 'running') return job;
		await pause(10);
	}
}

const openFiles = (): number =>
	process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;

describe('an upload', () => {
	test(
		'that breaks off leaves nothing behind, and the next one is read',
		{ timeout: 30_000 },
		async () => {
			const { store } = installation();
			const before = openFiles();
			for (let attempt = 0; attempt < 20; attempt++) {
				let pieces = 0;
				const torn = new ReadableStream<Uint8Array>({
					pull(controller) {
						if (++pieces > 50) controller.error(new Error('the other side went away'));
						else controller.enqueue(new TextEncoder().encode(`--x\r\nfile ${'a'.repeat(10_000)}`));
					}
				});
				const headers = { 'content-type': 'multipart/form-data; boundary=x' };
				await expect(send(torn, headers)).rejects.toThrow();
			}
			expect(count(store, 'scan')).toBe(0);
			expect(readdirSync(temporary.path)).toEqual([]);
			expect(readdirSync(folder.path).filter((name) => !name.startsWith('vangnet.db'))).toEqual([]);
			expect(openFiles()).toBeLessThanOrEqual(before + 2);
			const { preview } = await finished(await send(form(LIST)));
			expect(valueOf(preview!).file.created).toBe(1);
		}
	);

	test(
		'of more than a file may hold is refused, and nothing of it is stored',
		{ timeout: 30_000 },
		async () => {
			const { store } = installation();
			const before = count(store, 'import');
			const large = form(
				new Uint8Array(21 * 1024 * 1024),
				'lijst.csv',
				JSON.stringify({ scan: { name: 'Zuid' } })
			);
			const { preview } = await finished(await send(large));
			expect(refusals(preview!)).toEqual(['file-too-large']);
			expect(count(store, 'import')).toBe(before);
			expect(count(store, 'scan')).toBe(0);
			expect(count(store, 'import_stage')).toBe(before);
			expect(readdirSync(temporary.path)).toEqual([]);
		}
	);

	test.each(['{', '[]', 'null', '{"scan":{"uid":5}}', '{"scan":{"name":"x"},"mapping":7}'])(
		'with answers that are no answers is refused, not an error of ours: %s',
		async (answers) => {
			const response = await send(form(LIST, 'lijst.csv', answers));
			expect(response.status).toBe(422);
			expect(await response.json()).toMatchObject({ problems: [{ code: 'answers-unreadable' }] });
		}
	);

	test('that is no form is refused', async () => {
		await expect(send(LIST, { 'content-type': 'text/csv' })).rejects.toMatchObject({ status: 415 });
	});
});
