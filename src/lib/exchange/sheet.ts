/**
 * A table as it stands in a file, before anybody asks what it means. Every reader of
 * tables (workbook, CSV, pasted text) hands over sheets; blanks are `null`.
 */
export interface Sheet {
	/** '' for a file that is one table. */
	readonly name: string;
	readonly hidden: boolean;
	readonly rows: readonly (readonly Cell[])[];
	/** Numbers of the rows whose texts are all struck through. */
	readonly struck?: ReadonlySet<number>;
}

/** A day of a workbook arrives as a whole day number, never as an instant. */
export type Cell = string | number | boolean | DayCell | null;

export interface DayCell {
	/** `2018-11-01` */
	readonly day: string;
}

export function isDayCell(cell: Cell | undefined): cell is DayCell {
	return typeof cell === 'object' && cell !== null;
}

/** What a cell shows, trimmed; '' for a blank. */
export function cellText(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (isDayCell(cell)) return cell.day;
	return String(cell).trim();
}
