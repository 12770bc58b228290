import { OPEN_BEGIN, OPEN_END, dayBounds } from '../day.ts';
import type { Source } from '../source.ts';
import type { SourceRow } from './columns.ts';
import type { SourceDetail } from './records.ts';

/** What a source points to, as indices. */
export interface SourcePoints {
	readonly wave?: number;
	readonly informants?: readonly number[];
	readonly household?: number;
}

/** The growing table of sources, each found by its code. */
export class SourceTable {
	readonly rows: SourceRow[] = [];
	readonly details: (SourceDetail | undefined)[] = [];
	readonly #byCode = new Map<string, number>();

	find(code: string): number | undefined {
		return this.#byCode.get(code);
	}

	put(source: Source, points: SourcePoints): number {
		const found = this.find(source.code);
		if (found !== undefined) return found;
		const bounds = source.day ? dayBounds(source.day) : undefined;
		const index = this.rows.length;
		this.rows.push({
			id: index,
			code: source.code,
			kind: source.kind,
			status: source.status,
			covers: source.covers,
			title: source.title,
			file: source.file?.name ?? '',
			day: source.day ?? '',
			earliest: bounds?.earliest ?? OPEN_BEGIN,
			latest: bounds?.latest ?? OPEN_END,
			wave: points.wave ?? -1,
			household: points.household ?? -1,
			informants: points.informants ?? []
		});
		const { question, form, secondHandOf, interviewers, file } = source;
		const detail = { question, form, secondHandOf, interviewers, sha256: file?.sha256 };
		this.details.push(Object.values(detail).some(Boolean) ? detail : undefined);
		this.#byCode.set(source.code, index);
		return index;
	}

	/** Adds somebody who told what a source says. */
	addInformant(source: number, actor: number): void {
		const row = this.rows[source]!;
		if (row.informants.includes(actor)) return;
		this.rows[source] = { ...row, informants: [...row.informants, actor] };
	}
}
