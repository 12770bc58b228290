import { headerKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, isDayCell, type Cell, type Sheet } from '../../sheet.ts';
import { isMark } from '../values/answers.ts';
import type { Column, Line, Table } from '../table.ts';
import { readCrossHeader } from './cross-header.ts';
import { readWaveAlone, splitHeader } from './header-parts.ts';
import { readHeader } from './header-words.ts';

/** Titles, notes and groups may stand above a header; further down it is no header. */
const DEEPEST_HEADER = 40;

interface Candidate {
	readonly row: number;
	/** Row of the groups above the header; -1 when there is none. */
	readonly groups: number;
	readonly score: number;
}

/**
 * Finds the header of a sheet, below its titles, and takes it together with the row of
 * groups above it. undefined for a sheet without two filled cells in a row.
 *
 * @param mapped headers that the reader of the file has named
 */
export function findTable(sheet: Sheet, mapped: ReadonlySet<string>): Table | undefined {
	const { rows } = sheet;
	let best: Candidate | undefined;
	for (let row = 0; row < Math.min(rows.length, DEEPEST_HEADER); row++) {
		for (const candidate of candidatesAt(rows, row, mapped)) {
			if (!best || beats(candidate, best)) best = candidate;
		}
	}
	if (!best || best.score < 1) {
		const row = rows.findIndex((cells) => filledOf(cells) > 1);
		if (row < 0) return undefined;
		best = { row, groups: -1, score: 0 };
	}
	return build(sheet, best);
}

/** A row of values may hold a word that headers have; a header further down says much more. */
function beats(candidate: Candidate, best: Candidate): boolean {
	return candidate.score > best.score + (candidate.row === best.row || best.score === 0 ? 0 : 1);
}

function candidatesAt(rows: Sheet['rows'], row: number, mapped: ReadonlySet<string>): Candidate[] {
	const cells = rows[row]!;
	const labels = cells.map(cellText);
	if (filledOf(cells) < 2) return [];
	const plain: Candidate = { row, groups: -1, score: scoreOf(labels, [], mapped) };
	const above = rows[row - 1];
	if (!above || !mayBeGroups(above, cells)) return [plain];
	const groups = fillGroups(above, cells.length);
	const joined = Array.from(
		{ length: Math.max(labels.length, groups.length) },
		(_, i) => labels[i] || cellText(above[i])
	);
	const score = scoreOf(joined, groups, mapped);
	return [plain, { row, groups: row - 1, score: score + 0.5 }];
}

/** Groups leave blanks between them where the columns below are filled, with texts. */
function mayBeGroups(above: readonly Cell[], cells: readonly Cell[]): boolean {
	if (filledOf(above) === 0 || (filledOf(above) === 1 && cellText(above[0]) !== '')) return false;
	const isHeader = cells.every(
		(cell) =>
			cell === null ||
			(!isDayCell(cell) && (!isMark(cell) || readWaveAlone(cellText(cell)) !== undefined))
	);
	return isHeader && cells.some((cell, i) => cell !== null && cellText(above[i]) === '');
}

/** Each group holds until the next one. */
function fillGroups(above: readonly Cell[], length: number): string[] {
	const groups: string[] = [];
	for (let i = 0; i < length; i++) groups.push(cellText(above[i]) || (groups[i - 1] ?? ''));
	return groups;
}

function scoreOf(
	labels: readonly string[],
	groups: readonly string[],
	mapped: ReadonlySet<string>
): number {
	const seen = new Set<string>();
	let score = 0;
	labels.forEach((label, i) => {
		const group = groups[i] ?? '';
		// A word that is repeated tells more than once only under headers of its own.
		const isOver = readHeader(splitHeader(group).base) !== undefined;
		const key = isOver ? `${group}|${label}` : label;
		if (!seen.has(key)) score += scoreOfLabel(label, group, mapped);
		seen.add(key);
	});
	return score;
}

function scoreOfLabel(label: string, group: string, mapped: ReadonlySet<string>): number {
	if (label === '' || label.length > 80) return 0;
	if (mapped.has(label) || mapped.has(headerKey(label))) return 3;
	if (isMark(label) && !readWaveAlone(label)) return 0;
	const base = splitHeader(label).base;
	const found = readHeader(base) ?? readHeader(label);
	if (found) return found.field ? 2 : 1;
	if (readWaveAlone(label) && readHeader(group)) return 2;
	const cross = readCrossHeader(base, false);
	return cross === undefined ? 0 : cross.isKnown ? 1 : 0.5;
}

function filledOf(cells: readonly Cell[]): number {
	return cells.filter((cell) => cellText(cell) !== '').length;
}

function build(sheet: Sheet, { row, groups }: Candidate): Table {
	const cells = sheet.rows[row]!;
	const above = groups < 0 ? [] : sheet.rows[groups]!;
	const names = groups < 0 ? [] : fillGroups(above, Math.max(cells.length, above.length));
	const width = sheet.rows
		.slice(row + 1)
		.reduce((widest, line) => Math.max(widest, line.length), Math.max(cells.length, above.length));
	const columns = Array.from({ length: width }, (_, index): Column => {
		const own = cellText(cells[index]).replace(/\s+/g, ' ');
		const group = (names[index] ?? '').replace(/\s+/g, ' ');
		const label = own === '' ? cellText(above[index]).replace(/\s+/g, ' ') : own;
		const hasGroup = own !== '' && group !== '' && group !== own;
		// A group is named where two columns would be called the same without it.
		const isTwice = cells.filter((cell) => cellText(cell) === cellText(cells[index])).length > 1;
		return {
			index,
			label,
			group: hasGroup ? group : '',
			header: hasGroup && isTwice ? `${group} | ${own}` : label
		};
	});
	const lines = sheet.rows.slice(row + 1).map((line, i): Line => {
		const number = row + 2 + i;
		return { number, cells: line, ...(sheet.struck?.has(number) ? { isStruck: true } : {}) };
	});
	const titles = sheet.rows.slice(0, row + 1).flatMap((line) => line.map(cellText).filter(Boolean));
	return { sheet: sheet.name, headerRow: row + 1, columns, lines, above: titles };
}
