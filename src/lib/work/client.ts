import { proxy, wrap } from 'comlink';
import type { GraphTasks } from './graph.worker.ts';
import type { LayoutTask } from './layout.ts';

/** A piece of work that runs beside the page. */
export interface Job<Result> {
	readonly result: Promise<Result>;
	/** Ends the work at once; `result` then rejects with an AbortError. */
	cancel(): void;
}

/**
 * Lays out a graph in a worker of its own.
 *
 * @param report share done, 0 to 1
 */
export function startLayout(task: LayoutTask, report: (share: number) => void): Job<Float64Array> {
	const worker = new Worker(new URL('./graph.worker.ts', import.meta.url), { type: 'module' });
	const remote = wrap<GraphTasks>(worker);
	let stop: (reason: Error) => void = () => {};
	const stopped = new Promise<never>((_, reject) => {
		stop = reject;
		worker.onerror = () => reject(new Error('the layout worker died'));
	});
	const result = Promise.race([
		Promise.resolve(remote.layOut(task, proxy(report))),
		stopped
	]).finally(() => worker.terminate());
	return {
		result,
		cancel() {
			stop(new DOMException('cancelled', 'AbortError'));
		}
	};
}
