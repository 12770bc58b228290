import type { Member } from '#lib/domain/actor.ts';

/** What a screen says: a title of a few sentences, and what stands below it. */
export interface Reading {
	readonly title: readonly string[];
	readonly below: readonly string[];
}

/** What is known of a household beside the snapshot. What is left out is not spoken of. */
export interface HouseholdFacts {
	readonly members: readonly Member[];
	/** How often the household says it told its story again, in how many months. */
	readonly storyTold?: { readonly times: number; readonly during: number };
	/** Case manager on paper and whom the household names, as helpers; or that nobody asked. */
	readonly regularContact?: 'not-asked' | { readonly onPaper: number; readonly named: number };
	/** Life domains (codes) the household would like help with; or that nobody asked. */
	readonly wishes?: 'not-asked' | readonly string[];
	readonly requests?: readonly Request[];
	/** EDTF: of when the data are, where it is long ago. */
	readonly dataFrom?: string;
}

/** Help that was asked for. Dates are EDTF. */
export interface Request {
	/** As `rolePhrase` says it. */
	readonly role: string;
	readonly requestedOn: string;
	/** Missing while the household waits. */
	readonly begunOn?: string;
}

/** Those of the sentences that there are. */
export function present(sentences: readonly (string | undefined)[]): readonly string[] {
	return sentences.filter((sentence) => sentence !== undefined);
}
