import { writeWorkbook } from '#lib/exchange/write/workbook.ts';
import { overview } from '../exchange/tables/three-sheets.ts';

/** A file as a browser hands it over. */
export interface FileInHand {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** The overview of families of a neighbourhood team, as they have it: title, blanks, total and all. */
export async function overviewOfFamilies(name: string): Promise<FileInHand> {
	const [title, ...rows] = overview.rows;
	const columns = title!.map((cell) => ({ header: String(cell ?? ''), width: 18 }));
	const bytes = await writeWorkbook([{ name: overview.name, columns, rows }]);
	return {
		name,
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(bytes)
	};
}

/** A list with semicolons, as a spreadsheet saves it. */
export function csv(name: string, text: string): FileInHand {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
