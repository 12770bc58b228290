import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import { countingSort } from '../adjacency.ts';
import { narrowed } from '../numbers.ts';
import type { Support } from '../snapshot.ts';
import type { Draft, Help } from './draft.ts';
import { IMAGINED, type Renumbering } from './rows.ts';

/**
 * Help as a draft has it. Households that no edit touched are copied row by row; a line
 * of help that is new has no tie behind it. O(help and its lists).
 */
export function editSupport(
	draft: Draft,
	helpers: Renumbering,
	organisations: Renumbering
): Support {
	const { support, households } = draft.base;
	let most = support.helper.length;
	for (const help of draft.help.values()) most += help.length;
	const offsets = new Int32Array(households + 1);
	const household = new Int32Array(most);
	const helper = new Int32Array(most);
	const roles = new Uint16Array(most);
	const contacts = new Float64Array(most);
	const timesAMonth = new Float64Array(most);
	const tie = new Int32Array(most);
	/** Per new row the row it was, or the line of help that is new. */
	const from: (number | Help)[] = new Array<number | Help>(most);
	let length = 0;
	for (let h = 0; h < households; h++) {
		const touched = draft.help.get(h);
		if (!touched) {
			for (let row = support.offsets[h]!; row < support.offsets[h + 1]!; row++) {
				household[length] = h;
				helper[length] = helpers.next[support.helper[row]!]!;
				roles[length] = support.roles[row]!;
				contacts[length] = support.contacts[row]!;
				timesAMonth[length] = support.timesAMonth[row]!;
				tie[length] = support.tie[row]!;
				from[length++] = row;
			}
		} else {
			const sorted = touched.toSorted(
				(a, b) => helpers.next[a.helper]! - helpers.next[b.helper]! || a.row - b.row
			);
			for (const help of sorted) {
				household[length] = h;
				helper[length] = helpers.next[help.helper]!;
				roles[length] = help.roles;
				contacts[length] = help.contacts;
				timesAMonth[length] = help.timesAMonth;
				tie[length] = help.row < 0 ? IMAGINED : support.tie[help.row]!;
				from[length++] = help;
			}
		}
		offsets[h + 1] = length;
	}
	const people = helpers.before.length;
	const column = helper.subarray(0, length);
	const isMerged = draft.organisationInto.size > 0;
	const lists = (of: 'organisations' | 'lifeDomains' | 'legalFrames'): Lists =>
		listsOf(from, length, support[of], (help) => help[of]);
	const organisationLists = lists('organisations');
	return {
		offsets,
		household: household.subarray(0, length),
		helper: column,
		roles: roles.subarray(0, length),
		contacts: narrowed(contacts.subarray(0, length)),
		timesAMonth: narrowed(timesAMonth.subarray(0, length)),
		tie: tie.subarray(0, length),
		organisations: isMerged ? merged(organisationLists, draft, organisations) : organisationLists,
		lifeDomains: lists('lifeDomains'),
		legalFrames: lists('legalFrames'),
		ofHelper: rowsByHelper(column, people)
	};
}

function listsOf(
	from: readonly (number | Help)[],
	length: number,
	base: Lists,
	own: (help: Help) => readonly number[]
): Lists {
	const offsets = new Int32Array(length + 1);
	for (let i = 0; i < length; i++) {
		const row = from[i]!;
		const size =
			typeof row === 'number' ? base.offsets[row + 1]! - base.offsets[row]! : own(row).length;
		offsets[i + 1] = offsets[i]! + size;
	}
	const values = new Int32Array(offsets[length]!);
	for (let i = 0; i < length; i++) {
		const row = from[i]!;
		if (typeof row !== 'number') values.set(own(row), offsets[i]!);
		else {
			let at = offsets[i]!;
			for (let k = base.offsets[row]!; k < base.offsets[row + 1]!; k++)
				values[at++] = base.values[k]!;
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
	for (const p of helper) offsets[p + 1]!++;
	for (let p = 0; p < helpers; p++) offsets[p + 1]! += offsets[p]!;
	return { offsets, values: countingSort(helpers, helper.length, helper) };
}
