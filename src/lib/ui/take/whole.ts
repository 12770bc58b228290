import type { Attachment } from 'svelte/attachments';
import type { TakenCell } from './table-cells.ts';

type Rows = () => readonly (readonly TakenCell[])[];

const whole = new WeakMap<HTMLTableElement, Rows>();

/** For a table of which only the first rows are drawn: whoever takes it along gets all of them. */
export function taking(rows: Rows): Attachment<HTMLTableElement> {
	return (table) => {
		whole.set(table, rows);
		return () => whole.delete(table);
	};
}

/** All rows of a table that is drawn in part; undefined when what is drawn is all there is. */
export function wholeOf(table: HTMLTableElement): Rows | undefined {
	return whole.get(table);
}
