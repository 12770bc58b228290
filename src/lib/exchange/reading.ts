import type { Reading } from '#lib/domain/records/records.ts';
import type { Covers, SourceKind } from '#lib/domain/source.ts';

/** What a reader is told beside the bytes. All of it may be missing. */
export interface ReadOptions {
	/** Base name of the file, with its extension; '' for pasted text. */
	readonly fileName: string;
	readonly sha256: string;
	/** Answers to the three questions: where from, of what date, is everyone on it. */
	readonly sourceKind?: SourceKind;
	/** EDTF */
	readonly day?: string;
	readonly covers?: Covers;
	/** Name of the measurement this file belongs to. */
	readonly wave?: string;
	/** What a column means, where the guess was mended. */
	readonly mapping?: ColumnMapping;
	/** Columns (by header) that the user says hold no citizen service number. */
	readonly notCitizenNumber?: readonly string[];
	/** Codes of families by folded name, from the key list that the user kept. */
	readonly keys?: ReadonlyMap<string, string>;
	/** Codes that a new household code must not equal. */
	readonly codesInUse?: ReadonlySet<string>;
	/** Codes made when these very bytes were read before, in the order of first appearance. */
	readonly madeBefore?: readonly string[];
	/** Ids of households in a graph stay as written, also when they may be names: nothing is stored. */
	readonly keepIds?: boolean;
	readonly random?: (bytes: Uint8Array<ArrayBuffer>) => void;
	/** Rows done and rows in all; may throw to stop the reading. */
	readonly progress?: (done: number, total: number) => void;
}

/** Header as the file writes it, to the field it holds; '' = leave this column out. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** How a table was recognised. */
export type Shape =
	| 'workbook'
	| 'long-list'
	| 'cross-table'
	| 'wide-list'
	| 'contacts'
	| 'matrix'
	| 'register'
	| 'graph';

/** A file as it was understood, with everything that was guessed. */
export interface FileReading extends Reading {
	readonly tables: readonly TableGuess[];
	/** Names of families that became codes: handed to the user once, never stored. */
	readonly keys: readonly FamilyKey[];
	/** New codes in the order of first appearance. */
	readonly madeCodes: readonly string[];
	/** The file says of itself that what it holds is made up. */
	readonly isExample?: boolean;
	/** The file says that the people in it carry no names: what it leaves out is not gone. */
	readonly isNameless?: boolean;
	/** What the file calls the scan or the graph in it. */
	readonly title?: string;
	/** A scan that Vangnet wrote: it says itself where everything comes from, and of when. */
	readonly isOurs?: boolean;
}

export interface FamilyKey {
	readonly name: string;
	readonly code: string;
}

export interface TableGuess {
	readonly sheet: string;
	readonly shape: Shape;
	/** Row of the header as the spreadsheet shows it; 0 when there is none. */
	readonly headerRow: number;
	readonly columns: readonly ColumnGuess[];
	/** Of cells that may hold helpers: filled = used + unknown + refused. */
	readonly cells: {
		readonly filled: number;
		readonly used: number;
		readonly unknown: number;
		readonly refused: number;
	};
}

export interface ColumnGuess {
	/** As the file writes it. */
	readonly header: string;
	/** Field as in `domain/columns.ts`; '' when nothing is known of it. */
	readonly field: string;
	/** How sure: the header itself, a near match, the values, or nothing. */
	readonly by: 'header' | 'near' | 'values' | 'mapping' | 'none';
	/** First values, for the preview; never of a column that is refused or dropped. */
	readonly samples: readonly string[];
}
