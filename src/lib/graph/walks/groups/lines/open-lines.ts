import { matesOf } from '../matching.ts';

/**
 * Lines between groups for which the most contacts that share nobody are still to be
 * found. They are laid side by side as one graph of two sides, and matched in one go.
 */
export class OpenLines {
	/** Per helper the line that met them last, counted from 1, and their number in it. */
	readonly #line: Int32Array;
	readonly #number: Int32Array;
	#here = NOTHING;
	#there = NOTHING;
	/** Per node on this side where its targets end. */
	#ends = NOTHING;
	#targets = NOTHING;
	#left = 0;
	#right = 0;
	#contacts = 0;
	/** Per line the pair it is of, and its first node on this side. */
	readonly #pair: number[] = [];
	readonly #first: number[] = [];

	/** @param line room for one number a helper, all 0; so is `number` */
	constructor(line: Int32Array, number: Int32Array) {
		this.#line = line;
		this.#number = number;
	}

	/** Where contacts of one group are laid out before its lines are added. */
	room(contacts: number): { readonly here: Int32Array; readonly there: Int32Array } {
		if (this.#here.length < contacts) {
			this.#here = new Int32Array(contacts);
			this.#there = new Int32Array(contacts);
		}
		const most = this.#contacts + contacts;
		if (this.#targets.length < most) {
			this.#ends = wider(this.#ends, most);
			this.#targets = wider(this.#targets, most);
		}
		return { here: this.#here, there: this.#there };
	}

	/** One line: contacts in the room, those of one end here behind each other. */
	add(begin: number, end: number, pair: number): void {
		const here = this.#here;
		const there = this.#there;
		const lineOf = this.#line;
		const number = this.#number;
		const targets = this.#targets;
		this.#first.push(this.#left);
		const line = this.#pair.push(pair);
		let left = this.#left - 1;
		let right = this.#right;
		let at = this.#contacts;
		for (let i = begin, last = -1; i < end; i++) {
			const q = there[i]!;
			if (lineOf[q] !== line) {
				lineOf[q] = line;
				number[q] = right++;
			}
			targets[at++] = number[q]!;
			if (here[i] !== last) left++;
			last = here[i]!;
			this.#ends[left] = at;
		}
		this.#left = left + 1;
		this.#right = right;
		this.#contacts = at;
	}

	/** Tells per line how many contacts share nobody, at most. */
	match(tell: (pair: number, most: number) => void): void {
		if (this.#pair.length === 0) return;
		const offsets = new Int32Array(this.#left + 1);
		offsets.set(this.#ends.subarray(0, this.#left), 1);
		const mates = matesOf({ offsets, targets: this.#targets, right: this.#right });
		for (let line = 0; line < this.#pair.length; line++) {
			let most = 0;
			const end = this.#first[line + 1] ?? this.#left;
			for (let l = this.#first[line]!; l < end; l++) if (mates[l]! >= 0) most++;
			tell(this.#pair[line]!, most);
		}
	}
}

const NOTHING = new Int32Array(0);

function wider(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
	const more = new Int32Array(Math.max(values.length * 2, least));
	more.set(values);
	return more;
}
