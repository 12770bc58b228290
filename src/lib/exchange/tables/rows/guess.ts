import { digitsOf } from '#lib/domain/bsn.ts';
import { cellText } from '../../sheet.ts';
import type { ColumnGuess, Shape, TableGuess } from '../../reading.ts';
import { detailsIn } from '../guard/personal-details.ts';
import type { Meaning } from '../header/meaning.ts';
import { cellsOf, type Table } from '../table.ts';
import type { CellCount } from './draft.ts';

const SAMPLES = 3;
/** Columns that hold what no preview may show. */
const NOT_SHOWN: ReadonlySet<Meaning['field']> = new Set([
	'dropped',
	'citizenNumber',
	'household.name',
	'note'
]);

/** What was guessed of a table, for the reader to confirm or mend. */
export function guessOf(
	table: Table,
	meanings: readonly Meaning[],
	shape: Shape,
	count?: CellCount
): TableGuess {
	return {
		sheet: table.sheet,
		shape,
		headerRow: table.headerRow,
		columns: table.columns
			.filter((column) => column.label !== '')
			.map((column): ColumnGuess => {
				const meaning = meanings.find((one) => one.column.index === column.index);
				const isKnown = meaning !== undefined && meaning.field !== '';
				return {
					header: column.header,
					field: meaning?.field ?? '',
					by: isKnown || meaning?.isLeftOut ? meaning.by : 'none',
					samples:
						meaning === undefined || NOT_SHOWN.has(meaning.field)
							? []
							: samplesOf(table, column.index)
				};
			}),
		cells: count?.cells ?? { filled: 0, used: 0, unknown: 0, refused: 0 }
	};
}

function samplesOf(table: Table, column: number): readonly string[] {
	const texts = new Set<string>();
	for (const cell of cellsOf(table, column)) {
		const text = cellText(cell);
		if (text !== '' && detailsIn(text).length === 0 && !/\d{8}/.test(digitsOf(text)))
			texts.add(text.slice(0, 80));
		if (texts.size === SAMPLES) break;
	}
	return [...texts];
}
