import { GrowingInts } from '#lib/domain/records/growing.ts';
import type { Lists } from '#lib/domain/records/lists.ts';
import type { Teams } from './seats.ts';

/** Per household the helpers of the seats that are chosen, in rising order. */
export function seatLists({ offsets, helper }: Teams, isChosen: (seat: number) => boolean): Lists {
	const chosen = new GrowingInts();
	const ends = new Int32Array(offsets.length);
	for (let h = 0; h < offsets.length - 1; h++) {
		for (let s = offsets[h]!; s < offsets[h + 1]!; s++) if (isChosen(s)) chosen.push(helper[s]!);
		ends[h + 1] = chosen.length;
	}
	return { offsets: ends, values: chosen.ints() };
}
