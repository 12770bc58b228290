import { createHash } from 'node:crypto';
import { Refusal } from '#lib/domain/problem.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading, ReadOptions } from '#lib/exchange/reading.ts';
import type { SiblingFile } from '#lib/exchange/siblings.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { householdCodes, madeBefore } from '../store/import/log.ts';
import type { FileToImport } from './apply.ts';

/** A file as the user gave it, with the other half of its pair when it has one. */
export interface GivenFile {
	/** Base name with its extension; '' for pasted text. */
	readonly fileName: string;
	readonly bytes: Uint8Array;
	readonly siblings?: readonly SiblingFile[];
}

/** What the user said of a file; what the scan knows is added here. */
export type UserOptions = Omit<
	ReadOptions,
	'fileName' | 'sha256' | 'codesInUse' | 'madeBefore' | 'keepIds'
>;

export interface ReadForImport {
	readonly file: FileToImport;
	/** How it was understood, and the names that became codes: shown and handed over, not stored. */
	readonly reading: FileReading;
}

/**
 * Reads a file for a scan: with the codes of its households, and with the codes that
 * these very bytes were given before.
 *
 * @param scan undefined for a scan that is still to be made
 * @param taken codes of files that are read beside this one
 */
export async function readForImport(
	store: Store,
	scan: number | undefined,
	{ fileName, bytes, siblings = [] }: GivenFile,
	options: UserOptions,
	taken: Iterable<string> = []
): Promise<Outcome<ReadForImport>> {
	const sha256 = hashOf([bytes, ...siblings.map((sibling) => sibling.bytes)]);
	const keyCodes = keyCodesOf(options.keys);
	const { sqlite } = store.read;
	const inScan = scan === undefined ? [] : householdCodes(sqlite, scan);
	try {
		const reading = await readFile(
			bytes,
			{
				...options,
				fileName,
				sha256,
				codesInUse: new Set([...inScan, ...taken]),
				madeBefore: scan === undefined ? undefined : madeBefore(sqlite, scan, { sha256, keyCodes })
			},
			siblings
		);
		const { records, problems, madeCodes, isExample, isNameless } = reading;
		const said = { records, problems, madeCodes, isExample, isNameless };
		const file = { fileName, sha256, keyCodes, ...said };
		return done({ file, reading });
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, problems: error.problems };
		throw error;
	}
}

/** Codes say nothing of names, so they may be remembered where names may not. */
function keyCodesOf(keys: ReadonlyMap<string, string> | undefined): string {
	if (!keys || keys.size === 0) return '';
	return createHash('sha256')
		.update([...keys.values()].sort().join())
		.digest('hex');
}

function hashOf(parts: readonly Uint8Array[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
}
