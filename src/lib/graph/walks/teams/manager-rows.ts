import { CASE_MANAGER } from '../../roles.ts';
import type { Snapshot, Support } from '../../snapshot.ts';
import { remember } from '../remember.ts';

/** Rows of support in which somebody is the case manager, rising. O(support). */
export const managerRows: (snapshot: Snapshot) => Int32Array = remember(({ support }) => {
	const { roles } = support;
	return rowsWhere(support, (row) => (roles[row]! & CASE_MANAGER) !== 0);
});

/** Rows of support of which something is so, rising. */
export function rowsWhere({ helper }: Support, isSo: (row: number) => boolean): Int32Array {
	const rows = new Int32Array(helper.length);
	let length = 0;
	for (let row = 0; row < helper.length; row++) if (isSo(row)) rows[length++] = row;
	return rows.slice(0, length);
}
