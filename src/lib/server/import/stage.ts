import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TableGuess } from '#lib/exchange/reading.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { appendAudit } from '../store/history/audit.ts';
import { takeStep, transact, type Changed } from '../store/history/change.ts';
import { addImport, addStage, clearExpired, dropStage, findStage } from '../store/import/log.ts';
import { readState } from '../store/import/state.ts';
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
import { previewRows, refusedPlaces, type ImportPreview } from './preview.ts';

/** How long what was read waits for a yes. */
export const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** Works out what a file would do and keeps it, in codes, until somebody says yes or a day has passed. */
export async function stageImport(
	store: Store,
	call: Call,
	scan: number,
	file: FileToImport,
	tables: readonly TableGuess[]
): Promise<Outcome<ImportPreview>> {
	return transact(store, async ({ sqlite }) => {
		clearExpired(sqlite, call.now);
		const records = recordsFor(sqlite, scan, file);
		const plan = planImport(records, readState(sqlite, scan), file.sha256);
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
		const refused = refusedPlaces(records, plan);
		return done({ importId, file: imported, rows, refused, tables });
	});
}

/** Says yes: stores what was kept, as one step that can be taken back. */
export async function applyStaged(
	store: Store,
	call: Call,
	{ scan, importId }: { readonly scan: number; readonly importId: number },
	rules: ImportRules = {}
): Promise<Outcome<Changed<ImportedFile>>> {
	return transact(store, (transaction) =>
		takeStep(transaction, call, { scan, verb: 'import' }, async (writing) => {
			const payload = findStage(writing.sqlite, scan, importId, call.now);
			if (!payload) return refused('import-expired');
			const file = unpack(payload);
			// A scan of nothing but example data is one, also when it was exported and comes back.
			if (file.isExample) markExampleWhenEmpty(writing);
			const imported = await applyFile(writing, file, rules);
			if (imported.ok) dropStage(writing.sqlite, importId);
			return imported;
		})
	);
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
