import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ImportJob } from '#lib/ui/import/job.svelte.ts';
import type { Answers } from '#lib/ui/import/shapes.ts';

const ANSWERS: Answers = { mapping: { Kleur: 'tags' }, notCitizenNumber: [] };
const BROUGHT = { files: [new File(['a;b'], 'lijst.csv')], text: '', keys: undefined };
const COUNTS = { read: 2, created: 1, updated: 0, unchanged: 0, rejected: 1, skipped: 0 };

/** A server that keeps jobs in memory, goes away, and begins anew without them. */
class Server {
	isAway = false;
	readonly jobs = new Map<string, 'preview' | 'apply'>();
	readonly stored: string[] = [];
	/** Mappings of the lists that were brought, in order. */
	readonly mappings: unknown[] = [];
	#next = 1;

	restart(): void {
		this.jobs.clear();
		this.isAway = false;
	}

	readonly fetch = async (address: string, asking: RequestInit = {}): Promise<Response> => {
		await Promise.resolve();
		if (this.isAway) throw new TypeError('Failed to fetch');
		const { method = 'GET' } = asking;
		const id = address.split('/')[4];
		if (!id) {
			const answers = JSON.parse(String((asking.body as FormData).get('answers'))) as Answers;
			this.mappings.push(answers.mapping);
			return Response.json({ job: this.#start('preview') }, { status: 202 });
		}
		const kind = this.jobs.get(id);
		if (method === 'DELETE') {
			this.jobs.delete(id);
			return new Response(null, { status: 204 });
		}
		if (!kind) return new Response('', { status: 404 });
		if (method === 'POST') {
			this.stored.push(id);
			return Response.json({ job: this.#start('apply') }, { status: 202 });
		}
		return Response.json({
			...{ state: 'done', rows: { done: 2, total: 2 }, scan: 'uid', problems: [] },
			...{ isRefused: false, keyCount: 0, refusedCount: 1, isStored: kind === 'apply' },
			...(kind === 'preview' ? { preview: { rows: [], tables: [], counts: COUNTS } } : {})
		});
	};

	#start(kind: 'preview' | 'apply'): string {
		const id = `job-${this.#next++}`;
		this.jobs.set(id, kind);
		return id;
	}
}

let server: Server;
beforeEach(() => {
	server = new Server();
	vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => void vi.unstubAllGlobals());

async function read(): Promise<ImportJob> {
	const job = new ImportJob();
	await job.read(BROUGHT, { name: 'Noord' }, ANSWERS);
	return job;
}

describe('a list that is brought', () => {
	test('is read, shown and stored, and what was refused can be had after that', async () => {
		const job = await read();
		expect(job.phase).toBe('preview');
		await job.confirm();
		expect(job.phase).toBe('stored');
		expect(job.stored!.preview!.counts).toEqual(COUNTS);
		expect(job.refusedAddress).toBe('/api/v1/imports/job-1/refused');
	});

	test('can be brought again when the server does not answer', async () => {
		server.isAway = true;
		const job = await read();
		expect([job.phase, job.isAway]).toEqual(['idle', true]);
		server.restart();
		await job.read(BROUGHT, { name: 'Noord' }, ANSWERS);
		expect([job.phase, job.isAway]).toEqual(['preview', false]);
	});

	test('keeps its preview when it is read again without a server', async () => {
		const job = await read();
		const before = job.state;
		server.isAway = true;
		await job.read(BROUGHT, { name: 'Noord' }, { ...ANSWERS, mapping: { Kleur: '' } });
		expect([job.phase, job.isAway]).toEqual(['preview', true]);
		expect(job.state).toBe(before);
		server.isAway = false;
		await job.read(BROUGHT, { name: 'Noord' }, { ...ANSWERS, mapping: { Kleur: '' } });
		expect(job.isAway).toBe(false);
		expect(server.mappings).toEqual([{ Kleur: 'tags' }, { Kleur: '' }]);
		// What the first reading left behind was let go of.
		expect([...server.jobs.keys()]).toEqual(['job-2']);
	});

	test('is read again by itself, with its answers, when the server forgot it', async () => {
		const job = await read();
		server.isAway = true;
		await job.confirm();
		expect([job.phase, job.isAway]).toEqual(['preview', true]);
		server.restart();
		await job.confirm();
		expect([job.phase, job.isAway, job.isReadAgain]).toEqual(['preview', false, true]);
		expect(server.mappings).toEqual([{ Kleur: 'tags' }, { Kleur: 'tags' }]);
		expect(server.stored).toEqual([]);
		await job.confirm();
		expect(job.phase).toBe('stored');
	});

	test('that nobody wants any more is let go of, also when nobody hears it', async () => {
		const job = await read();
		server.isAway = true;
		await job.cancel();
		expect(job.phase).toBe('cancelled');
	});
});
