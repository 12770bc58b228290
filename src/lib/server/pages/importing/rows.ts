import { WORKBOOK, type WorkbookColumn } from '#lib/domain/columns.ts';
import { cellText } from '#lib/exchange/sheet.ts';
import { cellOf } from '#lib/exchange/write/records/cells.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { decimals } from '#lib/text/format/numbers.ts';
import type { Language } from '#lib/text/language.ts';
import type { PreviewRow, PreviewThing } from '../../import/preview.ts';
import type { Said } from '../../import/said.ts';

/** A thing of a row as the page shows it, with all that the file says of it. */
interface ShownThing extends Omit<PreviewThing, 'said'> {
	readonly said: readonly { readonly label: string; readonly text: string }[];
}

/** A row of a preview as the page shows it. */
export interface ShownRow extends Omit<PreviewRow, 'made'> {
	readonly made: readonly ShownThing[];
}

/** Longer texts are cut short; they are taken whole. */
const MOST_LETTERS = 160;

const SHEETS = new Map(WORKBOOK.map((sheet) => [sheet.id, sheet]));

/** The lists whose words have a name in both languages. */
const LISTS = { domain: 'domains', frame: 'frames', setting: 'settings' } as const;

/** Rows of a preview in the words of the reader. */
export function shownRows(rows: readonly PreviewRow[], language: Language): readonly ShownRow[] {
	return rows.map(({ made, ...row }) => ({
		...row,
		made: made.map(({ said, ...thing }) => ({
			...thing,
			names: thing.table === 'word' ? [wordName(thing, language)] : thing.names,
			said: said ? saidIn(said, language) : []
		}))
	}));
}

function wordName({ kind, names: [code = ''] }: PreviewThing, language: Language): string {
	const holds = LISTS[kind as keyof typeof LISTS];
	if (holds === undefined) return code;
	return cellText(cellOf({ id: 'word', nl: '', en: '', holds }, { word: code }, language));
}

function saidIn({ sheet, row }: Said, language: Language): ShownThing['said'] {
	return SHEETS.get(sheet)!.columns.flatMap((column) => {
		const text = textOf(column, row, language);
		return text === '' ? [] : [{ label: column[language], text }];
	});
}

function textOf(column: WorkbookColumn, row: Said['row'], language: Language): string {
	const said = row[column.id];
	if (column.holds === 'day' && typeof said === 'string') return dateInWords(said, language);
	const cell = cellOf(column, row, language);
	const isCount = column.holds === 'number' && typeof cell === 'number';
	const text = isCount ? decimals(cell, language) : cellText(cell);
	return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
