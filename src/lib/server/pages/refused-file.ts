import { cellText, type Cell } from '#lib/exchange/sheet.ts';
import { headerKey } from '#lib/domain/vocabulary/word-key.ts';
import { writeWorkbook, type SheetToWrite } from '#lib/exchange/write/workbook.ts';
import { problemMessage } from '#lib/text/problems.ts';
import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { RefusedSheet } from '../import/refused-rows.ts';
import type { Installation } from '../installation.ts';

/**
 * The rows of a file that were not taken, as they stand in it, each with its number there
 * and why. Whoever mends them brings the file again: the added columns are not read.
 *
 * @returns undefined when there are none, or when the file is no longer known
 */
export async function refusedFile(
	{ jobs }: Pick<Installation, 'jobs'>,
	id: string,
	{ language }: { readonly language: Language }
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined> {
	const preview = jobs.find(id)?.preview;
	const refused = jobs.refusedOf(id);
	if (!preview?.ok || refused.length === 0) return undefined;
	const { problems } = preview.value.file;
	const sheets = refused.map((sheet) => sheetOf(sheet, problems, language));
	return {
		name: words(language).screens.import.refusedName,
		bytes: await writeWorkbook(sheets)
	};
}

function sheetOf(
	{ name, head, rows }: RefusedSheet,
	problems: readonly Problem[],
	language: Language
): SheetToWrite {
	const { refusedRow, refusedWhy, refusedSheet } = words(language).screens.import;
	const header = head.at(-1) ?? [];
	const taken = new Set(header.map((cell) => headerKey(cellText(cell))));
	const free = (names: readonly string[]): string =>
		names.find((one) => !taken.has(headerKey(one))) ?? names[0]!;
	const added = [free(refusedRow), free(refusedWhy)];
	const above = head.map((cells, i): readonly Cell[] =>
		i === head.length - 1 ? [...cells, ...added] : cells
	);
	const [first = [], ...others] = above;
	const why = (number: number): string => {
		const told = problems.filter(
			(one) => one.severity === 'error' && one.row === number && (one.sheet ?? '') === name
		);
		return told.map((problem) => problemMessage(problem, language)).join(' ');
	};
	const width = Math.max(...above.map((cells) => cells.length));
	return {
		name: name || refusedSheet,
		columns: Array.from({ length: width }, (_, c) => ({ header: cellText(first[c]) })),
		rows: [...others, ...rows.map(({ number, cells }) => [...cells, number, why(number)])]
	};
}
