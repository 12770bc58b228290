import type { Store } from '../../store/database/open.ts';
import { findChange } from '../../store/read/changes.ts';
import {
	countStepRows,
	listStepRows,
	type StepCount,
	type StepRow
} from '../../store/read/data/step-rows.ts';
import { stepLine, type StepLine } from '../history.ts';
import type { Study } from '../study.ts';
import { rowReader, type RowInWords } from './step-words.ts';

export interface StepPage {
	readonly step: StepLine;
	readonly counts: readonly StepCount[];
	readonly rows: readonly RowInWords[];
	/** Rows that are not shown: more than fit on a page. */
	readonly more: number;
	/** Rows that speak of a household that is not shown. */
	readonly hidden: number;
	/** The step that this one took back or did again. */
	readonly undoes?: number;
}

const ROWS_SHOWN = 100;

/** What one step changed, row by row; undefined when there is no such step. */
export async function stepPage(
	store: Store,
	study: Study,
	change: number
): Promise<StepPage | undefined> {
	const step = await findChange(store, study.scan.id, change);
	if (!step) return undefined;
	const rows: readonly StepRow[] = step.isPurged ? [] : listStepRows(store, change, ROWS_SHOWN);
	const inWords = rowReader(store, study);
	const told = rows.flatMap((row) => inWords(row) ?? []);
	return {
		step: stepLine(store, step, study),
		counts: countStepRows(store, change),
		rows: told.filter(({ cells }) => cells.length > 0),
		more: Math.max(0, step.rows - ROWS_SHOWN),
		hidden: rows.length - told.length,
		undoes: step.undoes
	};
}
