import { holdsCitizenNumber } from '#lib/domain/bsn.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { capital } from './format/template.ts';
import type { Language } from './language.ts';
import type { ProblemWords } from './problem-words.ts';
import { words } from './words.ts';

/** What stands for a text that may not be repeated, and for a value that is missing. */
const HIDDEN = '…';

/**
 * A problem in one line: where it stands, what is wrong, and what to do. It never
 * repeats what may be a citizen service number.
 */
export function problemSentence(problem: Problem, language: Language): string {
	const place = problemPlace(problem, language);
	const message = problemMessage(problem, language);
	return place === '' ? message : `${place}: ${message}`;
}

/** What is wrong and what to do, for a screen that shows the place itself. */
export function problemMessage(problem: Problem, language: Language): string {
	const { problems, problemPlaces: place } = words(language);
	const all: ProblemWords = { ...problems.files, ...problems.tables, ...problems.server };
	const message = Object.hasOwn(all, problem.code) ? all[problem.code]! : undefined;
	if (message === undefined) return place.unknown({ code: problem.code });
	return typeof message === 'string' ? message : message(valuesOf(problem) as never);
}

/** File, sheet, row and column as far as they are known; '' when none is. */
export function problemPlace(problem: Problem, language: Language): string {
	const { problemPlaces: place } = words(language);
	const { file, sheet, row, field, values } = problem;
	const isInFile = file !== undefined || sheet !== undefined || row !== undefined;
	const parts = [
		file ? place.file(safe(file)) : undefined,
		sheet ? sheetName(sheet, language) : undefined
	];
	if (values?.line !== undefined) {
		parts.push(place.line(String(values.line)));
		if (values.column !== undefined) parts.push(place.character(String(values.column)));
	} else {
		if (row !== undefined && row > 0) parts.push(place.row(String(row)));
		const column = field ? `"${safe(field)}"` : columnLetters(values?.column);
		if (isInFile && column && !isPartOfNet(field)) parts.push(place.column(column));
	}
	return capital(parts.filter((part) => part !== undefined).join(', '));
}

function sheetName(sheet: string, language: Language): string {
	const { problemPlaces: place } = words(language);
	if (isPartOfNet(sheet)) return place[sheet];
	return place.sheet(safe(sheet));
}

/** Parts of a file of another tool, which are called sheets for want of a better word. */
function isPartOfNet(name: string | undefined): name is 'nodes' | 'edges' {
	return name === 'nodes' || name === 'edges';
}

/** Column 3 as a spreadsheet writes it: C. */
function columnLetters(column: string | number | undefined): string | undefined {
	if (typeof column !== 'number') return column;
	let letters = '';
	for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	}
	return letters || undefined;
}

function safe(text: string): string {
	return holdsCitizenNumber(text) ? HIDDEN : text;
}

/** The values of a problem; what it does not carry reads as left out, not as undefined. */
function valuesOf({ values = {} }: Problem): Readonly<Record<string, string | number>> {
	return new Proxy(values, {
		get: (known, name: string) => {
			const value = Object.hasOwn(known, name) ? known[name]! : HIDDEN;
			return typeof value === 'string' ? safe(value) : value;
		}
	});
}
