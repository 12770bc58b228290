import type { Lists } from '#lib/domain/records/lists.ts';

/** Steps of the search after which it gives up. */
const STEPS = 5_000_000;

/**
 * The fewest persons without whom fewer than half of the things keep a holder; NaN when
 * the search took too long, undefined when there is no thing. Each size in turn, persons
 * with most things first, and no further than the best that could still be reached.
 */
export function exactTruckFactor(holders: Lists): number | undefined {
	const things = holders.offsets.length - 1;
	if (things === 0) return undefined;
	const search = new Search(holders, things);
	for (let size = 1; size <= search.persons; size++) {
		if (search.canUncover(size)) return size;
		if (search.steps > STEPS) return NaN;
	}
	return search.persons;
}

class Search {
	steps = 0;
	/** Things of each person, most first. */
	readonly #things: number[][];
	readonly #left: Int32Array;
	/** More than this many things must lose every holder. */
	readonly #target: number;
	/** The most that the next i persons from any place could uncover: prefix sums. */
	readonly #most: Float64Array;

	constructor({ offsets, values }: Lists, things: number) {
		const of = new Map<number, number[]>();
		this.#left = new Int32Array(things);
		for (let thing = 0; thing < things; thing++) {
			this.#left[thing] = offsets[thing + 1]! - offsets[thing]!;
			for (let k = offsets[thing]!; k < offsets[thing + 1]!; k++) {
				of.set(values[k]!, [...(of.get(values[k]!) ?? []), thing]);
			}
		}
		this.#things = [...of.values()].sort((a, b) => b.length - a.length);
		this.#target = things / 2;
		this.#most = new Float64Array(this.#things.length + 1);
		this.#things.forEach((list, i) => (this.#most[i + 1] = this.#most[i]! + list.length));
	}

	get persons(): number {
		return this.#things.length;
	}

	canUncover(size: number, first = 0, uncovered = 0): boolean {
		if (uncovered > this.#target) return true;
		for (let p = first; size > 0 && p + size <= this.persons; p++) {
			if (this.steps++ > STEPS) return false;
			const possible = this.#most[p + size]! - this.#most[p]!;
			if (uncovered + possible <= this.#target) return false;
			let gained = 0;
			for (const thing of this.#things[p]!) if (--this.#left[thing]! === 0) gained++;
			const found = this.canUncover(size - 1, p + 1, uncovered + gained);
			for (const thing of this.#things[p]!) this.#left[thing]!++;
			if (found) return true;
		}
		return false;
	}
}
