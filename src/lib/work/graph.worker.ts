import { expose, transfer } from 'comlink';
import { betweenness } from '#lib/graph/walks/routes/betweenness.ts';
import type { Rows } from '#lib/graph/walks/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Loss, LossOf } from '#lib/graph/suggestions/losses.ts';
import { layOut, type LayoutTask } from './layout.ts';
import type { RobustnessCurves } from '#lib/measures/network/robustness.ts';
import { curves, losses, measure, type MeasuringTask, type SentResult } from './measuring.ts';

/** What runs off the main thread of the browser. To cancel it, the worker is ended. */
const tasks = {
	/** An answer is enough. */
	hears(): void {},

	layOut(task: LayoutTask, report: (share: number) => void): Float64Array {
		const places = layOut(task, report);
		return transfer(places, [places.buffer]);
	},

	betweenness(rows: Rows, report: (share: number) => void): Float64Array {
		const onProgress = (done: number, total: number): void => report(done / total);
		const values = betweenness(rows, { onProgress });
		return transfer(values, [values.buffer]);
	},

	measure: (task: MeasuringTask, report: (share: number) => void): SentResult =>
		measure(task, report),

	curves: (snapshot: Snapshot, report: (share: number) => void): RobustnessCurves | undefined =>
		curves(snapshot, report),

	losses: (
		task: { readonly snapshot: Snapshot; readonly of: LossOf },
		report: (share: number) => void
	): readonly Loss[] => losses(task, report)
};

export type GraphTasks = typeof tasks;

expose(tasks);
