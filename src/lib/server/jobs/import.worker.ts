import { readForImport } from '../import/read-file.ts';
import { refusedRows } from '../import/refused-rows.ts';
import { applyStaged, stageImport } from '../import/stage.ts';
import { done, type Outcome } from '../outcome.ts';
import { openDatabase, type Store } from '../store/database/open.ts';
import type { ImportMessage, ImportTask, PreviewWithKeys } from './messages.ts';

/** Reads or stores one file, with a connection of its own, in a process that may be killed at any moment. */
const PROGRESS_EVERY_MS = 100;

// Whoever asked is gone: what was being stored is taken back by the database.
process.once('disconnect', () => process.exit());
process.once('message', (task: ImportTask) => {
	work(task).then(
		() => process.disconnect(),
		async (error: Error) => {
			const { name, stack, code, statement } = error as Error & Record<string, string>;
			await tell({ kind: 'failed', error: { name, stack, code, statement } });
			process.exit(1);
		}
	);
});

async function work(task: ImportTask): Promise<void> {
	const opened = await openDatabase(task.database);
	if (!opened.ok) return tell({ kind: task.kind, outcome: opened });
	const store = opened.value;
	try {
		if (task.kind === 'preview') {
			return await tell({ kind: 'preview', outcome: await preview(store, task) });
		}
		await tell({ kind: 'read' });
		const { scan, importId } = task;
		const outcome = await applyStaged(store, task.call, { scan, importId }, task.rules);
		await tell({ kind: 'apply', outcome });
	} finally {
		store.close();
	}
}

async function preview(
	store: Store,
	{ scan, call, file, options }: Extract<ImportTask, { kind: 'preview' }>
): Promise<Outcome<PreviewWithKeys>> {
	let toldAt = 0;
	const progress = (rows: number, total: number): void => {
		if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
		toldAt = performance.now();
		void tell({ kind: 'progress', done: rows, total });
	};
	const read = await readForImport(store, scan, file, { ...options, progress });
	await tell({ kind: 'read' });
	if (!read.ok) return read;
	const { reading } = read.value;
	const staged = await stageImport(store, call, scan, read.value.file, reading);
	if (!staged.ok) return staged;
	const { refused: places, tables, file: told } = staged.value;
	const refused = await refusedRows(file, places, tables, told.problems);
	return done({ preview: staged.value, keys: reading.keys, refused });
}

function tell(message: ImportMessage): Promise<void> {
	return new Promise((resolve) => process.send!(message, () => resolve()));
}
