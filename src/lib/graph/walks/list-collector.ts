import type { Lists } from '#lib/domain/records/lists.ts';
import { GrowingInts } from '#lib/domain/records/growing.ts';
import { countingSort } from '../adjacency.ts';

/**
 * Lists that are filled in any order of their owners; each keeps the order in which
 * its values came. The same value twice in a row counts once.
 */
export class ListCollector {
	readonly #owners: number;
	readonly #owner = new GrowingInts();
	readonly #value = new GrowingInts();
	readonly #last: Int32Array;

	constructor(owners: number) {
		this.#owners = owners;
		this.#last = new Int32Array(owners).fill(-1);
	}

	add(owner: number, value: number): void {
		if (this.#last[owner] === value) return;
		this.#last[owner] = value;
		this.#owner.push(owner);
		this.#value.push(value);
	}

	lists(): Lists {
		const owner = this.#owner.ints();
		const offsets = offsetsOf(this.#owners, owner, 1);
		const order = countingSort(this.#owners, owner.length, owner);
		return { offsets, values: order.map((i) => this.#value.get(i)) };
	}
}

/** Lists of pairs, two numbers in turn. */
export class PairListCollector {
	readonly #owners: number;
	readonly #owner = new GrowingInts();
	readonly #a = new GrowingInts();
	readonly #b = new GrowingInts();

	constructor(owners: number) {
		this.#owners = owners;
	}

	add(owner: number, a: number, b: number): void {
		this.#owner.push(owner);
		this.#a.push(a);
		this.#b.push(b);
	}

	lists(): Lists {
		const owner = this.#owner.ints();
		const offsets = offsetsOf(this.#owners, owner, 2);
		const order = countingSort(this.#owners, owner.length, owner);
		const values = new Int32Array(owner.length * 2);
		for (let i = 0; i < order.length; i++) {
			values[i * 2] = this.#a.get(order[i]!);
			values[i * 2 + 1] = this.#b.get(order[i]!);
		}
		return { offsets, values };
	}
}

function offsetsOf(owners: number, owner: Int32Array, width: number): Int32Array {
	const offsets = new Int32Array(owners + 1);
	for (let i = 0; i < owner.length; i++) offsets[owner[i]! + 1]! += width;
	for (let i = 0; i < owners; i++) offsets[i + 1]! += offsets[i]!;
	return offsets;
}
