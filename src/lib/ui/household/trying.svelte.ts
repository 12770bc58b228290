import type { Scenario } from '#lib/domain/scenario.ts';

/** What the server answers: sentences that change, and the picture as it would be. */
export interface Tried {
	readonly now: readonly string[];
	readonly then: readonly string[];
	readonly team: readonly {
		readonly contact: 'some' | 'none' | 'not-asked' | 'alone';
		readonly isCaseManager: boolean;
		readonly isAppointed: boolean;
		readonly isGone: boolean;
	}[];
	readonly contacts: readonly {
		readonly a: number;
		readonly b: number;
		readonly onPaper: boolean;
		readonly isNew: boolean;
	}[];
}

export interface Suggestion {
	readonly question: string;
	readonly takes: readonly string[];
	readonly scenario: Scenario;
}

/** A suggestion that is shown in the picture, one at a time. */
export class Trying {
	#shown = $state.raw<{ readonly suggestion: Suggestion; readonly tried: Tried }>();
	#failure = $state<'failed' | 'notPossible'>();
	#asked = 0;

	get shown() {
		return this.#shown;
	}

	get failure() {
		return this.#failure;
	}

	/** Asks for it and shows it; a later wish overtakes an earlier one. */
	async show(suggestion: Suggestion, address: string): Promise<void> {
		const asked = ++this.#asked;
		this.#failure = undefined;
		try {
			const response = await fetch(address, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(suggestion.scenario)
			});
			if (asked !== this.#asked) return;
			if (!response.ok) {
				this.#failure = response.status === 409 ? 'notPossible' : 'failed';
				return;
			}
			const tried = (await response.json()) as Tried;
			if (asked === this.#asked) this.#shown = { suggestion, tried };
		} catch {
			if (asked === this.#asked) this.#failure = 'failed';
		}
	}

	/** Back to how it is; an answer that is still under way is not waited for. */
	back(): void {
		this.#asked++;
		this.#shown = undefined;
		this.#failure = undefined;
	}
}
