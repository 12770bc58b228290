import { COVERS, SOURCE_KINDS } from '#lib/domain/source.ts';
import { z } from 'zod';
import { readDate } from '#lib/exchange/tables/values/dates.ts';
import type { Language } from '#lib/text/language.ts';
import { problemMessage, problemPlace } from '#lib/text/problems.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { localCall } from '../call.ts';
import { checkNewScan } from '../change/scan.ts';
import { parseKeyList } from '../import/key-list.ts';
import type { ImportPreview } from '../import/preview.ts';
import type { Installation } from '../installation.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { dropStaged } from '../import/stage.ts';
import { countDoubles } from './data/doubles.ts';
import { shownRows, type ShownRow } from './importing/rows.ts';
import { findScan, findScanById } from '../store/read/scans.ts';

interface Asking {
	readonly language: Language;
	readonly reference: string;
}

/** What the user said of a list, as the form sends it. */
const answers = z.strictObject({
	/** The scan it goes into, or the name of a new one. */
	scan: z.union([z.strictObject({ uid: z.string() }), z.strictObject({ name: z.string().trim() })]),
	sourceKind: z.enum(SOURCE_KINDS).optional(),
	day: z.string().trim().optional(),
	covers: z.enum(COVERS).optional(),
	wave: z.string().optional(),
	mapping: z.record(z.string(), z.string()).optional(),
	notCitizenNumber: z.array(z.string()).optional()
});

/** Starts to read what the form brings: files, or a text that was pasted. */
export async function startPreview(
	{ store, jobs }: Installation,
	form: FormData,
	{ reference }: Asking
): Promise<Outcome<{ readonly job: string }>> {
	const given = answers.safeParse(jsonOf(String(form.get('answers'))));
	if (!given.success) return refused('answers-unreadable');
	const date = given.data.day ? readDate(given.data.day) : undefined;
	if (date && date.kind !== 'day') return refused('not-a-date', { field: 'day' });
	const files = form.getAll('file').filter((file) => file instanceof File);
	const pasted = String(form.get('text') ?? '');
	const [first, ...others] = files;
	if (!first && pasted.trim() === '') return refused('file-empty');
	const call = localCall('browser', reference, new Date());
	const scan = scanOf(store, given.data.scan);
	if (!scan.ok) return scan;
	const day = date?.text;
	const { sourceKind, covers, wave, mapping, notCitizenNumber } = given.data;
	const keyList = form.get('keys');
	const keys = keyList instanceof File ? parseKeyList(await keyList.text()) : undefined;
	const options = { sourceKind, day, covers, wave, mapping, notCitizenNumber, keys };
	const siblings = await Promise.all(
		others.map(async (file) => ({ fileName: file.name, bytes: await bytesOf(file) }))
	);
	const file = first
		? { fileName: first.name, bytes: await bytesOf(first), siblings }
		: { fileName: '', bytes: new TextEncoder().encode(pasted) };
	return done({ job: jobs.start({ kind: 'preview', scan: scan.value, call, file, options }) });
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function bytesOf(file: File): Promise<Uint8Array> {
	return new Uint8Array(await file.arrayBuffer());
}

/** The scan that a list goes into; none yet when it makes one of its own. */
function scanOf(
	store: Installation['store'],
	scan: z.infer<typeof answers>['scan']
): Outcome<number | undefined> {
	if ('uid' in scan) {
		const found = findScan(store, scan.uid);
		return found ? done(found.id) : refused('scan-unknown');
	}
	const isFree = checkNewScan(store, scan.name);
	return isFree.ok ? done(undefined) : isFree;
}

/** A problem as the page shows it. */
interface ShownProblem {
	readonly code: string;
	readonly severity: Problem['severity'];
	readonly place: string;
	readonly message: string;
	/** Where it stands, to tell a row why it is refused. */
	readonly sheet?: string;
	readonly row?: number;
	/** Column that may be confirmed to hold no citizen service numbers. */
	readonly column?: string;
}

/** Where an import stands, for the page that waits for it. */
export interface ImportState {
	readonly state: 'running' | 'done' | 'cancelled' | 'failed';
	readonly rows: { readonly done: number; readonly total: number };
	readonly scan: string;
	readonly problems: readonly ShownProblem[];
	readonly isRefused: boolean;
	readonly preview?: Pick<ImportPreview, 'sheets' | 'tables' | 'title' | 'isOurs'> & {
		readonly rows: readonly ShownRow[];
		readonly counts: Readonly<Record<string, number>>;
	};
	readonly keyCount: number;
	/** Rows that can be taken along to be mended. */
	readonly refusedCount: number;
	readonly isStored: boolean;
	/** How many times two names of the scan look alike, once the list is stored. */
	readonly alike: number;
}

export function importState(
	{ store, jobs }: Installation,
	id: string,
	{ language, names }: Asking & { readonly names: boolean }
): ImportState | undefined {
	const job = jobs.find(id);
	if (!job) return undefined;
	const { state, rows, preview, applied, keyCount } = job;
	const refusal = [preview, applied].find((outcome) => outcome && !outcome.ok);
	const problems =
		refusal && !refusal.ok ? refusal.problems : preview?.ok ? preview.value.file.problems : [];
	const shown = {
		state,
		rows,
		keyCount,
		refusedCount: jobs.refusedOf(id).reduce((sum, { rows }) => sum + rows.length, 0),
		scan: (job.scan !== undefined && findScanById(store, job.scan)?.uid) || '',
		problems: shownProblems(problems, language),
		isRefused: refusal !== undefined,
		isStored: applied?.ok === true,
		alike: names && applied?.ok ? countDoubles(store, applied.value.scan) : 0
	};
	if (!preview?.ok) return shown;
	const { read, created, updated, unchanged, rejected, skipped } = preview.value.file;
	const counts = { read, created, updated, unchanged, rejected, skipped };
	const { sheets, tables, title, isOurs } = preview.value;
	const rowsShown = shownRows(preview.value.rows, language);
	return { ...shown, preview: { rows: rowsShown, sheets, tables, title, isOurs, counts } };
}

/** What was refused, in the reader's words. */
export function shownProblems(
	problems: readonly Problem[],
	language: Language
): readonly ShownProblem[] {
	return problems.map((problem) => toShown(problem, language));
}

function toShown(problem: Problem, language: Language): ShownProblem {
	return {
		code: problem.code,
		severity: problem.severity,
		place: problemPlace({ ...problem, file: undefined }, language),
		message: problemMessage(problem, language),
		sheet: problem.sheet,
		row: problem.row,
		column: problem.code === 'looks-like-bsn' ? problem.field : undefined
	};
}

/**
 * Says yes to a preview; gives the job that stores it.
 *
 * @param name of the scan that is made for it, when it goes into none
 */
export async function confirmImport(
	{ jobs }: Installation,
	id: string,
	name: string,
	{ reference }: Asking
): Promise<{ readonly job: string } | undefined> {
	const job = jobs.find(id);
	if (!job?.preview?.ok) return undefined;
	const { importId } = job.preview.value;
	const call = localCall('browser', reference, new Date());
	const scan = job.scan ?? { name };
	return { job: jobs.start({ kind: 'apply', scan, call, importId, rules: {} }) };
}

/** Stops, or says no: what was kept to be stored goes. */
export async function dropImport({ store, jobs }: Installation, id: string): Promise<void> {
	const job = jobs.find(id);
	if (!job) return;
	await jobs.cancel(id);
	jobs.forget(id);
	if (job.preview?.ok) await dropStaged(store, job.preview.value.importId);
}
