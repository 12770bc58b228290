/** SQL that turns a word of a list into its index, so that no text leaves the database. */
export function indexIn(column: string, list: readonly string[]): string {
	const cases = list.map((word, index) => `WHEN '${word}' THEN ${index}`).join(' ');
	return `CASE ${column} ${cases} END`;
}

/** Positions by id, for ids of one table in rising order. */
export class Positions {
	readonly #first: number;
	readonly #position: Int32Array;

	constructor(ids: ArrayLike<number>) {
		this.#first = ids.length > 0 ? ids[0]! : 0;
		const span = ids.length > 0 ? ids[ids.length - 1]! - this.#first + 1 : 0;
		this.#position = new Int32Array(span).fill(-1);
		for (let i = 0; i < ids.length; i++) this.#position[ids[i]! - this.#first] = i;
	}

	/** -1 when there is none. */
	of(id: number | null): number {
		if (id === null) return -1;
		return this.#position[id - this.#first] ?? -1;
	}
}
