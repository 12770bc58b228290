import type { Lists } from '#lib/domain/records/lists.ts';
import type { Numbers } from '../numbers.ts';

/** A column in another order: the entries at these places, and what is new behind its end. */
export function picked<Column extends Numbers | Uint16Array | Int32Array>(
	column: Column,
	places: ArrayLike<number>,
	ofNew: number
): Column {
	const found = new (column.constructor as new (length: number) => Column)(places.length);
	for (let i = 0; i < places.length; i++) {
		found[i] = places[i]! < column.length ? column[places[i]!]! : ofNew;
	}
	return found;
}

/** The same of lists. */
export function pickedLists(
	{ offsets, values }: Lists,
	places: ArrayLike<number>,
	ofNew: (place: number) => readonly number[]
): Lists {
	const known = offsets.length - 1;
	const ends = new Int32Array(places.length + 1);
	const added = new Map<number, readonly number[]>();
	for (let i = 0; i < places.length; i++) {
		const place = places[i]!;
		if (place >= known) added.set(i, ofNew(place));
		const size = place < known ? offsets[place + 1]! - offsets[place]! : added.get(i)!.length;
		ends[i + 1] = ends[i]! + size;
	}
	const found = new Int32Array(ends[places.length]!);
	for (let i = 0, at = 0; i < places.length; i++) {
		const place = places[i]!;
		if (place >= known) found.set(added.get(i)!, at);
		else for (let k = offsets[place]!; k < offsets[place + 1]!; k++) found[at++] = values[k]!;
		at = ends[i + 1]!;
	}
	return { offsets: ends, values: found };
}
