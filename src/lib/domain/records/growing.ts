/** Typed arrays that grow by doubling, so that a million rows cost no million objects. */

export class GrowingInts {
	#values = new Int32Array(64);
	length = 0;

	push(value: number): number {
		if (this.length === this.#values.length) {
			const wider = new Int32Array(this.length * 2);
			wider.set(this.#values);
			this.#values = wider;
		}
		this.#values[this.length] = value;
		return this.length++;
	}

	get(i: number): number {
		return this.#values[i]!;
	}

	set(i: number, value: number): void {
		this.#values[i] = value;
	}

	ints(): Int32Array {
		return this.#values.slice(0, this.length);
	}

	bytes(): Uint8Array {
		return Uint8Array.from(this.#values.subarray(0, this.length));
	}

	words(): Uint16Array {
		return Uint16Array.from(this.#values.subarray(0, this.length));
	}
}

export class GrowingNumbers {
	#values = new Float64Array(64);
	length = 0;

	push(value: number): number {
		if (this.length === this.#values.length) {
			const wider = new Float64Array(this.length * 2);
			wider.set(this.#values);
			this.#values = wider;
		}
		this.#values[this.length] = value;
		return this.length++;
	}

	get(i: number): number {
		return this.#values[i]!;
	}

	set(i: number, value: number): void {
		this.#values[i] = value;
	}

	numbers(): Float64Array {
		return this.#values.slice(0, this.length);
	}
}
