import type { Call } from '../call.ts';
import { createScanIn } from '../change/scan.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { takeStep, transact } from '../store/history/change.ts';
import { findScanId } from '../store/write/scans.ts';
import { applyFile, type FileToImport, type ImportRules, type ImportedFile } from './apply.ts';

export interface ImportRun {
	readonly scan: number;
	readonly files: readonly ImportedFile[];
	/** Number of the step; undefined when the files said nothing new. */
	readonly change?: number;
}

/**
 * Imports files that were read into the scan of this name, which is made when it is not
 * there: all of them in one transaction and one step, or none.
 */
export async function importIntoScan(
	store: Store,
	call: Call,
	name: string,
	files: readonly FileToImport[],
	rules: ImportRules & { readonly isExample?: boolean } = {}
): Promise<Outcome<ImportRun>> {
	return transact(store, async (transaction) => {
		let scan = await findScanId(transaction, name);
		if (scan === undefined) {
			// A scan of nothing but example data stays one, also when it was exported and comes back.
			const isExample = rules.isExample ?? files.every((file) => file.isExample);
			const made = await createScanIn(transaction, call, { name, isExample });
			if (!made.ok) return made;
			({ scan } = made.value.value);
		}
		const step = await takeStep(transaction, call, { scan, verb: 'import' }, async (writing) => {
			const imported: ImportedFile[] = [];
			for (const file of files) {
				const one = await applyFile(writing, file, rules);
				if (!one.ok) return inFile(one.problems, file.fileName);
				imported.push(one.value);
			}
			return done(imported);
		});
		if (!step.ok) return step;
		return done({ scan, files: step.value.value, change: step.value.change });
	});
}

function inFile(
	problems: Extract<Outcome<never>, { ok: false }>['problems'],
	file: string
): Outcome<never> {
	return { ok: false, problems: problems.map((problem) => ({ file, ...problem })) };
}
