import { GrowingInts } from './growing.ts';
import { listsFrom } from './lists.ts';
import {
	RECORD_TABLES,
	ROW_FATES,
	type RecordTable,
	type RowColumns,
	type RowFate
} from './records.ts';

/** The rows of a file, and what was added or met again while each was open. */
export class RowTable {
	readonly #sheets: string[] = [];
	readonly #sheet = new GrowingInts();
	readonly #number = new GrowingInts();
	readonly #fate = new GrowingInts();
	readonly #made: number[][] = [];
	#open: number[] = [];

	/** The row that is open made or met this. */
	touch(table: RecordTable, index: number): number {
		this.#open.push(RECORD_TABLES.indexOf(table), index);
		return index;
	}

	/** Closes the row that is open. */
	close(sheet: string, number: number, fate: RowFate): void {
		let at = this.#sheets.lastIndexOf(sheet);
		if (at < 0) at = this.#sheets.push(sheet) - 1;
		this.#sheet.push(at);
		this.#number.push(number);
		this.#fate.push(ROW_FATES.indexOf(fate));
		this.#made.push(fate === 'read' ? this.#open : []);
		this.#open = [];
	}

	columns(): RowColumns {
		return {
			length: this.#number.length,
			sheets: this.#sheets,
			sheet: this.#sheet.ints(),
			number: this.#number.ints(),
			fate: this.#fate.bytes(),
			made: listsFrom(this.#made)
		};
	}
}
