/** A small seeded generator, so that the example town is the same town every time. */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 to 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number below `limit`. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<Item>(items: readonly Item[]): Item {
		return items[this.below(items.length)]!;
	}

	/** `count` different items, in a random order. */
	sample<Item>(items: readonly Item[], count: number): Item[] {
		const rest = [...items];
		const chosen: Item[] = [];
		while (chosen.length < count && rest.length > 0) {
			chosen.push(...rest.splice(this.below(rest.length), 1));
		}
		return chosen;
	}

	bytes(into: Uint8Array<ArrayBuffer>): void {
		for (let i = 0; i < into.length; i++) into[i] = this.below(256);
	}
}
