/** What the server tells of an import while it runs, as far as the screens show it. */
export interface ImportState {
	readonly state: 'running' | 'done' | 'cancelled' | 'failed';
	readonly rows: { readonly done: number; readonly total: number };
	readonly scan: string;
	readonly problems: readonly ShownProblem[];
	readonly isRefused: boolean;
	readonly preview?: {
		readonly rows: readonly PreviewRow[];
		/** How many rows of each sheet have each outcome; of `rows` it has the first. */
		readonly sheets: readonly {
			readonly sheet: string;
			readonly counts: Readonly<Record<Outcome, number>>;
		}[];
		readonly tables: readonly TableGuess[];
		/** What the file calls the scan in it. */
		readonly title?: string;
		/** A scan that Vangnet wrote: it leaves nothing to ask. */
		readonly isOurs: boolean;
		readonly counts: Readonly<Record<Outcome | 'read', number>>;
	};
	readonly keyCount: number;
	/** Rows that can be taken along to be mended. */
	readonly refusedCount: number;
	readonly isStored: boolean;
	/** How many times two names of the scan look alike, once the list is stored. */
	readonly alike: number;
}

export interface ShownProblem {
	readonly code: string;
	readonly severity: 'error' | 'warning' | 'notice' | 'question';
	readonly place: string;
	readonly message: string;
	readonly sheet?: string;
	readonly row?: number;
	readonly column?: string;
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'rejected' | 'skipped';

export interface PreviewRow {
	readonly sheet: string;
	readonly row: number;
	readonly outcome: Outcome;
	readonly made: readonly {
		readonly table: string;
		readonly fate: string;
		readonly kind: string;
		readonly names: readonly string[];
		/** What else the file says of it, column by column. */
		readonly said: readonly { readonly label: string; readonly text: string }[];
	}[];
}

export interface TableGuess {
	readonly sheet: string;
	readonly columns: readonly ColumnGuess[];
}

interface ColumnGuess {
	readonly header: string;
	readonly field: string;
	readonly by: 'header' | 'near' | 'values' | 'mapping' | 'none';
	readonly samples: readonly string[];
}

/** The answers to the three questions, and what was mended; missing = not answered. */
export interface Answers {
	sourceKind?: 'register' | 'professional' | 'document';
	day?: string;
	covers?: 'mentions' | 'roster';
	mapping: Record<string, string>;
	notCitizenNumber: string[];
}
