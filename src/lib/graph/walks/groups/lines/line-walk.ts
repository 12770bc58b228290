import type { Snapshot } from '../../../snapshot.ts';
import { OpenLines } from './open-lines.ts';
import { cut, roomForPairs, widened, type GroupPairs, type PairColumns } from './pair-columns.ts';

/** What is kept of a group at the other end, side by side; all 0 before a walk. */
const WIDTH = 8;
const TIES = 0;
/** How many were met on this side, and at the other end. */
const HERE = 1;
const THERE = 2;
/** Contacts that share nobody, taking each that can be had. */
const TAKEN = 3;
/** Twice one more than who was met last on this side, and one more when they are taken. */
const LAST_HERE = 4;
/** One more than who was met last at the other end. */
const LAST_THERE = 5;
/** Where its next contact is laid out, or that it is settled. */
const CURSOR = 6;
const SETTLED = -1;

/** When at least one in so many groups was met they are looked through, else sorted. */
const DENSE = 16;

/**
 * Tells, for one group after the other, by how many people its lines with other groups
 * run. Who is met for the first time, and which contacts share nobody, is counted in
 * passing, without a jump: half of the jumps would be guessed wrong. Lines for which that
 * does not settle how many people it takes are matched together at the end.
 */
export class LineWalk {
	readonly #snapshot: Snapshot;
	/** Helpers who have a group by group, rising; those of g from `starts[g]`. */
	readonly #members: Int32Array;
	readonly #starts: Int32Array;
	readonly #others: Int32Array;
	/** Per helper twice the walk that met them at the other end, and one more when taken. */
	readonly #met: Int32Array;
	readonly #groupsMet: Int32Array;
	/** Contacts of the group at hand, by their end here. */
	readonly #here: Int32Array;
	readonly #there: Int32Array;
	readonly #open: OpenLines;
	#pairs: PairColumns;
	#length = 0;
	#walks = 0;

	constructor(snapshot: Snapshot) {
		const { helpers, groups, contacts } = snapshot;
		this.#snapshot = snapshot;
		const most = mostContacts(snapshot);
		// One piece of memory: on a small net to ask for many takes longer than the walk.
		const room = new ArrayBuffer(4 * (4 * helpers + groups * (WIDTH + 2) + 2 * most + 3));
		let begin = 0;
		const column = (length: number): Int32Array => {
			const part = new Int32Array(room, begin, length);
			begin += part.byteLength;
			return part;
		};
		this.#others = column(groups * WIDTH);
		this.#groupsMet = column(groups);
		this.#starts = column(groups + 1);
		this.#members = column(helpers);
		this.#met = column(helpers);
		this.#here = column(most + 1);
		this.#there = column(most + 1);
		this.#open = new OpenLines(column(helpers), column(helpers));
		this.#pairs = roomForPairs(Math.max(16, contacts.targets.length >> 2));
		this.#gather();
	}

