import { seeded } from '#lib/graph/walks/seeded.ts';

/** Chance out of a seed. */
export class Draw {
	readonly #random: () => number;

	constructor(seed: number) {
		this.#random = seeded(seed);
	}

	chance(share: number): boolean {
		return this.#random() < share;
	}

	/** A number in [0, 1). */
	share(): number {
		return this.#random();
	}

	below(limit: number): number {
		return Math.floor(this.#random() * limit);
	}

	of<T>(list: ArrayLike<T>): T {
		return list[this.below(list.length)]!;
	}

	/** Small numbers often, large ones seldom: the size of the n-th of `limit` falls as 1 / n. */
	zipf(limit: number): number {
		return Math.min(limit - 1, Math.floor((limit + 1) ** this.#random() - 1));
	}

	/** Around e to the `middle`, with a long tail. */
	logNormal(spread: number, middle: number): number {
		const normal =
			Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random());
		return Math.exp(spread * normal + middle);
	}
}
