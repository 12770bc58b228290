import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, type Cell } from '../../sheet.ts';
import { rowKey, type Line, type Table } from '../table.ts';
import { isMark, readAnswer } from '../values/answers.ts';
import { readHeader } from './header-words.ts';

/** A line with something to say, or why it has nothing to say. */
export type RowKind = 'row' | 'repeated' | SkippedRow;
type SkippedRow = 'blank' | 'title' | 'total' | 'legend' | 'header' | 'other-table';

const TOTALS =
	/^(sub)?tota(al|len)\b|^(gem|gemiddelde?|som|sum|aantal|total|average|mean|mediaan|count|percentage|%|max|min)$|^(totaal|aantal|gemiddelde?) /;
const LEGENDS =
	/^(legenda|legend|toelichting|uitleg|afkortingen|verklaring|opmerking(en)?|noot|nb|n b|let op|bron|disclaimer|versie|laatst bijgewerkt|peildatum)\b/;
const PLACE_TITLES =
	/^(wijk|buurt|gebied|regio|stadsdeel|team|gemeente|district|blok|deel|groep|area)\s/;

/**
 * Tells the lines of a table apart: rows, exact repeats of a row, and what is no row at
 * all, such as titles, totals, blanks and the legend below.
 *
 * @param identity columns of which a row must fill one
 * @param ignored columns that do not make two rows differ: numbers of the row
 */
export function kindsOfRows(
	table: Table,
	identity: readonly number[],
	ignored: ReadonlySet<number>
): readonly RowKind[] {
	const seen = new Set<string>();
	const header = table.columns.map((column) => wordKey(column.label)).join('|');
	let isLegend = false;
	let isOther = false;
	let rows = 0;
	return table.lines.map((line, i) => {
		const isBelowBlank = rows > 0 && i > 0 && isBlankLine(table.lines[i - 1]!);
		isOther ||= isBelowBlank && isOtherHeader(line, header);
		if (isOther && !isBlankLine(line)) return 'other-table';
		const kind =
			isLegend && !isBlankLine(line) ? 'legend' : kindOf(line, table, identity, ignored, rows);
		if (kind === 'legend' && LEGENDS.test(firstKey(line))) isLegend = true;
		if (kind !== 'row') return kind;
		if (
			table.columns.map((column) => wordKey(cellText(line.cells[column.index]))).join('|') ===
			header
		)
			return 'header';
		rows++;
		const key = rowKey(line, ignored);
		if (seen.has(key)) return 'repeated';
		seen.add(key);
		return 'row';
	});
}

function kindOf(
	line: Line,
	table: Table,
	identity: readonly number[],
	ignored: ReadonlySet<number>,
	rows: number
): Exclude<RowKind, 'repeated'> {
	const filled = table.columns.filter(({ index }) => cellText(line.cells[index]) !== '');
	if (filled.every(({ index }) => ignored.has(index))) return 'blank';
	const first = firstKey(line);
	const others = filled.slice(1).map(({ index }) => line.cells[index]!);
	if (TOTALS.test(totalKey(line, ignored)) && others.every(isNumber)) return 'total';
	const isNamed = identity.some((index) => isFilled(line.cells[index]));
	if (!isNamed && rows > 1 && filled.every(({ index }) => isNumber(line.cells[index]!)))
		return 'total';
	if (LEGENDS.test(first) && filled.length <= 3 && rows > 0) return 'legend';
	if (
		isKeyOfMarks(
			line,
			filled.map(({ index }) => index)
		) &&
		rows > 0
	)
		return 'legend';
	if (filled.length > 1) return 'row';
	const [only] = filled;
	const text = cellText(line.cells[only!.index]);
	if (!identity.includes(only!.index)) return rows > 0 && isSentence(text) ? 'legend' : 'title';
	if (isMark(line.cells[only!.index])) return 'legend';
	if (isSentence(text)) return rows > 0 ? 'legend' : 'title';
	return PLACE_TITLES.test(wordKey(text)) ? 'title' : 'row';
}

/** "x = betrokken", or a mark and behind it what it means. */
function isKeyOfMarks(line: Line, filled: readonly number[]): boolean {
	const texts = filled.map((index) => cellText(line.cells[index]));
	if (texts.length === 1)
		return /^\S{1,12}\s*[=:]\s*\p{L}/u.test(texts[0]!) || /^\*/.test(texts[0]!);
	if (texts.length !== 2 || filled[1] !== filled[0]! + 1) return false;
	return (
		isMark(texts[0]!) &&
		readAnswer(texts[0]!).kind !== 'blank' &&
		!/^\d+$/.test(texts[0]!) &&
		/^[=:]?\s*\p{Ll}/u.test(texts[1]!) &&
		filled[0] === 0
	);
}

function isSentence(text: string): boolean {
	return (
		text.split(/\s+/).length > 7 ||
		/=|https?:/.test(text) ||
		(/[.:]$/.test(text) && text.split(/\s+/).length > 3)
	);
}

/** Below a blank row nothing but names of columns: there another table begins. */
function isOtherHeader(line: Line, header: string): boolean {
	const filled = line.cells.map(cellText).filter((text) => text !== '');
	if (filled.length < 2 || filled.map(wordKey).join('|') === header) return false;
	return filled.every((text) => readHeader(text)?.by === 'header');
}

function isBlankLine(line: Line): boolean {
	return line.cells.every((cell) => cellText(cell) === '');
}

function isFilled(cell: Cell | undefined): boolean {
	return readAnswer(cell).kind !== 'blank';
}

function isNumber(cell: Cell): boolean {
	return typeof cell === 'number' || /^[\d.,%€ -]+$/.test(cellText(cell)) || cellText(cell) === '';
}

function firstKey(line: Line): string {
	return wordKey(line.cells.map(cellText).find((text) => text !== '') ?? '');
}

/** The first text that is no number of the row. */
function totalKey(line: Line, ignored: ReadonlySet<number>): string {
	const first = line.cells.find(
		(cell, i) => cellText(cell) !== '' && !(ignored.has(i) && isNumber(cell))
	);
	return wordKey(cellText(first));
}
