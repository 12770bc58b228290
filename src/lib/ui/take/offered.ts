import type { TakenTable } from './table-cells.ts';

/** A table of which the page draws only a part: whoever takes it along gets all of it. */
export interface OfferedTable {
	readonly name: string;
	readonly rows: () => number;
	readonly read: () => TakenTable;
}

const offered = new Set<OfferedTable>();

/** Offers a table as long as it is on the page; gives back what withdraws it. */
export function offerTable(table: OfferedTable): () => void {
	offered.add(table);
	return () => offered.delete(table);
}

export function offeredTables(): readonly OfferedTable[] {
	return [...offered];
}
