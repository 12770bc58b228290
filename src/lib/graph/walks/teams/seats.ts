import type { Snapshot } from '../../snapshot.ts';
import { remember } from '../remember.ts';
import type { Rows } from '../rows.ts';

/** Who counts in a team: everybody, or professionals only. */
export type Members = 'all' | 'formal';

/**
 * The teams of all households side by side, with the households taken out: one graph
 * whose nodes are seats, a seat being one helper at one household. Ties run within a
 * household only, so that one walk over this graph answers for every team at once.
 */
export interface Teams {
	/** Seats of household h: `offsets[h] .. offsets[h + 1]`. */
	readonly offsets: Int32Array;
	/** Per seat the helper, rising within a household, each helper once. */
	readonly helper: Int32Array;
	/** Per seat its household. */
	readonly household: Int32Array;
	/** Per seat the roles of the helper there; bit i: SUPPORT_ROLES[i]. */
	readonly roles: Uint16Array;
	/** Contacts between the seats of one household. */
	readonly contacts: Rows;
	/** Pairs of seats of whom somebody said that they have no contact. */
	readonly noContact: Rows;
}

const OF_ALL = remember((snapshot: Snapshot) => seat(snapshot, 'all'));
const OF_FORMAL = remember((snapshot: Snapshot) => seat(snapshot, 'formal'));

export function teamsOf(snapshot: Snapshot, members: Members): Teams {
	return members === 'all' ? OF_ALL(snapshot) : OF_FORMAL(snapshot);
}

/** O(support + sum over seats of the contacts of their helper). */
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
	const seats = { offsets, helper: helper.slice(0, length), household: household.slice(0, length) };
	return {
		...seats,
		roles: roles.slice(0, length),
		contacts: within(seats, snapshot.contacts, snapshot.helpers),
		noContact: within(seats, snapshot.noContact, snapshot.helpers)
	};
}

/** Of rows between helpers those whose two ends sit at one household, seat by seat. */
function within(
	seats: Pick<Teams, 'offsets' | 'helper' | 'household'>,
	rows: Rows,
	helpers: number
): Rows {
	const { helper, household } = seats;
	/** The last seat of each helper among the households done so far. */
	const seatOf = new Int32Array(helpers).fill(-1);
	const offsets = new Int32Array(helper.length + 1);
	let targets = new Int32Array(helper.length * 2 + 16);
	let length = 0;
	for (let h = 0; h < seats.offsets.length - 1; h++) {
		const first = seats.offsets[h]!;
		const end = seats.offsets[h + 1]!;
		for (let s = first; s < end; s++) seatOf[helper[s]!] = s;
		for (let s = first; s < end; s++) {
			const p = helper[s]!;
			for (let k = rows.offsets[p]!; k < rows.offsets[p + 1]!; k++) {
				const other = seatOf[rows.targets[k]!]!;
				if (other < first || household[other] !== h) continue;
				if (length === targets.length) targets = doubled(targets);
				targets[length++] = other;
			}
			offsets[s + 1] = length;
		}
	}
	return { offsets, targets: targets.slice(0, length) };
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(values.length * 2);
	wider.set(values);
	return wider;
}
