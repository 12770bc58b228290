import {
	WORKBOOK,
	type SheetId,
	type WorkbookColumn,
	type WorkbookSheet
} from '#lib/domain/columns.ts';
import type { ColumnToWrite } from '../workbook.ts';
import { isValueList, wordsOf, type SheetLanguage } from './cells.ts';

/** A sheet of the workbook with the columns that are written of it. */
export interface ChosenSheet {
	readonly sheet: WorkbookSheet;
	readonly columns: readonly WorkbookColumn[];
}

/** Whose codes a column offers, by its id; on some sheets it speaks of others. */
const OFFERS: Readonly<Record<string, SheetId>> = {
	person: 'people',
	deputy: 'people',
	standsInFor: 'people',
	'collaboration.with': 'people',
	organisation: 'organisations',
	onBehalfOf: 'organisations',
	'agreements.with': 'organisations',
	'organisations.partOf': 'organisations',
	household: 'households',
	'collaboration.about': 'households',
	'deputies.about': 'households',
	forum: 'forums'
};

/** A column as it is written: its header, and what can be chosen in it. */
export function columnToWrite(
	{ sheet }: ChosenSheet,
	column: WorkbookColumn,
	all: readonly ChosenSheet[],
	language: SheetLanguage
): ColumnToWrite {
	const { holds } = column;
	const header = column[language];
	if (isValueList(holds)) return { header, choices: wordsOf(holds, language) };
	const target = targetOf(sheet.id, column);
	const other = all.find((one) => one.sheet.id === target);
	const at = other ? other.columns.findIndex(({ id }) => id === 'code' || id === 'name') : -1;
	return at < 0 ? { header } : { header, choicesIn: { sheet: other!.sheet[language], column: at } };
}

function targetOf(sheet: SheetId, { id, holds }: WorkbookColumn): SheetId | undefined {
	if (holds === 'source') return 'sources';
	if (holds === 'wave') return 'waves';
	return holds === 'actor' ? (OFFERS[`${sheet}.${id}`] ?? OFFERS[id]) : undefined;
}

/** In the order in which people look for them: the words of the scan come last. */
export const WRITTEN_ORDER: readonly WorkbookSheet[] = [
	...WORKBOOK.filter(({ id }) => id !== 'words'),
	...WORKBOOK.filter(({ id }) => id === 'words')
];
