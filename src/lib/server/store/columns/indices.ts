/** SQL that turns a word of a list into its index, so that no text leaves the database. */
export function indexIn(column: string, list: readonly string[]): string {
	const cases = list.map((word, index) => `WHEN '${word}' THEN ${index}`).join(' ');
	return `CASE ${column} ${cases} END`;
}

/** SQL that turns a list in JSON into bits: bit i is word i. */
export function bitsIn(column: string, list: readonly string[]): string {
	const bits = list.map((word, i) => `${2 ** i} * (instr(${column}, '"${word}"') > 0)`);
	return `ifnull(${bits.join(' + ')}, 0)`;
}

/** Positions by id, for ids of one table in rising order. */
export class Positions {
	/** The lowest id, and how many ids there are up to the highest. */
	readonly first: number;
	readonly span: number;
	readonly #position: Int32Array;

	constructor(ids: ArrayLike<number>) {
		this.first = ids.length > 0 ? ids[0]! : 0;
		this.span = ids.length > 0 ? ids[ids.length - 1]! - this.first + 1 : 0;
		this.#position = new Int32Array(this.span).fill(-1);
		for (let i = 0; i < ids.length; i++) this.#position[ids[i]! - this.first] = i;
	}

	/** -1 when there is none. */
	of(id: number | null): number {
		if (id === null) return -1;
		return this.#position[id - this.first] ?? -1;
	}

	/** Of the id that is so much higher than the first. */
	after(first: number): number {
		return this.#position[first]!;
	}
}
