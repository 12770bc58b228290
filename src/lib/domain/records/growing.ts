/** Typed arrays that grow by doubling, so that a million rows cost no million objects. */

export class GrowingInts {
	#values = new Int32Array(64);
	length = 0;

	push(value: number): number {
		if (this.length === this.#values.length) {
			const wider = new Int32Array(this.length * 2);
			wider.set(this.#values);
			letGo(this.#values);
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

	/** Without copying: good until the next one is added. */
	view(): Int32Array {
		return this.#values.subarray(0, this.length);
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
			letGo(this.#values);
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

	/** Without copying: good until the next one is added. */
	view(): Float64Array {
		return this.#values.subarray(0, this.length);
	}

	numbers(): Float64Array {
		return this.#values.slice(0, this.length);
	}
}

/** Smaller ones wait for the collector: asking costs more than they take. */
const WORTH_WHILE = 4096;

/**
 * Gives the memory of arrays back at once, where the engine can: a collector that sees
 * little garbage of its own lets large arrays lie for long. Nothing can be read in them
 * afterwards, nor in whatever shares their memory.
 */
export function letGo(...arrays: readonly ArrayBufferView[]): void {
	for (const { buffer } of arrays) {
		if (buffer.byteLength < WORTH_WHILE || !('transfer' in buffer)) continue;
		buffer.transfer(0);
	}
}

/** The same of every column of a table, and of lists among them. */
export function letGoColumns(table: object): void {
	for (const column of Object.values(table) as readonly unknown[]) {
		if (ArrayBuffer.isView(column)) letGo(column);
		else if (typeof column === 'object' && column && 'offsets' in column) letGoColumns(column);
	}
}
