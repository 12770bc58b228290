import type { Answers, ImportState } from './shapes.ts';

const POLL_MS = 200;

/** What is brought: files from the reader's own computer, or a text that was pasted. */
export interface Brought {
	readonly files: readonly File[];
	readonly text: string;
	readonly keys: File | undefined;
}

/**
 * One import, from the file to the stored scan. The file stays in this page, so that it
 * can be read again with another mapping; the server keeps no copy of it.
 */
export class ImportJob {
	state = $state.raw<ImportState>();
	/** What stands between the reader and the next step. */
	phase = $state<'idle' | 'reading' | 'preview' | 'storing' | 'stored' | 'cancelled' | 'failed'>(
		'idle'
	);
	#id: string | undefined;

	/** Reads what is brought and shows what would happen. */
	async read(brought: Brought, scan: { uid: string } | { name: string }, answers: Answers) {
		await this.#drop();
		this.phase = 'reading';
		this.state = undefined;
		const form = new FormData();
		for (const file of brought.files) form.append('file', file);
		if (brought.text) form.append('text', brought.text);
		if (brought.keys) form.append('keys', brought.keys);
		form.append('answers', JSON.stringify({ scan, ...answers }));
		const response = await fetch('/api/v1/imports', { method: 'POST', body: form });
		const said = (await response.json().catch(() => ({}))) as {
			job?: string;
			problems?: ImportState['problems'];
		};
		if (!said.job) {
			this.state = refusal(said.problems ?? []);
			this.phase = said.problems ? 'preview' : 'failed';
			return;
		}
		await this.#follow(said.job, 'reading', 'preview');
	}

	/** Stores what the preview shows. */
	async confirm(): Promise<void> {
		if (!this.#id) return;
		this.phase = 'storing';
		const response = await fetch(`/api/v1/imports/${this.#id}`, { method: 'POST' });
		if (!response.ok) {
			this.phase = 'failed';
			return;
		}
		const { job } = (await response.json()) as { job: string };
		await this.#follow(job, 'storing', 'stored');
	}

	async cancel(): Promise<void> {
		this.phase = 'cancelled';
		await this.#drop();
	}

	/** When the page goes away: what is not being stored is dropped. */
	leave(): void {
		if (this.phase === 'reading' || this.phase === 'preview') void this.cancel();
	}

	/** Names that became codes, as a file for the reader; the server gives it once. */
	async takeKeys(): Promise<Blob | undefined> {
		const response = await fetch(`/api/v1/imports/${this.#id}/keys`, { method: 'POST' });
		return response.ok ? response.blob() : undefined;
	}

	async #drop(): Promise<void> {
		const id = this.#id;
		this.#id = undefined;
		if (id) await fetch(`/api/v1/imports/${id}`, { method: 'DELETE', keepalive: true });
	}

	async #follow(id: string, during: typeof this.phase, then: typeof this.phase): Promise<void> {
		this.#id = id;
		for (;;) {
			const response = await fetch(`/api/v1/imports/${id}`);
			// Somebody stopped it, or began another one, meanwhile.
			if (this.#id !== id || this.phase !== during) return;
			if (!response.ok) {
				this.phase = 'failed';
				return;
			}
			this.state = (await response.json()) as ImportState;
			if (this.state.state === 'failed') this.phase = 'failed';
			else if (this.state.state === 'done') {
				this.phase = this.state.isRefused ? 'preview' : then;
			}
			if (this.phase !== during) return;
			await new Promise((resolve) => setTimeout(resolve, POLL_MS));
		}
	}
}

function refusal(problems: ImportState['problems']): ImportState {
	return {
		state: 'done',
		rows: { done: 0, total: 0 },
		scan: '',
		problems,
		isRefused: true,
		keyCount: 0,
		isStored: false
	};
}
