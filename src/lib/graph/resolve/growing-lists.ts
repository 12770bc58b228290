import { GrowingInts } from '#lib/domain/records/growing.ts';
import type { Lists } from '#lib/domain/records/lists.ts';

/** Lists that are filled one after the other, each value once. */
export class GrowingLists {
	readonly #offsets = new GrowingInts();
	readonly #values = new GrowingInts();
	#start = 0;

	constructor() {
		this.#offsets.push(0);
	}

	add(value: number): void {
		for (let i = this.#start; i < this.#values.length; i++) {
			if (this.#values.get(i) === value) return;
		}
		this.#values.push(value);
	}

	join(lists: Lists, index: number, through?: Int32Array): void {
		for (let i = lists.offsets[index]!; i < lists.offsets[index + 1]!; i++) {
			const value = lists.values[i]!;
			this.add(through ? through[value]! : value);
		}
	}

	close(): void {
		this.#offsets.push(this.#values.length);
		this.#start = this.#values.length;
	}

	lists(): Lists {
		return { offsets: this.#offsets.ints(), values: this.#values.ints() };
	}
}