	#gather(): void {
		const { helpers, groups, helper } = this.#snapshot;
		const { group } = helper;
		const starts = this.#starts;
		for (let p = 0; p < helpers; p++) if (group[p]! >= 0) starts[group[p]!]!++;
		for (let g = 1; g <= groups; g++) starts[g]! += starts[g - 1]!;
		for (let p = helpers - 1; p >= 0; p--) {
			if (group[p]! >= 0) this.#members[--starts[group[p]!]!] = p;
		}
	}

	/** How many people of a group are in view. */
	members(group: number): number {
		return this.#starts[group + 1]! - this.#starts[group]!;
	}

	/** The pairs that were told, in the order of the walks. */
	pairs(): GroupPairs {
		const { redundancy } = this.#pairs;
		this.#open.match((pair, most) => (redundancy[pair] = most));
		return cut(this.#pairs, this.#length);
	}

	/** Tells of the pairs of a group with those above `least`, rising. O(contacts of the group). */
	walk(group: number, least: number): void {
		const contacts = this.#lay(group, least);
		const met = this.#count(contacts);
		this.#sort(met, least);
		if (this.#pairs.a.length < this.#length + met) {
			this.#pairs = widened(this.#pairs, this.#length, this.#length + met);
		}
		const open = this.#tell(group, met);
		if (open > 0) this.#keepOpen(contacts, met, open);
		for (let i = 0; i < met; i++) {
			const at = this.#groupsMet[i]! * WIDTH;
			for (let k = at; k < at + WIDTH; k++) this.#others[k] = 0;
		}
	}

	/** Lays out the contacts of a group with those above `least`; how many there are. */
	#lay(group: number, least: number): number {
		const { offsets, targets } = this.#snapshot.contacts;
		const groupOf = this.#snapshot.helper.group;
		const members = this.#members;
		const here = this.#here;
		const there = this.#there;
		let length = 0;
		for (let i = this.#starts[group]!, last = this.#starts[group + 1]!; i < last; i++) {
			const p = members[i]!;
			for (let k = offsets[p]!, end = offsets[p + 1]!; k < end; k++) {
				const q = targets[k]!;
				const g = groupOf[q]!;
				here[length] = p;
				there[length] = q;
				// What does not count is written over by what comes next.
				length += below(least, g) & differ(g, group);
			}
		}
		return length;
	}

	/** Counts what was laid out per group at the other end; how many groups there are. */
	#count(contacts: number): number {
		const groupOf = this.#snapshot.helper.group;
		const here = this.#here;
		const there = this.#there;
		const others = this.#others;
		const met = this.#met;
		const groupsMet = this.#groupsMet;
		const fresh = ++this.#walks * 2;
		let groups = 0;
		for (let i = 0; i < contacts; i++) {
			const p = here[i]! * 2 + 2;
			const q = there[i]!;
			const g = groupOf[q]!;
			const at = g * WIDTH;
			const ties = others[at + TIES]!;
			groupsMet[groups] = g;
			groups += below(ties, 1);
			others[at + TIES] = ties + 1;
			const last = others[at + LAST_HERE]!;
			const mark = met[q]!;
			others[at + HERE]! += below(last, p);
			others[at + THERE]! += below(mark, fresh);
			const isHereTaken = below(p, last);
			const isThereTaken = below(fresh, mark);
			const isFree = (isHereTaken | isThereTaken) ^ 1;
			others[at + TAKEN]! += isFree;
			others[at + LAST_HERE] = p + (isHereTaken | isFree);
			others[at + LAST_THERE] = q + 1;
			met[q] = fresh + (isThereTaken | isFree);
		}
		return groups;
	}

	#sort(met: number, least: number): void {
		const groupsMet = this.#groupsMet;
		const others = this.#others;
		if (met * DENSE < this.#snapshot.groups - least) {
			groupsMet.subarray(0, met).sort();
			return;
		}
		for (let g = least + 1, length = 0; length < met; g++) {
			groupsMet[length] = g;
			length += below(0, others[g * WIDTH + TIES]!);
		}
	}

	/** Writes down the pairs; how many contacts there are in those that are not settled. */
	#tell(group: number, met: number): number {
		const others = this.#others;
		const { a, b, ties, redundancy, carriers, oneMemberInView } = this.#pairs;
		const isOne = below(this.members(group), 2);
		let open = 0;
		let pair = this.#length;
		for (let i = 0; i < met; i++, pair++) {
			const other = this.#groupsMet[i]!;
			const at = other * WIDTH;
			const metHere = others[at + HERE]!;
			const metThere = others[at + THERE]!;
			const most = metThere + (metHere - metThere) * below(metHere, metThere);
			// Who was met last was met always where nobody else was; -1 for none.
			const here = (others[at + LAST_HERE]! >> 1) * below(metHere, 2) - 1;
			const there = others[at + LAST_THERE]! * below(metThere, 2) - 1;
			const isHereFirst = below(there, 0) | (below(-1, here) & below(here, there));
			const first = there + (here - there) * isHereFirst;
			const isUp = below(group, other);
			a[pair] = other + (group - other) * isUp;
			b[pair] = group + (other - group) * isUp;
			ties[pair] = others[at + TIES]!;
			redundancy[pair] = most;
			carriers[pair * 2] = first;
			carriers[pair * 2 + 1] = here + there - first;
			oneMemberInView[pair] = isOne | below(this.members(other), 2);
			// Where nobody is in every contact it takes two at least.
			const isSettled = most <= 2 || others[at + TAKEN] === most;
			others[at + CURSOR] = isSettled ? SETTLED : open;
			if (!isSettled) open += others[at + TIES]!;
		}
		this.#length = pair;
		return open;
	}

	/** Keeps the contacts of pairs that are not settled, pair by pair. */
	#keepOpen(contacts: number, met: number, length: number): void {
		const groupOf = this.#snapshot.helper.group;
		const others = this.#others;
		const { here, there } = this.#open.room(length);
		for (let i = 0; i < contacts; i++) {
			const cursor = groupOf[this.#there[i]!]! * WIDTH + CURSOR;
			const place = others[cursor]!;
			if (place === SETTLED) continue;
			here[place] = this.#here[i]!;
			there[place] = this.#there[i]!;
			others[cursor] = place + 1;
		}
		const first = this.#length - met;
		for (let i = 0; i < met; i++) {
			const at = this.#groupsMet[i]! * WIDTH;
			const end = others[at + CURSOR]!;
			if (end !== SETTLED) this.#open.add(end - others[at + TIES]!, end, first + i);
		}
	}
}

/** The most contacts that the people of one group have. */
function mostContacts({ contacts, helper, helpers, groups }: Snapshot): number {
	const counts = new Int32Array(groups);
	let most = 0;
	for (let p = 0; p < helpers; p++) {
		const g = helper.group[p]!;
		if (g < 0) continue;
		counts[g]! += contacts.offsets[p + 1]! - contacts.offsets[p]!;
		if (counts[g]! > most) most = counts[g]!;
	}
	return most;
}

/** 1 when a whole number is below another, else 0. */
function below(a: number, b: number): number {
	return (a - b) >>> 31;
}

/** 1 when two whole numbers differ, else 0. */
function differ(a: number, b: number): number {
	return ((a ^ b) | -(a ^ b)) >>> 31;
}
