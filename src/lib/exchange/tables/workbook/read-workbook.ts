import { OTHER_SHEETS, WORKBOOK } from '#lib/domain/columns.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, type Sheet } from '../../sheet.ts';
import type { ColumnGuess } from '../../reading.ts';
import type { Context, TablePlan } from '../context.ts';
import { readActorSheet } from './actor-sheets.ts';
import { declareActors } from './declare.ts';
import { workbookSheetOf } from './detect.ts';
import {
	readRecordSheet,
	readRosterSheet,
	readSourceSheet,
	readWaveSheet,
	readWordSheet
} from './record-sheets.ts';
import {
	readApartSheet,
	readCardSheet,
	readEarlierSheet,
	readPositionSheet,
	readScenarioSheet
} from './kept-sheets.ts';
import { isTieSheet, readTieSheet } from './tie-sheets.ts';
import { hasSheet, type WorkbookContext } from './workbook-context.ts';
import { workbookTable, type WorkbookTable } from './workbook-table.ts';

const ACTOR_SHEETS: ReadonlySet<string> = new Set([
	'organisations',
	'households',
	'people',
	'forums'
]);

/**
 * Reads the Vangnet workbook, sheet by sheet, so that what is pointed to comes before
 * what points. Everything in it is declared: an end that nobody declared is an error.
 */
export function readWorkbook(sheets: readonly Sheet[], given: Context): readonly TablePlan[] {
	const tables: WorkbookTable[] = [];
	for (const sheet of sheets) {
		const known = workbookSheetOf(sheet);
		if (known) tables.push(workbookTable(sheet, known, given));
		else tellUnread(sheet, given);
	}
	tables.sort((a, b) => WORKBOOK.indexOf(a.sheet) - WORKBOOK.indexOf(b.sheet));
	const { actors, specs } = declareActors(tables, given);
	const context: WorkbookContext = {
		...given,
		actors,
		waves: new Map(),
		sourceCodes: sourceCodesIn(tables),
		sourceIndex: new Map(),
		tables,
		later: []
	};
	return tables.map((table, i) => ({
		guess: guessOf(table),
		directed: table.sheet.id === 'collaboration' ? false : undefined,
		add() {
			readSheet(table, specs, context);
			if (i < tables.length - 1) return;
			for (const add of context.later) add();
			answerForInformants(context);
		}
	}));
}

function readSheet(
	table: WorkbookTable,
	specs: Parameters<typeof readActorSheet>[1],
	context: WorkbookContext
): void {
	const { id } = table.sheet;
	if (id === 'waves') readWaveSheet(table, context);
	else if (id === 'sources') readSourceSheet(table, context);
	else if (id === 'roster') readRosterSheet(table, context);
	else if (id === 'words') readWordSheet(table, context);
	else if (id === 'apart') readApartSheet(table, context);
	else if (id === 'scenarios') readScenarioSheet(table, context);
	else if (id === 'scan') readCardSheet(table, context);
	else if (id === 'earlier') readEarlierSheet(table, context);
	else if (id === 'positions') readPositionSheet(table, context);
	else if (ACTOR_SHEETS.has(id)) readActorSheet(table, specs, context);
	else if (isTieSheet(id)) readTieSheet(table, context);
	else readRecordSheet(table, context);
}

/** Where nobody says who answered, the informants of the sources of a wave did. */
function answerForInformants(context: WorkbookContext): void {
	const people = context.tables.find(({ sheet }) => sheet.id === 'people');
	if (hasSheet(context, 'roster') || people?.columns.has('answered')) return;
	for (const index of context.sourceIndex.values()) {
		const { wave, informants, status } = context.builder.sourceRow(index);
		if (wave < 0 || status !== 'done') continue;
		for (const actor of informants) context.builder.roster(wave, actor, 'answered');
	}
}

function sourceCodesIn(tables: readonly WorkbookTable[]): ReadonlySet<string> {
	const sheet = tables.find((table) => table.sheet.id === 'sources');
	const at = sheet?.columns.get('code');
	if (!sheet || at === undefined) return new Set();
	return new Set(sheet.table.lines.map((line) => cellText(line.cells[at])).filter(Boolean));
}

function guessOf({ sheet, table, columns }: WorkbookTable): TablePlan['guess'] {
	const idAt = new Map([...columns].map(([id, index]) => [index, id] as const));
	return {
		sheet: table.sheet,
		shape: 'workbook',
		headerRow: table.headerRow,
		columns: table.columns.map(({ index, header }): ColumnGuess => {
			const id = idAt.get(index);
			return {
				header,
				field: id === undefined ? '' : `${sheet.id}.${id}`,
				by: id === undefined ? 'none' : 'header',
				samples: []
			};
		}),
		cells: { filled: 0, used: 0, unknown: 0, refused: 0 }
	};
}

/** What we write into a workbook beside its records is no news when it comes back. */
function isOfOurs(sheet: Sheet): boolean {
	const { about, lists } = OTHER_SHEETS;
	const names = sheet.hidden ? [lists.nl, lists.en] : [about.nl, about.en];
	return names.some((name) => wordKey(name) === wordKey(sheet.name));
}

/** Sheets beside the workbook's own, such as an explanation or the lists behind drop-downs. */
function tellUnread(sheet: Sheet, { builder, notes }: Context): void {
	if (isOfOurs(sheet)) return;
	notes.sheet = sheet.name;
	notes.notice(sheet.hidden ? 'hidden-sheet-skipped' : 'sheet-not-read', {
		values: sheet.hidden ? undefined : { columns: '' }
	});
	if (sheet.hidden) return;
	sheet.rows.forEach((_, i) => builder.row(sheet.name, i + 1, 'skipped'));
}
