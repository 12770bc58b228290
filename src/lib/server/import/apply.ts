import type { Database } from 'better-sqlite3';
import type { Problem } from '#lib/domain/problem.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { withNamesOf } from '#lib/domain/records/with-names.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Writing } from '../store/history/change.ts';
import { addImport, type ImportCounts } from '../store/import/log.ts';
import { readState } from '../store/import/state.ts';
import { writeDrafts } from '../store/import/write.ts';
import { readRecords } from '../store/records/records.ts';
import { describeTies } from '../store/read/tie-ends.ts';
import type { GoneClaim } from './plan/claims.ts';
import { planImport, type ImportPlan } from './plan/plan.ts';

/** A file that was read: records in codes, without the bytes and without names of families. */
export interface FileToImport {
	readonly fileName: string;
	readonly sha256: string;
	readonly records: Records;
	/** What was noticed while it was read. */
	readonly problems: readonly Problem[];
	/** Codes made for names of families, in the order of first appearance. */
	readonly madeCodes: readonly string[];
	/** Tells the key list that was given from others, by its codes; '' when there was none. */
	readonly keyCodes: string;
	/** The file says that it holds example data. */
	readonly isExample?: boolean;
	/** The file says that people in it carry no names. */
	readonly isNameless?: boolean;
}

/** What became of a file. `read` is the sum of created, updated, unchanged, rejected and skipped. */
export interface ImportedFile extends ImportCounts {
	readonly file: string;
	readonly problems: readonly Problem[];
}

export interface ImportRules {
	/** Refuse the whole file when one row is rejected. */
	readonly strict?: boolean;
}

/** Claims told one by one; a file that lost more is told by their number. */
const MOST_TOLD = 200;

/** Writes what a file says, in the step that is open. What is refused is not written at all. */
export async function applyFile(
	writing: Writing,
	file: FileToImport,
	rules: ImportRules
): Promise<Outcome<ImportedFile>> {
	const { sqlite, scan, change, call } = writing;
	const plan = planImport(recordsFor(sqlite, scan, file), readState(sqlite, scan), file.sha256);
	const imported = toImportedFile(file, plan, goneProblems(writing, plan.gone));
	const refusal = refusalOf(imported, rules);
	if (refusal) return { ok: false, problems: [refusal, ...imported.problems] };
	writeDrafts(writing, plan.drafts);
	addImport(sqlite, scan, {
		...plan.counts,
		fileName: file.fileName,
		sha256: file.sha256,
		madeCodes: file.madeCodes,
		keyCodes: file.keyCodes,
		at: call.now,
		change: plan.drafts.isEmpty ? undefined : change,
		isApplied: true
	});
	return done(imported);
}

/** What a file says to this scan: one without names takes none away. */
export function recordsFor(
	sqlite: Database,
	scan: number | undefined,
	{ records, isNameless }: FileToImport
): Records {
	return isNameless && scan !== undefined
		? withNamesOf(records, readRecords(sqlite, scan))
		: records;
}

export function toImportedFile(
	file: FileToImport,
	{ counts, problems }: ImportPlan,
	gone: readonly Problem[]
): ImportedFile {
	return { file: file.fileName, ...counts, problems: [...file.problems, ...problems, ...gone] };
}

function refusalOf(
	{ created, updated, unchanged, rejected }: ImportCounts,
	{ strict }: ImportRules
): Problem | undefined {
	if (created + updated + unchanged === 0) return { code: 'no-rows-accepted', severity: 'error' };
	if (strict && rejected > 0) {
		return { code: 'rows-rejected', severity: 'error', values: { rejected } };
	}
	return undefined;
}

/** "No longer in the file": what this source said before and says no more; it is kept. */
export function goneProblems(
	{ sqlite }: Pick<Writing, 'sqlite'>,
	gone: readonly GoneClaim[]
): readonly Problem[] {
	const told = describeTies(
		sqlite,
		gone.slice(0, MOST_TOLD).map(({ tie }) => tie)
	);
	const problems = told.map(({ kind, from, to }): Problem => ({
		code: 'no-longer-in-file',
		severity: 'notice',
		values: { kind, from, to }
	}));
	const rest = gone.length - told.length;
	if (rest === 0) return problems;
	return [...problems, { code: 'more-no-longer-in-file', severity: 'notice', values: { rest } }];
}
