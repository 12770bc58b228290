import type { Database, Statement } from 'better-sqlite3';

/** A double holds whole numbers of so many bits exactly. */
const BITS = 53;

/** A whole number that rows have, and the column it fills. */
export interface Field {
	/** SQL of a value from 0 to below `limit`, which is at most 2 ** 31. */
	readonly sql: string;
	readonly limit: number;
	readonly into: Int32Array | Uint8Array;
	/** Added to each value. */
	readonly first?: number;
}

/** Rows that are read together, as the parameters of the SQL that chooses them. */
export interface Page {
	readonly scan: number;
	readonly from: number;
	readonly to: number;
}

/** A number that some fields share; field i stands above `shifts[i]` bits. */
interface Shared {
	readonly fields: Field[];
	readonly shifts: number[];
	used: number;
}

/**
 * Reads whole numbers of many rows into columns. On its way out of the database a value
 * costs as much as the step to its row, so SQL packs them into as few numbers as hold them.
 */
export class PackedReader {
	readonly #numbers: readonly {
		readonly shared: Shared;
		readonly statement: Statement<Page, number>;
	}[];

	/** `rows` is the SQL from `FROM` on, with `@scan`, `@from` and `@to`. */
	constructor(sqlite: Database, fields: readonly Field[], rows: string) {
		this.#numbers = share(fields).map((shared) => ({
			shared,
			statement: sqlite.prepare<Page, number>(`SELECT ${sqlOf(shared)} ${rows}`).pluck()
		}));
	}

	/** Fills the columns from row `at` on; how many rows there were. */
	read(at: number, page: Page): number {
		let length = 0;
		for (const { shared, statement } of this.#numbers) {
			const numbers = statement.all(page);
			length = numbers.length;
			shared.fields.forEach((field, i) => fill(field, shared.shifts[i]!, numbers, at));
		}
		return length;
	}
}

function share(fields: readonly Field[]): Shared[] {
	const numbers: Shared[] = [];
	for (const field of fields) {
		const bits = bitsOf(field);
		let number = numbers.find(({ used }) => used + bits <= BITS);
		if (!number) numbers.push((number = { fields: [], shifts: [], used: 0 }));
		number.fields.push(field);
		number.shifts.push(number.used);
		number.used += bits;
	}
	return numbers;
}

function bitsOf({ limit }: Field): number {
	return Math.ceil(Math.log2(Math.max(2, limit)));
}

function sqlOf({ fields, shifts }: Shared): string {
	return fields.map(({ sql }, i) => `(${sql}) * ${2 ** shifts[i]!}`).join(' + ');
}

function fill(field: Field, shift: number, numbers: readonly number[], at: number): void {
	const { into, first = 0 } = field;
	const down = 2 ** -shift;
	const mask = 2 ** bitsOf(field) - 1;
	// Operators on bits see the lowest 32 of what is left of the point.
	for (let i = 0; i < numbers.length; i++) into[at + i] = ((numbers[i]! * down) & mask) + first;
}
