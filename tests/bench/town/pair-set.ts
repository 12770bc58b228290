/** Unordered pairs of numbers below a limit, for millions of them: open addressing. */
export class PairSet {
	readonly #limit: number;
	/** Lower * limit + higher + 1; 0 is free. */
	readonly #keys: Float64Array;
	readonly #mask: number;

	constructor(limit: number, pairs: number) {
		this.#limit = limit;
		const places = 2 ** Math.ceil(Math.log2(pairs * 2 + 2));
		this.#keys = new Float64Array(places);
		this.#mask = places - 1;
	}

	/** Whether the pair was not there yet. */
	add(a: number, b: number): boolean {
		const [low, high] = a < b ? [a, b] : [b, a];
		const key = low * this.#limit + high + 1;
		let at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & this.#mask;
		while (this.#keys[at] !== 0) {
			if (this.#keys[at] === key) return false;
			at = (at + 1) & this.#mask;
		}
		this.#keys[at] = key;
		return true;
	}
}
