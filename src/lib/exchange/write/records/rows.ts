import { WORKBOOK, type SheetId } from '#lib/domain/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { actorRows } from './actor-rows.ts';
import { References } from './references.ts';
import { isBlank, type Row, type RowsOfSheets } from './row.ts';
import { tieRows } from './tie-rows.ts';
import { besideRows, frameRows, keptRows, toldRows } from './told-rows.ts';

/** Sheets of records that may say the same twice, each time told by somebody. */
const MAY_REPEAT: ReadonlySet<SheetId> = new Set([
	'parties',
	'events',
	'statements',
	'figures',
	'earlier'
]);

/** Everything that records say as the rows of the workbook, in codes. */
export function rowsOf(records: Records): RowsOfSheets {
	const refer = new References(records);
	const rows = new Map<SheetId, Row[]>(WORKBOOK.map(({ id }) => [id, []]));
	const all = [
		...frameRows(records, refer),
		...actorRows(records, refer),
		...tieRows(records, refer),
		...toldRows(records, refer),
		...keptRows(records, refer),
		...besideRows(records, refer)
	];
	for (const [sheet, row] of all) {
		const said = Object.entries(row).filter(([, value]) => !isBlank(value));
		rows.get(sheet)!.push(Object.fromEntries(said));
	}
	for (const sheet of MAY_REPEAT) rows.set(sheet, toldApart(rows.get(sheet)!));
	return rows;
}

/** A row that was there before to the letter gets a number, since a repeat counts once. */
function toldApart(rows: readonly Row[]): Row[] {
	const met = new Map<string, number>();
	return rows.map((row) => {
		const key = JSON.stringify(row);
		const times = (met.get(key) ?? 0) + 1;
		met.set(key, times);
		return times === 1 ? row : { ...row, number: String(times) };
	});
}
