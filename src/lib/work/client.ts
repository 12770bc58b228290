import { proxy, wrap, type Remote } from 'comlink';
import type { Rows } from '#lib/graph/walks/rows.ts';
import type { GraphTasks } from './graph.worker.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Loss, LossOf } from '#lib/graph/suggestions/losses.ts';
import type { RobustnessCurves } from '#lib/measures/network/robustness.ts';
import type { LayoutTask } from './layout.ts';
import type { MeasuringTask, SentResult } from './measuring.ts';

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
	return start((remote) => remote.layOut(task, proxy(report)));
}

/**
 * How much each node lies on shortest routes between others, in a worker of its own.
 * Ordered pairs are counted, so an undirected graph counts each pair twice.
 *
 * @param report share done, 0 to 1
 */
export function startBetweenness(
	{ offsets, targets }: Rows,
	report: (share: number) => void
): Job<Float64Array> {
	return start((remote) => remote.betweenness({ offsets, targets }, proxy(report)));
}

/**
 * A measure that takes longer than a page may wait, in a worker of its own.
 *
 * @param report share done, 0 to 1
 */
export function startMeasure(
	task: MeasuringTask,
	report: (share: number) => void
): Job<SentResult> {
	return start(async (remote) => (await remote.measure(task, proxy(report))) as SentResult);
}

/** What is left of a net when people leave one by one, in a worker of its own. */
export function startCurves(
	snapshot: Snapshot,
	report: (share: number) => void
): Job<RobustnessCurves | undefined> {
	return start((remote) => remote.curves(snapshot, proxy(report)));
}

/** Whom it would hurt most to lose, one, two and three at a time, in a worker of its own. */
export function startLosses(
	task: { readonly snapshot: Snapshot; readonly of: LossOf },
	report: (share: number) => void
): Job<readonly Loss[]> {
	return start((remote) => remote.losses(task, proxy(report)));
}

interface Awake {
	readonly worker: Worker;
	readonly remote: Remote<GraphTasks>;
	/** It hears what is asked, or cannot wake at all. */
	readonly hears: Promise<void>;
}

/** A worker that woke up before there was work. */
let spare: Awake | undefined;

/**
 * Wakes a worker for the work that is asked for next. Whoever has more to do on the page waits
 * for it first: until it hears, nothing reaches a worker while the page is busy.
 */
export function prepare(): Promise<void> {
	spare ??= wake();
	return spare.hears;
}

function wake(): Awake {
	const worker = new Worker(new URL('./graph.worker.ts', import.meta.url), { type: 'module' });
	const remote = wrap<GraphTasks>(worker);
	const failed = new Promise<void>((resolve) => {
		worker.addEventListener('error', () => resolve(), { once: true });
	});
	return { worker, remote, hears: Promise.race([remote.hears(), failed]) };
}

function start<Result>(work: (remote: Remote<GraphTasks>) => Promise<Result>): Job<Result> {
	const { worker, remote } = spare ?? wake();
	spare = undefined;
	let stop: (reason: Error) => void = () => {};
	const stopped = new Promise<never>((_, reject) => {
		stop = reject;
		worker.onerror = () => reject(new Error('the worker died'));
	});
	const result = Promise.race([work(remote), stopped]).finally(() => worker.terminate());
	return {
		result,
		cancel() {
			stop(new DOMException('cancelled', 'AbortError'));
		}
	};
}
