import type { TakenTable } from '#lib/ui/take/table-cells.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table of a page as a file; the writers are fetched when somebody asks for one. */
export async function writeTable(
	{ header, rows }: TakenTable,
	name: string,
	format: 'csv' | 'xlsx'
): Promise<Blob> {
	if (format === 'csv') {
		const { DUTCH_EXCEL, writeCsv } = await import('#lib/exchange/write/csv.ts');
		return new Blob([writeCsv(header, rows, DUTCH_EXCEL)], { type: 'text/csv;charset=utf-8' });
	}
	const { writeWorkbook } = await import('#lib/exchange/write/workbook.ts');
	const sheet = { name: sheetName(name), columns: header.map((text) => ({ header: text })), rows };
	return new Blob([await writeWorkbook([sheet])], { type: XLSX });
}

/** A sheet may be called almost anything, in 31 letters. */
function sheetName(name: string): string {
	const plain = name.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ');
	return plain.slice(0, 31).trim() || 'Vangnet';
}
