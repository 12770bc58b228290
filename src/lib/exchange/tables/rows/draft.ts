import type { Claim, SupportRole } from '#lib/domain/claim.ts';
import type { WaveMark } from '../header/header-parts.ts';

/** What a claim says besides who, of whom and by which source. */
export type ClaimDraft = Partial<Omit<Claim, 'reporter' | 'direction' | 'roles'>>;

/** A helper as a cell names it, before names are brought together. */
export type HelperRef =
	/** A person or a function: a handle of `People`. */
	| { readonly kind: 'named'; readonly person: number }
	/** Somebody of an organisation, or of what a header names; kept apart per household. */
	| {
			readonly kind: 'someone';
			readonly label: string;
			readonly organisation?: number;
			readonly functionName?: string;
			readonly organisationType?: string;
			/** Of several in one cell, which. */
			readonly nth: number;
	  }
	/** Of the own circle: who it is to the household, never a name. */
	| {
			readonly kind: 'informal';
			readonly label: string;
			readonly relation: string;
			readonly nth: number;
	  };

export interface HelperDraft {
	readonly ref: HelperRef;
	readonly roles: readonly SupportRole[];
	readonly claim: ClaimDraft;
	/** The measurement of the column it stands in. */
	readonly wave?: WaveMark;
}

/** What became of a cell that may hold helpers. */
export type CellFate = 'used' | 'unknown' | 'refused' | 'blank';

/** Counts cells: filled = used + unknown + refused. */
export class CellCount {
	used = 0;
	unknown = 0;
	refused = 0;

	add(fate: CellFate): void {
		if (fate !== 'blank') this[fate]++;
	}

	merge(other: CellCount): void {
		this.used += other.used;
		this.unknown += other.unknown;
		this.refused += other.refused;
	}

	get cells(): {
		readonly filled: number;
		readonly used: number;
		readonly unknown: number;
		readonly refused: number;
	} {
		const { used, unknown, refused } = this;
		return { filled: used + unknown + refused, used, unknown, refused };
	}
}
