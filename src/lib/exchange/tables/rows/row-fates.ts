import type { RowFate } from '#lib/domain/records/records.ts';
import type { Context } from '../context.ts';
import type { RowKind } from '../header/row-kinds.ts';
import type { TableProblemCode } from '../problem-codes.ts';

const SKIPPED_CODES = {
	title: 'title-row-skipped',
	total: 'total-row-skipped',
	legend: 'legend-row-skipped',
	header: 'header-row-skipped',
	blank: 'blank-rows-skipped',
	'other-table': 'other-table-skipped'
} as const satisfies Record<Exclude<RowKind, 'row' | 'repeated'>, TableProblemCode>;

/** Keeps what becomes of every row of a sheet, so that each is closed once. */
export class RowFates {
	readonly #sheet: string;
	readonly #context: Context;
	readonly #fates = new Map<number, RowFate>();

	constructor(sheet: string, context: Context) {
		this.#sheet = sheet;
		this.#context = context;
	}

	/** A line that is no row of its own, said so. */
	leave(number: number, kind: Exclude<RowKind, 'row'>): undefined {
		const { notes } = this.#context;
		if (kind === 'repeated') {
			this.#fates.set(number, 'repeated');
			notes.notice('repeated-row', { row: number });
			return;
		}
		this.#fates.set(number, 'skipped');
		const isCounted = kind === 'blank' || kind === 'other-table';
		if (isCounted) notes.counted('notice', SKIPPED_CODES[kind], { row: number });
		else notes.notice(SKIPPED_CODES[kind], { row: number });
	}

	/** A row that is refused, with every reason. */
	reject(
		number: number,
		errors: readonly { readonly code: TableProblemCode; readonly field?: string }[],
		values?: Readonly<Record<string, string | number>>
	): undefined {
		this.#fates.set(number, 'rejected');
		for (const { code, field } of errors)
			this.#context.notes.error(code, { row: number, field, values });
	}

	/** Closes a row in the records: whatever was added since the last one was made by it. */
	close(number: number, isRead: boolean): void {
		const fate = this.#fates.get(number) ?? (isRead ? 'read' : 'skipped');
		this.#context.builder.row(this.#sheet, number, fate);
	}
}
