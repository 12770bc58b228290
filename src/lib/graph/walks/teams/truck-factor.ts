import type { Lists } from '#lib/domain/records/lists.ts';
import { countingSort } from '../../adjacency.ts';

/**
 * How many holders, most things first, are taken away before fewer than half of the
 * things keep one. `holders` lists per thing who holds it, nobody twice; undefined
 * when there is no thing. O(holders + persons).
 */
export function greedyTruckFactor(holders: Lists, persons: number): number | undefined {
	const things = holders.offsets.length - 1;
	if (things === 0) return undefined;
	const holds = new Int32Array(persons);
	for (const person of holders.values) holds[person]!++;
	/** Things of each person, list by list. */
	const begin = new Int32Array(persons + 1);
	for (let p = 0; p < persons; p++) begin[p + 1] = begin[p]! + holds[p]!;
	const cursor = begin.slice();
	const thingsOf = new Int32Array(holders.values.length);
	const left = new Int32Array(things);
	for (let thing = 0; thing < things; thing++) {
		left[thing] = holders.offsets[thing + 1]! - holders.offsets[thing]!;
		for (let k = holders.offsets[thing]!; k < holders.offsets[thing + 1]!; k++) {
			thingsOf[cursor[holders.values[k]!]!++] = thing;
		}
	}
	const most = holds.reduce((highest, own) => Math.max(highest, own), 0);
	const order = countingSort(
		most + 1,
		persons,
		holds.map((own) => most - own)
	);
	let covered = things;
	let removed = 0;
	while (covered * 2 >= things) {
		const person = order[removed++]!;
		for (let k = begin[person]!; k < begin[person + 1]!; k++) {
			if (--left[thingsOf[k]!]! === 0) covered--;
		}
	}
	return removed;
}
