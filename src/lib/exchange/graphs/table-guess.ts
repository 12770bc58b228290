import { holdsCitizenNumber } from '#lib/domain/bsn.ts';
import type { ColumnGuess, TableGuess } from '../reading.ts';
import { cellText, type Sheet } from '../sheet.ts';
import type { Ends } from './ends.ts';

interface Columns {
	readonly ends?: Ends;
	readonly id: number;
	readonly label: number;
}

/** How a table of a plain graph was read, for the preview. */
export function guessOf(
	sheet: Sheet,
	headerIndex: number,
	header: readonly string[],
	columns: Columns
): TableGuess {
	const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	return {
		sheet: sheet.name,
		shape: 'graph',
		headerRow: headerIndex + 1,
		columns: Array.from({ length: width }, (_, column): ColumnGuess => {
			const field = fieldOf(column, header[column] ?? '', columns);
			return {
				header: header[column] ?? '',
				field,
				by: field === '' ? 'none' : (columns.ends?.by ?? 'header'),
				samples: samplesOf(sheet, headerIndex, column)
			};
		}),
		cells: { filled: 0, used: 0, unknown: 0, refused: 0 }
	};
}

function fieldOf(column: number, header: string, { ends, id, label }: Columns): string {
	if (ends) {
		if (column === ends.from) return 'collaboration.from';
		if (column === ends.to) return 'collaboration.to';
		if (header === 'Type') return 'collaboration.directed';
		return /^(Weight|weight|strength|w)$/.test(header) ? 'collaboration.strength' : '';
	}
	if (column === id) return 'actor.code';
	return column === label ? 'actor.name' : '';
}

function samplesOf(sheet: Sheet, headerIndex: number, column: number): readonly string[] {
	return sheet.rows
		.slice(headerIndex + 1, headerIndex + 51)
		.map((row) => cellText(row[column]))
		.filter((text) => text !== '' && !holdsCitizenNumber(text))
		.slice(0, 3);
}
