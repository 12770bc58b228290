/** Work beside the page that can be stopped. */
export interface Job<Result> {
	readonly result: Promise<Result>;
	cancel(): void;
}

/** One piece of work and how far it is, for a page to show. */
export class Working<Result> {
	state = $state<'waiting' | 'working' | 'done' | 'stopped' | 'failed'>('waiting');
	/** 0 to 1. */
	share = $state(0);
	value = $state.raw<Result>();
	#job: Job<Result> | undefined;

	/** @param begin is given what to call with the share done */
	start(begin: (report: (share: number) => void) => Job<Result>): Promise<void> {
		this.#job?.cancel();
		this.state = 'working';
		this.share = 0;
		const job = begin((share) => {
			if (this.#job === job) this.share = share;
		});
		this.#job = job;
		return job.result.then(
			(value) => {
				if (this.#job !== job) return;
				this.value = value;
				this.state = 'done';
			},
			() => {
				if (this.#job === job) this.state = 'failed';
			}
		);
	}

	stop(): void {
		const job = this.#job;
		this.#job = undefined;
		job?.cancel();
		if (this.state === 'working') this.state = 'stopped';
	}
}
