import { GrowingInts } from '#lib/domain/records/growing.ts';
import type { Lists } from '#lib/domain/records/lists.ts';

/** Lists of rows that are filled in the order of their rows, each value once. */
export class GrowingLists {
	readonly #offsets: Int32Array;
	readonly #values = new GrowingInts();
	/** The row that is filled, and where its list begins. */
	#row = 0;
	#start = 0;

	constructor(length: number) {
		this.#offsets = new Int32Array(length + 1);
	}

	add(row: number, value: number): void {
		if (row !== this.#row) this.#turnTo(row);
		for (let i = this.#start; i < this.#values.length; i++) {
			if (this.#values.get(i) === value) return;
		}
		this.#values.push(value);
	}

	join(row: number, lists: Lists, index: number, through?: Int32Array): void {
		const end = lists.offsets[index + 1]!;
		for (let i = lists.offsets[index]!; i < end; i++) {
			const value = lists.values[i]!;
			this.add(row, through ? through[value]! : value);
		}
	}

	/** Rows in between have no values. */
	#turnTo(row: number): void {
		this.#start = this.#values.length;
		// Zeros stand there already; what is never written takes no memory.
		if (this.#start > 0) this.#offsets.fill(this.#start, this.#row + 1, row + 1);
		this.#row = row;
	}

	lists(): Lists {
		this.#turnTo(this.#offsets.length - 1);
		return { offsets: this.#offsets, values: this.#values.ints() };
	}
}
