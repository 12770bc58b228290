import type { Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Members } from './seats.ts';

/**
 * At one household: what exactly one professional holds (an organisation, a life
 * domain), or what nobody else does. Filled per household, read right after.
 */
export class SoleHolders {
	/** Per key the household it was last met at, the holder there, and how many hold it. */
	readonly #metAt: Int32Array;
	readonly #holder: Int32Array;
	readonly #count: Int32Array;
	readonly #keys: Int32Array;
	#length = 0;
	#household = -1;

	constructor(keys: number) {
		this.#metAt = new Int32Array(keys).fill(-1);
		this.#holder = new Int32Array(keys);
		this.#count = new Int32Array(keys);
		this.#keys = new Int32Array(keys);
	}

	begin(household: number): void {
		this.#household = household;
		this.#length = 0;
	}

	/** Helpers must come in order, so that somebody with two ties counts once. */
	hold(key: number, helper: number): void {
		if (this.#metAt[key] !== this.#household) {
			this.#metAt[key] = this.#household;
			this.#count[key] = 0;
			this.#holder[key] = -1;
			this.#keys[this.#length++] = key;
		}
		if (this.#holder[key] === helper) return;
		this.#holder[key] = helper;
		this.#count[key]!++;
	}

	/** How many keys anybody holds here. */
	get length(): number {
		return this.#length;
	}

	countAt(i: number): number {
		return this.#count[this.#keys[i]!]!;
	}

	/** Who holds the i-th key alone; -1 when several do. */
	soleAt(i: number): number {
		return this.countAt(i) === 1 ? this.#holder[this.#keys[i]!]! : -1;
	}
}

/**
 * Who holds what at each household, by the list of each row of support: the
 * professionals, or everybody. O(rows and their lists).
 */
export function eachHousehold(
	{ support, helper, households }: Snapshot,
	held: Lists,
	keys: number,
	read: (holders: SoleHolders, household: number) => void,
	among: Members = 'formal'
): void {
	const holders = new SoleHolders(keys);
	for (let h = 0; h < households; h++) {
		holders.begin(h);
		for (let i = support.offsets[h]!; i < support.offsets[h + 1]!; i++) {
			const p = support.helper[i]!;
			if (among === 'formal' && !helper.formal[p]) continue;
			for (let k = held.offsets[i]!; k < held.offsets[i + 1]!; k++) {
				holders.hold(held.values[k]!, p);
			}
		}
		read(holders, h);
	}
}
