import type { Snapshot } from '#lib/graph/snapshot.ts';
import { worstLosses, type Loss, type LossOf } from '#lib/graph/suggestions/losses.ts';
import { findMeasure, type MeasureId } from '#lib/measures/index.ts';
import { robustnessCurves, type RobustnessCurves } from '#lib/measures/network/robustness.ts';
import { SCREEN, type Result } from '#lib/measures/measure.ts';

/** A measure that takes too long for the page, asked of a snapshot. */
export interface MeasuringTask {
	readonly snapshot: Snapshot;
	readonly id: MeasureId;
	/** Parameters as the canon writes them; missing: the default. */
	readonly variation?: string;
}

/** A result as it can be sent: the reasons of single nodes stay behind. */
export type SentResult = Result;

/**
 * @param report share done, 0 to 1; may throw to stop
 * @throws RangeError when there is no such measure or variation
 */
export function measure(task: MeasuringTask, report: (share: number) => void): SentResult {
	const found = findMeasure(task.id);
	const asked =
		task.variation === undefined
			? found
			: found?.variations?.find(({ name }) => name === task.variation);
	if (!asked) throw new RangeError(`no measure ${task.id} ${task.variation ?? ''}`);
	const result = asked.compute(task.snapshot, {
		...SCREEN,
		onProgress: (done, total) => report(done / total)
	});
	report(1);
	return sendable(result);
}

/** Whom it would hurt most to lose, one, two and three at a time. */
export function losses(
	{ snapshot, of }: { readonly snapshot: Snapshot; readonly of: LossOf },
	report: (share: number) => void
): readonly Loss[] {
	return worstLosses(snapshot, of, {}, (done, total) => report(done / total));
}

/** What is left of a net when people leave one by one; undefined when it is too large. */
export function curves(
	snapshot: Snapshot,
	report: (share: number) => void
): RobustnessCurves | undefined {
	const found = robustnessCurves(snapshot, (done, total) => report(done / total));
	report(1);
	return found;
}

/** Functions cannot be sent to another thread. */
function sendable(result: Result): SentResult {
	const entries = Object.entries(result).filter(([, value]) => typeof value !== 'function');
	return Object.fromEntries(entries) as unknown as SentResult;
}
