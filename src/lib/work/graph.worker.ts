import { expose, transfer } from 'comlink';
import { betweenness } from '#lib/graph/walks/routes/betweenness.ts';
import type { Rows } from '#lib/graph/walks/rows.ts';
import { layOut, type LayoutTask } from './layout.ts';

/** What runs off the main thread of the browser. To cancel it, the worker is ended. */
const tasks = {
	layOut(task: LayoutTask, report: (share: number) => void): Float64Array {
		const places = layOut(task, report);
		return transfer(places, [places.buffer]);
	},

	betweenness(rows: Rows, report: (share: number) => void): Float64Array {
		const onProgress = (done: number, total: number): void => report(done / total);
		const values = betweenness(rows, { onProgress });
		return transfer(values, [values.buffer]);
	}
};

export type GraphTasks = typeof tasks;

expose(tasks);
