import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import { countingSort } from '../adjacency.ts';
import { narrowed, roomLike, type Numbers } from '../numbers.ts';
import type { Support } from '../snapshot.ts';
import type { Draft, Help } from './draft.ts';
import { IMAGINED, isUnchanged, type Renumbering } from './rows.ts';

/** Rows of the snapshot that follow each other and stay as they are, `from` to `end`. */
interface Stretch {
	readonly from: number;
	readonly end: number;
}

type Piece = Stretch | Help;

/**
 * Help as a draft has it. What stands between the households that an edit touched is
 * copied in one go; a line of help that is new has no tie behind it. O(help and its lists).
 */
export function editSupport(
	draft: Draft,
	helpers: Renumbering,
	organisations: Renumbering
): Support {
	const { support, households } = draft.base;
	const { next } = helpers;
	const touched = Array.from(draft.help.keys()).sort((a, b) => a - b);
	const pieces: Piece[] = [];
	const offsets = new Int32Array(households + 1);
	let length = 0;
	/** Households from this one are not yet in. */
	let first = 0;
	const keepTo = (household: number): void => {
		const from = support.offsets[first]!;
		const end = support.offsets[household]!;
		for (let h = first; h < household; h++)
			offsets[h + 1] = support.offsets[h + 1]! - from + length;
		if (end > from) pieces.push({ from, end });
		length += end - from;
	};
	for (const household of touched) {
		keepTo(household);
		const help = draft.help.get(household)!;
		pieces.push(...help.toSorted((a, b) => next[a.helper]! - next[b.helper]! || a.row - b.row));
		length += help.length;
		offsets[household + 1] = length;
		first = household + 1;
	}
	keepTo(households);
	const column = columnsOf(pieces, length);
	const helper = column(new Int32Array(length), support.helper, (help) => help.helper);
	if (!isUnchanged(helpers)) for (let i = 0; i < length; i++) helper[i] = next[helper[i]!]!;
	const lists = (of: 'organisations' | 'lifeDomains' | 'legalFrames'): Lists =>
		listsOf(pieces, length, support[of], (help) => help[of]);
	const organisationLists = lists('organisations');
	const isMerged = draft.organisationInto.size > 0;
	return {
		offsets,
		household: column(new Int32Array(length), support.household, (help) => help.household),
		helper,
		roles: column(new Uint16Array(length), support.roles, (help) => help.roles),
		contacts: numbersOf(pieces, length, support.contacts, (help) => help.contacts),
		timesAMonth: numbersOf(pieces, length, support.timesAMonth, (help) => help.timesAMonth),
		tie: column(new Int32Array(length), support.tie, ({ row }) =>
			row < 0 ? IMAGINED : support.tie[row]!
		),
		organisations: isMerged ? merged(organisationLists, draft, organisations) : organisationLists,
		lifeDomains: lists('lifeDomains'),
		legalFrames: lists('legalFrames'),
		ofHelper: rowsByHelper(helper, helpers.before.length)
	};
}

function isFresh(piece: Piece): piece is Help {
	return !isStretch(piece);
}

function isStretch(piece: Piece): piece is Stretch {
	return 'from' in piece;
}

/** Fills a column piece by piece. */
function columnsOf(pieces: readonly Piece[], length: number) {
	return <Column extends Int32Array | Uint16Array | Numbers>(
		column: Column,
		base: Column,
		own: (help: Help) => number
	): Column => {
		let at = 0;
		for (const piece of pieces) {
			if (!isStretch(piece)) column[at++] = own(piece);
			else {
				column.set(base.subarray(piece.from, piece.end), at);
				at += piece.end - piece.from;
			}
		}
		if (at !== length) throw new RangeError('a column is not as long as its rows');
		return column;
	};
}

/** Numbers as wide as they were, or wider where what is new asks for it. */
function numbersOf(
	pieces: readonly Piece[],
	length: number,
	base: Numbers,
	own: (help: Help) => number
): Numbers {
	const fresh = narrowed(Float64Array.from(pieces.filter(isFresh), own));
	const room = roomLike(fresh.BYTES_PER_ELEMENT > base.BYTES_PER_ELEMENT ? fresh : base, length);
	return columnsOf(pieces, length)<Numbers>(room, base, own);
}

function listsOf(
	pieces: readonly Piece[],
	length: number,
	base: Lists,
	own: (help: Help) => readonly number[]
): Lists {
	const offsets = new Int32Array(length + 1);
	let at = 0;
	for (const piece of pieces) {
		if (!isStretch(piece)) {
			offsets[at + 1] = offsets[at]! + own(piece).length;
			at++;
			continue;
		}
		const shift = offsets[at]! - base.offsets[piece.from]!;
		for (let row = piece.from; row < piece.end; row++) {
			offsets[++at] = base.offsets[row + 1]! + shift;
		}
	}
	const values = new Int32Array(offsets[length]!);
	at = 0;
	for (const piece of pieces) {
		if (!isStretch(piece)) values.set(own(piece), offsets[at++]!);
		else {
			const stretch = base.values.subarray(base.offsets[piece.from]!, base.offsets[piece.end]!);
			values.set(stretch, offsets[at]!);
			at += piece.end - piece.from;
		}
	}
	return { offsets, values };
}

/** After a merge two organisations of one line of help may have become one. */
function merged(lists: Lists, draft: Draft, { next }: Renumbering): Lists {
	const values: number[] = [];
	const offsets = new Int32Array(lists.offsets.length);
	for (let i = 0; i < lists.offsets.length - 1; i++) {
		const now = Array.from(listAt(lists, i), (o) => next[draft.organisation(o)]!);
		values.push(...[...new Set(now)].sort((a, b) => a - b));
		offsets[i + 1] = values.length;
	}
	return { offsets, values: Int32Array.from(values) };
}

function rowsByHelper(helper: Int32Array, helpers: number): Lists {
	const offsets = new Int32Array(helpers + 1);
	for (let row = 0; row < helper.length; row++) offsets[helper[row]! + 1]!++;
	for (let p = 0; p < helpers; p++) offsets[p + 1]! += offsets[p]!;
	return { offsets, values: countingSort(helpers, helper.length, helper) };
}
