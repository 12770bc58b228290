import { nodesOf, type Rows } from '../rows.ts';

/** How many nodes stand within some steps of a set, the set included; made once for all sets. */
export class ReachOfSet {
	readonly #words: number;
	/** Per node who stands within the steps of it, 32 to a number. */
	readonly #near: Int32Array;

	/** O(nodes * (nodes + ties)). */
	constructor(rows: Rows, steps: number) {
		const nodes = nodesOf(rows);
		this.#words = (nodes + 31) >> 5;
		this.#near = new Int32Array(nodes * this.#words);
		for (let source = 0; source < nodes; source++) {
			let ring = [source];
			this.#set(source, source);
			for (let step = 0; step < steps; step++) {
				const next: number[] = [];
				for (const node of ring) {
					for (let k = rows.offsets[node]!; k < rows.offsets[node + 1]!; k++) {
						if (this.#set(source, rows.targets[k]!)) next.push(rows.targets[k]!);
					}
				}
				ring = next;
			}
		}
	}

	/** Whether it was not yet there. */
	#set(source: number, node: number): boolean {
		const at = source * this.#words + (node >> 5);
		const bit = 1 << (node & 31);
		if (this.#near[at]! & bit) return false;
		this.#near[at]! |= bit;
		return true;
	}

	of(set: Int32Array): number {
		let reached = 0;
		for (let word = 0; word < this.#words; word++) {
			let bits = 0;
			for (const node of set) bits |= this.#near[node * this.#words + word]!;
			reached += bitsIn(bits);
		}
		return reached;
	}
}

/** How many bits of a number are 1. */
function bitsIn(bits: number): number {
	bits -= (bits >>> 1) & 0x55555555;
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
