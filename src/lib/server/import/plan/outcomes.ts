import type { Problem } from '#lib/domain/problem.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import {
	RECORD_TABLES,
	ROW_FATES,
	type RecordTable,
	type Records
} from '#lib/domain/records/records.ts';
import type { ImportCounts } from '../../store/import/log.ts';
import { FATES, type Fates } from './planning.ts';

/** What becomes of a row; every row has one of these. */
export const ROW_OUTCOMES = ['created', 'updated', 'unchanged', 'rejected', 'skipped'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export interface RowOutcomes {
	/** Per row an index in ROW_OUTCOMES. */
	readonly outcome: Uint8Array;
	readonly counts: ImportCounts;
	readonly problems: readonly Problem[];
}

/** Things that many rows may name; the first row that names one is the row that made it. */
const SHARED: ReadonlySet<RecordTable> = new Set([
	'wave',
	'source',
	'actor',
	'roster',
	'consultation',
	'scenario'
]);

/** The weightiest of what each row made. */
export function outcomesOf(records: Records, fates: Fates): RowOutcomes {
	const { rows } = records;
	const outcome = new Uint8Array(rows.length);
	const problems: Problem[] = [];
	const counted = new Set<string>();
	for (let row = 0; row < rows.length; row++) {
		const fate = ROW_FATES[rows.fate[row]!]!;
		if (fate === 'rejected' || fate === 'skipped') {
			outcome[row] = ROW_OUTCOMES.indexOf(fate);
			continue;
		}
		let weight = 0;
		const made = listAt(rows.made, row);
		for (let k = 0; k < made.length; k += 2) {
			const table = RECORD_TABLES[made[k]!]!;
			const index = made[k + 1]!;
			const code = fates.reasonOf(table, index);
			if (code) problems.push({ ...placeOf(records, row), code, severity: severityOf(code) });
			if (SHARED.has(table)) {
				const key = `${table} ${index}`;
				if (counted.has(key)) continue;
				counted.add(key);
			}
			weight = Math.max(weight, FATES.indexOf(fates.of(table, index)));
		}
		outcome[row] = ROW_OUTCOMES.indexOf(FATES[weight]!);
	}
	return { outcome, counts: countsOf(outcome), problems };
}

function severityOf(code: string): 'error' | 'warning' {
	return code === 'said-twice' ? 'warning' : 'error';
}

function placeOf({ rows }: Records, row: number): Pick<Problem, 'sheet' | 'row'> {
	const sheet = rows.sheets[rows.sheet[row]!] ?? '';
	return { ...(sheet === '' ? {} : { sheet }), row: rows.number[row]! };
}

function countsOf(outcome: Uint8Array): ImportCounts {
	const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 };
	for (const index of outcome) counts[ROW_OUTCOMES[index]!]++;
	return { read: outcome.length, ...counts };
}
