import { expose, transfer } from 'comlink';
import { layOut, type LayoutTask } from './layout.ts';

/** What runs off the main thread of the browser. To cancel it, the worker is ended. */
const tasks = {
	layOut(task: LayoutTask, report: (share: number) => void): Float64Array {
		const places = layOut(task, report);
		return transfer(places, [places.buffer]);
	}
};

export type GraphTasks = typeof tasks;

expose(tasks);
