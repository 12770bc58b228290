import type { Fractions } from '#lib/domain/records/columns.ts';
import type { Lists } from '#lib/domain/records/lists.ts';

/** What a lens makes of a tie; bits of `TieColumns.state`. */
export const TIE = {
	present: 1,
	/** A claim says it is not; a tie may be present and denied at once: contested. */
	denied: 2,
	/** It was, within the lens, but has ended. */
	ended: 4,
	/** Requested or waiting: not begun. */
	waiting: 8,
	agreed: 16,
	/** Present in practice, whatever side the lens looks at. */
	seen: 32,
	saysFrom: 64,
	saysTo: 128,
	saysOther: 256,
	forward: 512,
	backward: 1024,
	/** No source tells an end. */
	openEnd: 2048,
	main: 4096,
	/** Told by one of its ends, or as an arc: whoever told it knows sides. */
	sided: 8192
} as const;

/** The ties of a scan as a lens shows them; ends are actors after merges. */
export interface TieColumns {
	readonly length: number;
	/** Index in TIE_KINDS. */
	readonly kind: Uint8Array;
	readonly relation: Int32Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** One claim of the tie: the way back to the store. */
	readonly claim: Int32Array;
	readonly state: Uint16Array;
	/** Under `directed` per arc; else both are the strength of the tie, and may be one array. */
	readonly strengthForward: Fractions;
	readonly strengthBackward: Fractions;
	readonly contacts: Fractions;
	readonly timesAMonth: Fractions;
	readonly modes: Uint8Array;
	readonly roles: Uint16Array;
	readonly since: Int32Array;
	readonly until: Int32Array;
	/** Earliest day of the newest source that says so: how old the knowledge is. */
	readonly toldOn: Int32Array;
	readonly lifeDomains: Lists;
	readonly legalFrames: Lists;
	readonly settings: Lists;
	readonly onBehalfOf: Lists;
	readonly about: Lists;
	/** Whom a deputy stands in for at this household. */
	readonly standsInFor: Lists;
}
