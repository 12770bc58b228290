import { countingSort } from '../../adjacency.ts';
import type { Snapshot } from '../../snapshot.ts';
import { remember } from '../remember.ts';
import { nodesOf, type Rows } from '../rows.ts';

/** Who counts in a team: everybody, or professionals only. */
export type Members = 'all' | 'formal';

/**
 * The teams of all households side by side, with the households taken out: one graph
 * whose nodes are seats, a seat being one helper at one household. Ties run within a
 * household only, so that one walk over this graph answers for every team at once.
 */
export interface Teams extends SeatColumns {
	/** Contacts between the seats of one household. */
	readonly contacts: Rows;
	/** Pairs of seats of whom somebody said that they have no contact. */
	readonly noContact: Rows;
}

interface SeatColumns {
	/** Seats of household h: `offsets[h] .. offsets[h + 1]`. */
	readonly offsets: Int32Array;
	/** Per seat the helper, rising within a household, each helper once. */
	readonly helper: Int32Array;
	/** Per seat its household. */
	readonly household: Int32Array;
	/** Per seat the roles of the helper there; bit i: SUPPORT_ROLES[i]. */
	readonly roles: Uint16Array;
}

const OF_ALL = remember((snapshot: Snapshot) => seat(snapshot, 'all'));
const OF_FORMAL = remember((snapshot: Snapshot) => seat(snapshot, 'formal'));

export function teamsOf(snapshot: Snapshot, members: Members): Teams {
	return members === 'all' ? OF_ALL(snapshot) : OF_FORMAL(snapshot);
}

/** O(support); ties between seats are looked up when they are asked for. */
function seat(snapshot: Snapshot, members: Members): Teams {
	const { support, households } = snapshot;
	const { formal } = snapshot.helper;
	const offsets = new Int32Array(households + 1);
	const helper = new Int32Array(support.helper.length);
	const household = new Int32Array(support.helper.length);
	const roles = new Uint16Array(support.helper.length);
	let length = 0;
	for (let h = 0; h < households; h++) {
		const first = length;
		for (let i = support.offsets[h]!; i < support.offsets[h + 1]!; i++) {
			const p = support.helper[i]!;
			if (members === 'formal' && !formal[p]) continue;
			// Two ties of different layers make one seat.
			if (length === first || helper[length - 1] !== p) {
				helper[length] = p;
				household[length++] = h;
			}
			roles[length - 1]! |= support.roles[i]!;
		}
		offsets[h + 1] = length;
	}
	const seats = {
		offsets,
		helper: helper.subarray(0, length),
		household: household.subarray(0, length),
		roles: roles.subarray(0, length)
	};
	let contacts: Rows | undefined;
	let noContact: Rows | undefined;
	return {
		...seats,
		get contacts() {
			return (contacts ??= within(seats, snapshot.contacts));
		},
		get noContact() {
			return (noContact ??= within(seats, snapshot.noContact));
		}
	};
}

/**
 * Of rows between helpers those whose two ends sit at one household, seat by seat. The
 * row of a helper is marked once for all their seats: O(ties + sum of squared team sizes).
 */
function within({ offsets, helper, household }: SeatColumns, rows: Rows): Rows {
	const helpers = nodesOf(rows);
	const seats = countingSort(helpers, helper.length, helper);
	/** Per node one more than the helper whose row it was last met in. */
	const markedBy = new Int32Array(helpers);
	/** Per seat where its ties begin in `found`, and how many there are. */
	const begin = new Int32Array(helper.length);
	const count = new Int32Array(helper.length);
	let found = new Int32Array(helper.length * 2 + 16);
	let length = 0;
	for (let i = 0; i < seats.length; i++) {
		const s = seats[i]!;
		const p = helper[s]!;
		const row = rows.offsets[p]!;
		const end = rows.offsets[p + 1]!;
		if (row === end) continue;
		// Seats of one helper follow each other.
		if (i === 0 || helper[seats[i - 1]!] !== p) {
			for (let k = row; k < end; k++) markedBy[rows.targets[k]!] = p + 1;
		}
		const first = offsets[household[s]!]!;
		const last = offsets[household[s]! + 1]!;
		if (length + last - first > found.length) found = doubled(found);
		begin[s] = length;
		for (let t = first; t < last; t++) {
			found[length] = t;
			// Kept where the two marks are the same.
			length += ((markedBy[helper[t]!]! ^ (p + 1)) - 1) >>> 31;
		}
		count[s] = length - begin[s]!;
	}
	const ends = new Int32Array(helper.length + 1);
	const targets = new Int32Array(length);
	for (let s = 0, at = 0; s < helper.length; s++) {
		for (let k = begin[s]!, end = k + count[s]!; k < end; k++) targets[at++] = found[k]!;
		ends[s + 1] = at;
	}
	return { offsets: ends, targets };
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(values.length * 2);
	wider.set(values);
	return wider;
}
