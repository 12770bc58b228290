import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FileReading } from '#lib/exchange/reading.ts';
import type { Call } from '../call.ts';
import { createScanIn } from '../change/scan.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { appendAudit } from '../store/history/audit.ts';
import { takeStep, transact, type Changed, type Transaction } from '../store/history/change.ts';
import { addImport, addStage, clearExpired, dropStage, findStage } from '../store/import/log.ts';
import { NO_SCAN, readState } from '../store/import/state.ts';
import { markExampleWhenEmpty } from '../store/write/scans.ts';
import {
	applyFile,
	goneProblems,
	recordsFor,
	toImportedFile,
	type FileToImport,
	type ImportRules,
	type ImportedFile
} from './apply.ts';
import { planImport } from './plan/plan.ts';
import { countedSheets, previewRows, refusedPlaces, type ImportPreview } from './preview.ts';

/** How long what was read waits for a yes. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/**
 * Works out what a file would do and keeps it, in codes, until somebody says yes or a day
 * has passed.
 *
 * @param scan undefined for a scan that is made when the file is stored, and not before
 */
export async function stageImport(
	store: Store,
	call: Call,
	scan: number | undefined,
	file: FileToImport,
	{ tables, title, isOurs = false }: Pick<FileReading, 'tables' | 'title' | 'isOurs'>
): Promise<Outcome<ImportPreview>> {
	return transact(store, async ({ sqlite }) => {
		clearExpired(sqlite, call.now);
		const records = recordsFor(sqlite, scan, file);
		const plan = planImport(records, readState(sqlite, scan ?? NO_SCAN), file.sha256);
		const { fileName, sha256, madeCodes, keyCodes } = file;
		const entry = { fileName, sha256, madeCodes, keyCodes, at: call.now, isApplied: false };
		const importId = addImport(sqlite, scan, { ...plan.counts, ...entry });
		addStage(sqlite, importId, pack(file), new Date(call.now.getTime() + KEPT_FOR_MS));
		appendAudit(sqlite, call, {
			verb: 'preview-import',
			objectKind: 'import',
			objectId: importId,
			scan,
			result: 'done'
		});
		const imported = toImportedFile(file, plan, goneProblems({ sqlite }, plan.gone));
		const rows = previewRows(records, plan);
		const sheets = countedSheets(records, plan);
		const refused = refusedPlaces(records, plan);
		return done({ importId, file: imported, rows, sheets, refused, tables, title, isOurs });
	});
}

/** What was stored, and where. */
export interface Stored extends Changed<ImportedFile> {
	readonly scan: number;
}

/**
 * Says yes: stores what was kept, as one step that can be taken back.
 *
 * @param staged.scan the scan, or the name of a new one
 */
export async function applyStaged(
	store: Store,
	call: Call,
	staged: { readonly scan: number | { readonly name: string }; readonly importId: number },
	rules: ImportRules = {}
): Promise<Outcome<Stored>> {
	return transact(store, async (transaction) => {
		const { importId } = staged;
		const known = typeof staged.scan === 'number' ? staged.scan : undefined;
		const payload = findStage(transaction.sqlite, known, importId, call.now);
		if (!payload) return refused('import-expired');
		const file = unpack(payload);
		const found =
			typeof staged.scan === 'number'
				? done({ scan: staged.scan })
				: await made(transaction, call, staged.scan.name);
		if (!found.ok) return found;
		const { scan } = found.value;
		const step = await takeStep(transaction, call, { scan, verb: 'import' }, async (writing) => {
			// A scan of nothing but example data is one, also when it was exported and comes back.
			if (file.isExample) markExampleWhenEmpty(writing);
			const imported = await applyFile(writing, file, rules);
			if (imported.ok) dropStage(writing.sqlite, importId);
			return imported;
		});
		return step.ok ? done({ ...step.value, scan }) : step;
	});
}

async function made(
	transaction: Transaction,
	call: Call,
	name: string
): Promise<Outcome<{ readonly scan: number }>> {
	const created = await createScanIn(transaction, call, { name });
	return created.ok ? done(created.value.value) : created;
}

/** Says no: what was kept goes at once. */
export async function dropStaged(store: Store, importId: number): Promise<void> {
	await transact(store, async ({ sqlite }) => {
		dropStage(sqlite, importId);
		return done(undefined);
	});
}

function pack(file: FileToImport): Buffer {
	return deflateRawSync(serialize(file), { level: 1 });
}

function unpack(payload: Buffer): FileToImport {
	return deserialize(inflateRawSync(payload)) as FileToImport;
}
