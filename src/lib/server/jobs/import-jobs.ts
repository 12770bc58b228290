import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FamilyKey } from '#lib/exchange/reading.ts';
import type { ImportPreview } from '../import/preview.ts';
import type { RefusedSheet } from '../import/refused-rows.ts';
import type { Stored } from '../import/stage.ts';
import { logFailure } from '../log.ts';
import { refused, type Outcome, type Refused } from '../outcome.ts';
import type { ApplyTask, ImportMessage, PreviewTask } from './messages.ts';

/** What has become of a job; looked at as often as a screen likes. */
export interface ImportJob {
	readonly id: string;
	/** undefined for a scan that is still to be made. */
	readonly scan: number | undefined;
	readonly kind: 'preview' | 'apply';
	readonly state: 'running' | 'done' | 'cancelled' | 'failed';
	readonly rows: { readonly done: number; readonly total: number };
	readonly preview?: Outcome<ImportPreview>;
	readonly applied?: Outcome<Stored>;
	/** How many names of families became codes; the list is handed over once. */
	readonly keyCount: number;
}

export interface JobLimits {
	readonly readingMs: number;
	/** Of the heap. */
	readonly memoryMb: number;
}

interface Running {
	job: ImportJob;
	keys: readonly FamilyKey[];
	refused: readonly RefusedSheet[];
	readonly worker: ChildProcess;
}

/** Buffers stand beside the heap: a process of this heap stays at about 512 MB. */
const LIMITS: JobLimits = { readingMs: 60_000, memoryMb: 384 };
const KEPT = 50;

/**
 * Imports that run beside the server, each in a process of its own. A thread would share
 * our memory, and stopping one while it speaks to SQLite stops the whole program.
 */
export class ImportJobs {
	readonly #database: string;
	readonly #limits: JobLimits;
	readonly #jobs = new Map<string, Running>();

	constructor(database: string, limits: Partial<JobLimits> = {}) {
		this.#database = database;
		this.#limits = { ...LIMITS, ...limits };
	}

	/** Starts a job and gives its number. Nothing is stored before a preview was confirmed. */
	start(task: Omit<PreviewTask, 'database'> | Omit<ApplyTask, 'database'>): string {
		const id = crypto.randomUUID();
		const worker = startWorker(this.#limits);
		const { kind } = task;
		const scan = typeof task.scan === 'number' ? task.scan : undefined;
		const rows = { done: 0, total: 0 };
		const job: ImportJob = { id, scan, kind, state: 'running', rows, keyCount: 0 };
		this.#forgetOldest();
		this.#jobs.set(id, { job, keys: [], refused: [], worker });
		const limit = setTimeout(() => {
			this.#refuse(id, 'file-takes-too-long');
			worker.kill('SIGKILL');
		}, this.#limits.readingMs);
		worker.on('message', (message: ImportMessage) => {
			if (message.kind === 'read') clearTimeout(limit);
			this.#hear(id, message);
		});
		worker.on('exit', (code, signal) => {
			clearTimeout(limit);
			// Node ends itself in this way when its memory is full.
			if (signal === 'SIGABRT' || code === 134) this.#refuse(id, 'file-needs-too-much-memory');
			else this.#change(id, { state: 'failed' });
		});
		worker.send({ ...task, database: this.#database }, () => undefined);
		return id;
	}

	find(id: string): ImportJob | undefined {
		return this.#jobs.get(id)?.job;
	}

	/** Stops a job; what it was storing is taken back by the database. */
	async cancel(id: string): Promise<void> {
		const found = this.#jobs.get(id);
		if (found?.job.state !== 'running') return;
		this.#change(id, { state: 'cancelled' });
		const { worker } = found;
		if (worker.exitCode !== null || worker.signalCode !== null) return;
		const gone = new Promise((resolve) => worker.once('exit', resolve));
		worker.kill('SIGKILL');
		await gone;
	}

	/** The names that became codes: handed over once, and then forgotten. */
	takeKeys(id: string): readonly FamilyKey[] {
		const found = this.#jobs.get(id);
		if (!found) return [];
		const { keys } = found;
		found.keys = [];
		found.job = { ...found.job, keyCount: 0 };
		return keys;
	}

	/** Rows of a file that would not be taken; none any more once the user said no. */
	refusedOf(id: string): readonly RefusedSheet[] {
		return this.#jobs.get(id)?.refused ?? [];
	}

	/** Lets go of what stands in memory of a file. */
	forget(id: string): void {
		const found = this.#jobs.get(id);
		if (found) Object.assign(found, { keys: [], refused: [] });
	}

	/** Stops everything, when the server stops. */
	async close(): Promise<void> {
		await Promise.all([...this.#jobs.keys()].map((id) => this.cancel(id)));
	}

	#hear(id: string, message: ImportMessage): void {
		switch (message.kind) {
			case 'read':
				return;
			case 'failed':
				logFailure(message.error, id);
				return this.#change(id, { state: 'failed' });
			case 'progress':
				return this.#change(id, { rows: { done: message.done, total: message.total } });
			case 'apply':
				return this.#change(id, {
					state: 'done',
					applied: message.outcome,
					...(message.outcome.ok ? { scan: message.outcome.value.scan } : {})
				});
			case 'preview': {
				const { outcome } = message;
				if (!outcome.ok) return this.#change(id, { state: 'done', preview: outcome });
				const { preview, keys, refused } = outcome.value;
				Object.assign(this.#jobs.get(id)!, { keys, refused });
				this.#change(id, {
					state: 'done',
					preview: { ok: true, value: preview },
					keyCount: keys.length
				});
			}
		}
	}

	#refuse(id: string, code: string): void {
		const refusal: Refused = refused(code);
		const isPreview = this.find(id)?.kind === 'preview';
		this.#change(id, {
			state: 'done',
			...(isPreview ? { preview: refusal } : { applied: refusal })
		});
	}

	/** What has ended stays as it ended, whatever the worker still says. */
	#change(id: string, change: Partial<ImportJob>): void {
		const found = this.#jobs.get(id);
		if (found?.job.state === 'running') found.job = { ...found.job, ...change };
	}

	#forgetOldest(): void {
		for (const [id, { job }] of this.#jobs) {
			if (this.#jobs.size < KEPT) return;
			if (job.state !== 'running') this.#jobs.delete(id);
		}
	}
}

function startWorker({ memoryMb }: JobLimits): ChildProcess {
	const script = fileURLToPath(import.meta.resolve('#lib/server/jobs/import.worker.ts'));
	return fork(script, {
		execArgv: [`--max-old-space-size=${memoryMb}`],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
}
