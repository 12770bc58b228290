/**
 * Pairs of groups (as a rule organisations) with at least one contact between their
 * people, sorted by the two groups, lower first. Every array has one entry a pair.
 */
export interface GroupPairs extends PairColumns {
	readonly length: number;
}

export interface PairColumns {
	readonly a: Int32Array;
	readonly b: Int32Array;
	/** Contacts between people of the two. */
	readonly ties: Int32Array;
	/** The fewest people whose departure removes every contact between the two. */
	readonly redundancy: Int32Array;
	/** Two entries a pair: whoever is in every contact, rising, -1 for none. */
	readonly carriers: Int32Array;
	/** 1 = one of the two groups has one person in view, so that one carrier is forced. */
	readonly oneMemberInView: Uint8Array;
}

/** Room for so many pairs, asked for in one piece: on a small net that is what takes long. */
export function roomForPairs(length: number): PairColumns {
	const room = new ArrayBuffer(length * 25);
	const ints = (column: number, width = 1): Int32Array =>
		new Int32Array(room, column * length * 4, length * width);
	return {
		a: ints(0),
		b: ints(1),
		ties: ints(2),
		redundancy: ints(3),
		carriers: ints(4, 2),
		oneMemberInView: new Uint8Array(room, length * 24, length)
	};
}

/** The same pairs with room for twice as many, and for `least` at least. */
export function widened(pairs: PairColumns, length: number, least: number): PairColumns {
	const wider = roomForPairs(Math.max(pairs.a.length * 2, least));
	copyPairs(cut(pairs, length), 0, length, wider, 0);
	return wider;
}

/** The first pairs of a room, without what is left over when that is much. */
export function cut(pairs: PairColumns, length: number): GroupPairs {
	if (length * 2 >= pairs.a.length) return { length, ...firstOf(pairs, length) };
	const exact = roomForPairs(length);
	copyPairs(pairs, 0, length, exact, 0);
	return { length, ...exact };
}

function firstOf(pairs: PairColumns, length: number): PairColumns {
	return {
		a: pairs.a.subarray(0, length),
		b: pairs.b.subarray(0, length),
		ties: pairs.ties.subarray(0, length),
		redundancy: pairs.redundancy.subarray(0, length),
		carriers: pairs.carriers.subarray(0, length * 2),
		oneMemberInView: pairs.oneMemberInView.subarray(0, length)
	};
}

/** Copies pairs `from` to `end` to the place `to` of others. */
function copyPairs(
	pairs: PairColumns,
	from: number,
	end: number,
	into: PairColumns,
	to: number
): void {
	into.a.set(pairs.a.subarray(from, end), to);
	into.b.set(pairs.b.subarray(from, end), to);
	into.ties.set(pairs.ties.subarray(from, end), to);
	into.redundancy.set(pairs.redundancy.subarray(from, end), to);
	into.carriers.set(pairs.carriers.subarray(from * 2, end * 2), to * 2);
	into.oneMemberInView.set(pairs.oneMemberInView.subarray(from, end), to);
}
