import { GrowingInts } from '#lib/domain/records/growing.ts';
import type { Lists } from '#lib/domain/records/lists.ts';

/** Numbers of words; a word that is not in its list yet comes at the end. */
export class WordNumbers {
	readonly codes: string[];
	readonly #numbers: Map<string, number>;
	readonly #lists = new Map<string, readonly number[]>();

	constructor(codes: readonly string[]) {
		this.codes = [...codes];
		this.#numbers = new Map(codes.map((code, index) => [code, index]));
	}

	of(code: string): number {
		const found = this.#numbers.get(code);
		if (found !== undefined) return found;
		this.#numbers.set(code, this.codes.length);
		return this.codes.push(code) - 1;
	}

	/** Of a list in JSON. The texts of a scan are few, so each is read once. */
	ofList(json: string | null): readonly number[] {
		if (json === null) return NONE;
		const found = this.#lists.get(json);
		if (found) return found;
		const numbers = (JSON.parse(json) as string[]).map((code) => this.of(code));
		this.#lists.set(json, numbers);
		return numbers;
	}
}

const NONE: readonly number[] = [];

/** Lists of rows in their order; rows between have none. */
export class ListsInOrder {
	readonly #offsets: Int32Array;
	readonly #values = new GrowingInts();
	/** Rows before this one have their end. */
	#at = 0;

	constructor(length: number) {
		this.#offsets = new Int32Array(length + 1);
	}

	/** The list of a row, after those of all rows before it. */
	put(row: number, values: readonly number[]): void {
		if (values.length === 0) return;
		this.#close(row);
		for (const value of values) this.#values.push(value);
	}

	/** Ends the lists of the rows before this one. */
	#close(row: number): void {
		// Zeros stand there already; what is never written takes no memory.
		const end = this.#values.length;
		if (end > 0) this.#offsets.fill(end, this.#at + 1, row + 1);
		this.#at = row;
	}

	lists(): Lists {
		this.#close(this.#offsets.length - 1);
		return { offsets: this.#offsets, values: this.#values.ints() };
	}
}
