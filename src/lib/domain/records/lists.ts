/**
 * Many short lists in two arrays: list i is `values[offsets[i] .. offsets[i + 1]]`.
 * `offsets` has one entry more than there are lists and never falls.
 */
export interface Lists {
	readonly offsets: Int32Array;
	readonly values: Int32Array;
}

export const NO_LISTS: Lists = { offsets: new Int32Array(1), values: new Int32Array(0) };

export function listsFrom(lists: readonly (readonly number[])[]): Lists {
	const offsets = new Int32Array(lists.length + 1);
	for (let i = 0; i < lists.length; i++) offsets[i + 1] = offsets[i]! + lists[i]!.length;
	const values = new Int32Array(offsets[lists.length]!);
	for (let i = 0; i < lists.length; i++) values.set(lists[i]!, offsets[i]!);
	return { offsets, values };
}

/** List i, without copying. */
export function listAt(lists: Lists, i: number): Int32Array {
	return lists.values.subarray(lists.offsets[i]!, lists.offsets[i + 1]!);
}
