import type { FamilyKey } from '#lib/exchange/reading.ts';
import type { Call } from '../call.ts';
import type { ImportRules } from '../import/apply.ts';
import type { ImportPreview } from '../import/preview.ts';
import type { GivenFile, UserOptions } from '../import/read-file.ts';
import type { RefusedSheet } from '../import/refused-rows.ts';
import type { Stored } from '../import/stage.ts';
import type { Outcome } from '../outcome.ts';

/** What a worker is asked to do, once. */
export type ImportTask = PreviewTask | ApplyTask;

/** Read a file and work out what it would do. */
export interface PreviewTask {
	readonly kind: 'preview';
	readonly database: string;
	/** undefined for a scan that is made when this is stored. */
	readonly scan: number | undefined;
	readonly call: Call;
	readonly file: GivenFile;
	readonly options: Omit<UserOptions, 'progress' | 'random'>;
}

/** Store what waits under a number. */
export interface ApplyTask {
	readonly kind: 'apply';
	readonly database: string;
	/** The scan, or the name of a new one. */
	readonly scan: number | { readonly name: string };
	readonly call: Call;
	readonly importId: number;
	readonly rules: ImportRules;
}

/** A preview, with the names of families that became codes: for the user, never for the store. */
export interface PreviewWithKeys {
	readonly preview: ImportPreview;
	readonly keys: readonly FamilyKey[];
	/** Rows that would not be taken, for the user to mend. */
	readonly refused: readonly RefusedSheet[];
}

/** What a worker tells while it works. */
export type ImportMessage =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	/** The file has been read; from here on there is no limit of time. */
	| { readonly kind: 'read' }
	| { readonly kind: 'preview'; readonly outcome: Outcome<PreviewWithKeys> }
	| { readonly kind: 'apply'; readonly outcome: Outcome<Stored> }
	/** Our own bug, for the log. */
	| { readonly kind: 'failed'; readonly error: Readonly<Record<string, string | undefined>> };
