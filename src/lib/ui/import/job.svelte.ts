import type { Answers, ImportState } from './shapes.ts';

const POLL_MS = 200;

/** What is brought: files from the reader's own computer, or a text that was pasted. */
export interface Brought {
	readonly files: readonly File[];
	readonly text: string;
	readonly keys: File | undefined;
}

interface Reading {
	readonly brought: Brought;
	readonly scan: { uid: string } | { name: string };
	readonly answers: Answers;
}

/**
 * One import, from the file to the stored scan. The file stays in this page, so that it
 * can be read again with another mapping, or when the server has begun anew; the server
 * keeps no copy of it.
 */
export class ImportJob {
	state = $state.raw<ImportState>();
	/** What stands between the reader and the next step. */
	phase = $state<'idle' | 'reading' | 'preview' | 'storing' | 'stored' | 'cancelled' | 'failed'>(
		'idle'
	);
	/** The server did not answer the last time; what was asked can be asked again. */
	isAway = $state(false);
	/** The server had forgotten what was read, so that it was read once more. */
	isReadAgain = $state(false);
	/** What the preview told, once it has been stored. */
	stored = $state.raw<ImportState>();
	#id: string | undefined;
	#last: Reading | undefined;

	/** Where the rows that were not taken can be had. */
	get refusedAddress(): string {
		return `/api/v1/imports/${this.#previewed}/refused`;
	}
	#previewed = $state<string>();

	/** Reads what is brought and shows what would happen. */
	async read(
		brought: Brought,
		scan: { uid: string } | { name: string },
		answers: Answers
	): Promise<void> {
		this.#last = { brought, scan, answers };
		this.isReadAgain = false;
		await this.#read(this.#last);
	}

	async #read({ brought, scan, answers }: Reading): Promise<void> {
		const before = this.state;
		this.phase = 'reading';
		this.state = undefined;
		const form = new FormData();
		for (const file of brought.files) form.append('file', file);
		if (brought.text) form.append('text', brought.text);
		if (brought.keys) form.append('keys', brought.keys);
		form.append('answers', JSON.stringify({ scan, ...answers }));
		const isDropped = await this.#drop();
		const response =
			isDropped && (await this.#ask('/api/v1/imports', { method: 'POST', body: form }));
		if (!response) {
			this.#showAgain(before);
			return;
		}
		const said = (await response.json().catch(() => ({}))) as {
			job?: string;
			problems?: ImportState['problems'];
		};
		if (!said.job) {
			this.state = refusal(said.problems ?? []);
			this.phase = said.problems ? 'preview' : 'failed';
			return;
		}
		this.#previewed = said.job;
		if (!(await this.#follow(said.job, 'reading', 'preview'))) this.#showAgain(before);
	}

	/** While the server is away the reader keeps what stood there. */
	#showAgain(before: ImportState | undefined): void {
		this.state = before;
		this.phase = before ? 'preview' : 'idle';
	}

	/** Stores what the preview shows. @param name of the scan, when one is made for it */
	async confirm(name = ''): Promise<void> {
		if (!this.#id) return;
		const shown = this.state;
		this.phase = 'storing';
		const body = new FormData();
		body.append('name', name);
		const response = await this.#ask(`/api/v1/imports/${this.#id}`, { method: 'POST', body });
		if (!response) {
			this.#showAgain(shown);
			return;
		}
		if (response.status === 404) return this.#readAgain();
		if (!response.ok) {
			this.phase = 'failed';
			return;
		}
		const { job } = (await response.json()) as { job: string };
		this.stored = shown;
		const id = this.#id;
		if (!(await this.#follow(job, 'storing', 'stored'))) this.#showAgain(shown);
		if (!this.state?.isRefused || !shown) return;
		// What was read still waits, so that what was wrong can be mended: a name, for one.
		this.#id = id;
		this.state = { ...shown, problems: [...this.state.problems, ...shown.problems] };
	}

	async cancel(): Promise<void> {
		this.phase = 'cancelled';
		await this.#drop();
		// Nothing is asked of the reader: what was left behind is let go of after a day.
		this.isAway = false;
	}

	/** When the page goes away: what is not being stored is dropped. */
	leave(): void {
		if (this.phase === 'reading' || this.phase === 'preview') void this.cancel();
	}

	/** Names that became codes, as a file for the reader; the server gives it once. */
	async takeKeys(): Promise<Blob | undefined> {
		const response = await this.#ask(`/api/v1/imports/${this.#id}/keys`, { method: 'POST' });
		if (response?.ok) return response.blob();
		if (response) await this.#readAgain();
		return undefined;
	}

	/** A server that began anew knows nothing of what it read before. */
	async #readAgain(): Promise<void> {
		if (!this.#last) return;
		this.#id = undefined;
		await this.#read(this.#last);
		this.isReadAgain = this.phase === 'preview' && !this.isAway;
	}

	/** An answer, or none. Whoever is between us and a server that is away answers 502 to 504. */
	async #ask(address: string, asking?: RequestInit): Promise<Response | undefined> {
		let response: Response | undefined;
		try {
			response = await fetch(address, asking);
		} catch {
			response = undefined;
		}
		if (response && response.status >= 502 && response.status <= 504) response = undefined;
		this.isAway = response === undefined;
		return response;
	}

	/** Whether the server let go of what it read before. */
	async #drop(): Promise<boolean> {
		const id = this.#id;
		if (!id) return true;
		const address = `/api/v1/imports/${id}`;
		const response = await this.#ask(address, { method: 'DELETE', keepalive: true });
		if (response && this.#id === id) this.#id = undefined;
		return response !== undefined;
	}

	/** Waits for a job, and goes on when it is done; false when the server is away. */
	async #follow(id: string, during: typeof this.phase, then: typeof this.phase): Promise<boolean> {
		this.#id = id;
		for (;;) {
			const response = await this.#ask(`/api/v1/imports/${id}`);
			// Somebody stopped it, or began another one, meanwhile.
			if (this.#id === id && this.phase !== during) await this.#drop();
			if (this.#id !== id || this.phase !== during) return true;
			if (!response) return false;
			if (response.status === 404) await this.#readAgain();
			else if (!response.ok) this.phase = 'failed';
			if (!response.ok) return true;
			this.state = (await response.json()) as ImportState;
			if (this.state.state === 'failed') this.phase = 'failed';
			else if (this.state.state === 'done') {
				this.phase = this.state.isRefused ? 'preview' : then;
			}
			if (this.phase !== during) return true;
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
		refusedCount: 0,
		isStored: false,
		alike: 0
	};
}
