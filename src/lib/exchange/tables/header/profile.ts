import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, isDayCell, type Cell } from '../../sheet.ts';
import { cellsOf, type Table } from '../table.ts';
import { isMark, readAnswer } from '../values/answers.ts';
import { readDate } from '../values/dates.ts';

const SAMPLE = 400;

/** The values of a column, as far as they help to tell what it holds. */
export interface Profile {
	readonly filled: number;
	/** Share of the filled cells for which it holds; 0 when nothing is filled. */
	share(holds: (text: string, cell: Exclude<Cell, null>) => boolean): number;
	readonly marks: number;
	readonly numbers: number;
	readonly dates: number;
	readonly texts: readonly string[];
}

/** Looks at the first filled cells of a column. Answers such as "-" count as blank. */
export function profileOf(table: Table, column: number): Profile {
	const cells = cellsOf(table, column)
		.slice(0, SAMPLE)
		.filter((cell) => readAnswer(cell).kind !== 'blank');
	const share = (holds: (text: string, cell: Exclude<Cell, null>) => boolean): number =>
		cells.length === 0
			? 0
			: cells.filter((cell) => holds(cellText(cell), cell)).length / cells.length;
	return {
		filled: cells.length,
		share,
		marks: share((_, cell) => isMark(cell)),
		numbers: share((text, cell) => typeof cell === 'number' || /^[\d.,]+$/.test(text)),
		dates: share(
			(text, cell) => isDayCell(cell) || (/\d/.test(text) && readDate(cell).kind === 'day')
		),
		texts: cells.map(cellText)
	};
}

/** Whether the values of a column count up from one without a gap: a number of the row. */
export function countsUp(profile: Profile): boolean {
	if (profile.filled < 2) return false;
	return (
		profile.texts.every((text, i) => Number(text) === i + Number(profile.texts[0])) &&
		Number(profile.texts[0]) <= 1
	);
}

/** Whether a word stands among the words that a text holds. */
export function holdsWord(text: string, words: readonly string[]): boolean {
	const held = new Set(wordKey(text).split(' '));
	return words.some((word) => held.has(wordKey(word)));
}
