import { nodesOf, type Rows } from '../rows.ts';

/** Places that wait by distance; one may wait at several, and is taken at each. */
export class Rings {
	/** How many wait. */
	open = 0;
	/** No place waits nearer than this. */
	nearest = 0;
	/** Per distance the last that was added, -1 none; each knows who was added before. */
	readonly #last: Int32Array;
	readonly #before: Int32Array;
	readonly #place: Int32Array;
	#added = 0;

	constructor(rows: Rows) {
		// A place waits once from outside, and once more per tie that comes nearer.
		const most = nodesOf(rows) + rows.targets.length;
		this.#last = new Int32Array(nodesOf(rows) + 1).fill(-1);
		this.#before = new Int32Array(most);
		this.#place = new Int32Array(most);
	}

	add(place: number, distance: number): void {
		if (this.open === 0) {
			this.#added = 0;
			this.nearest = distance;
		} else if (distance < this.nearest) this.nearest = distance;
		this.#place[this.#added] = place;
		this.#before[this.#added] = this.#last[distance]!;
		this.#last[distance] = this.#added++;
		this.open++;
	}

	/** One that waits at this distance, -1 when nobody does. */
	take(distance: number): number {
		const entry = this.#last[distance]!;
		if (entry < 0) return -1;
		this.#last[distance] = this.#before[entry]!;
		this.open--;
		return this.#place[entry]!;
	}
}
