import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Job } from './client.ts';

/**
 * A value that takes longer than a key press. While it is worked out for what is looked
 * at now, the last one stays, and it is known to be of something else.
 */
export class SlowValue<Value> {
	readonly #start: (snapshot: Snapshot, report: (share: number) => void) => Job<Value>;
	readonly #changed: () => void;
	#job: Job<Value> | undefined;
	#wanted: Snapshot | undefined;
	#known: { readonly value: Value; readonly of: Snapshot } | undefined;
	#share = 0;
	#hasFailed = false;

	/**
	 * @param start begins the work; what it reports is the share done, 0 to 1
	 * @param changed hears that there is something new to show
	 */
	constructor(
		start: (snapshot: Snapshot, report: (share: number) => void) => Job<Value>,
		changed: () => void
	) {
		this.#start = start;
		this.#changed = changed;
	}

	/** The last value, and whether it is of what is looked at now. */
	get value(): Value | undefined {
		return this.#known?.value;
	}

	get isCurrent(): boolean {
		return this.#known !== undefined && this.#known.of === this.#wanted;
	}

	get share(): number {
		return this.#share;
	}

	get isWorking(): boolean {
		return this.#job !== undefined;
	}

	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Looks at another snapshot: what was being worked out is stopped. */
	update(snapshot: Snapshot): void {
		if (this.#wanted === snapshot) return;
		this.#wanted = snapshot;
		this.#job?.cancel();
		this.#share = 0;
		this.#hasFailed = false;
		if (this.isCurrent) {
			this.#job = undefined;
			this.#changed();
			return;
		}
		const job = this.#start(snapshot, (share) => {
			if (this.#job !== job) return;
			this.#share = share;
			this.#changed();
		});
		this.#job = job;
		this.#changed();
		void job.result.then(
			(value) => this.#settle(job, () => (this.#known = { value, of: snapshot })),
			() => this.#settle(job, () => (this.#hasFailed = true))
		);
	}

	/** Stops; the last value stays, marked as what it is. */
	cancel(): void {
		this.#job?.cancel();
		this.#job = undefined;
		this.#changed();
	}

	#settle(job: Job<Value>, end: () => void): void {
		if (this.#job !== job) return;
		this.#job = undefined;
		end();
		this.#changed();
	}
}
