import type { Sheet } from '../sheet.ts';
import { cellText } from '../sheet.ts';
import { headerKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context, TablePlan } from './context.ts';
import { guardTable } from './guard/citizen-numbers.ts';
import { detailsIn } from './guard/personal-details.ts';
import { fieldNamed } from './header/field-names.ts';
import { findTable } from './header/find-table.ts';
import type { Meaning } from './header/meaning.ts';
import { recognise, unknownHeaders } from './header/recognise.ts';
import { learnNames } from './known-names.ts';
import { readActorTable } from './contacts/actor-table.ts';
import { readHouseholdTable } from './households/household-table.ts';
import { readMatrix } from './contacts/matrix.ts';
import { withTurnedNames } from './named/turned-names.ts';
import { isTaken, kindOfTable, type TableKind } from './table-kind.ts';
import { cellsOf, type Table } from './table.ts';

interface Found {
	readonly table: Table;
	readonly meanings: readonly Meaning[];
	readonly what: TableKind;
}

/** Lists of who there is come first, so that tables of households can lean on them. */
const ORDER: Readonly<Record<TableKind['kind'], number>> = {
	actors: 0,
	matrix: 1,
	households: 2,
	nothing: 3
};

/** Reads every sheet that holds a table we know; the others are told. */
export function planTables(sheets: readonly Sheet[], context: Context): readonly TablePlan[] {
	const { notes } = context;
	checkMapping(context);
	const found: Found[] = [];
	for (const sheet of sheets) {
		notes.sheet = sheet.name;
		if (sheet.hidden) notes.notice('hidden-sheet-skipped');
		const one = sheet.hidden ? undefined : findIn(sheet, context);
		if (one) found.push(one);
	}
	const known = found.filter(({ what }) => what.kind !== 'nothing');
	for (const { table, meanings } of known) learnNames(table, meanings, context);
	const plans = [...known]
		.sort((a, b) => ORDER[a.what.kind] - ORDER[b.what.kind])
		.map(({ table, meanings, what }) => {
			notes.sheet = table.sheet;
			tellColumns(table, meanings, what.kind, context);
			if (what.kind === 'matrix') return readMatrix(table, what.square, meanings, context);
			return what.kind === 'households'
				? readHouseholdTable(table, meanings, context)
				: readActorTable(table, meanings, context);
		});
	for (const { table } of found.filter(({ what }) => what.kind === 'nothing'))
		tellUnread(table, context);
	return plans;
}

function findIn(sheet: Sheet, context: Context): Found | undefined {
	const { options, notes } = context;
	const mapping = options.mapping ?? {};
	const mapped = new Set(
		Object.keys(mapping).flatMap((header) => [
			header,
			headerKey(header),
			header.split(' | ').at(-1)!
		])
	);
	const table = findTable(sheet, mapped);
	if (!table) return undefined;
	const guarded = guardTable(table, options.notCitizenNumber ?? []);
	notes.take(guarded.problems);
	const title = `${sheet.name} ${options.fileName}`;
	const meanings = recognise(guarded.table, { title, mapping, refused: guarded.refused });
	const what = kindOfTable(guarded.table, meanings);
	const isRead = what.kind === 'households' || what.kind === 'actors';
	const named = isRead ? withTurnedNames(guarded.table, meanings, notes) : guarded.table;
	return { table: named, meanings, what };
}

/** Tells which columns are left out, which are not understood, and what stands in notes. */
function tellColumns(
	table: Table,
	meanings: readonly Meaning[],
	kind: TableKind['kind'],
	context: Context
): void {
	const { notes } = context;
	const organisations = meanings.filter((one) => one.cross?.kind === 'organisation');
	if (organisations.length > 0) {
		notes.notice('headers-are-organisations', {
			values: { columns: organisations.map((one) => one.column.header).join(', ') }
		});
	}
	if (kind === 'matrix') return;
	for (const header of unknownHeaders(meanings)) notes.notice('column-unknown', { field: header });
	for (const { field, column, slot } of meanings) {
		const isSecond = slot > 0 && /^household\./.test(field);
		if (field === 'dropped' || field === 'citizenNumber')
			notes.notice('column-dropped', { field: column.header });
		else if (field === 'note') tellNotes(table, column.index, column.header, context);
		else if (field !== '' && field !== 'rowNumber' && (isSecond || !isTaken(field, kind)))
			notes.notice('column-not-used', { field: column.header });
	}
}

/** Remarks are not taken; what personal details stand in them is told by kind. */
function tellNotes(table: Table, column: number, header: string, { notes }: Context): void {
	notes.notice('column-not-used', { field: header });
	for (const line of table.lines) {
		for (const kind of detailsIn(cellText(line.cells[column]))) {
			notes.counted(
				'warning',
				'personal-details',
				{ row: line.number, field: header, values: { kind } },
				kind
			);
		}
	}
}

/** A sheet of which nothing is known: its lines are left, and its columns are named. */
function tellUnread(table: Table, context: Context): void {
	context.notes.sheet = table.sheet;
	const columns = table.columns
		.map((column) => column.header)
		.filter((header) => header !== '' && !/\d{8}/.test(header));
	context.notes.notice('sheet-not-read', {
		row: table.headerRow,
		values: { columns: columns.slice(0, 40).join(', ') }
	});
	if (table.columns.some((column) => cellsOf(table, column.index).length > 0)) {
		for (const line of table.lines) context.builder.row(table.sheet, line.number, 'skipped');
	}
}

function checkMapping({ options, notes }: Context): void {
	for (const [header, field] of Object.entries(options.mapping ?? {})) {
		if (field.trim() !== '' && fieldNamed(field) === undefined) {
			notes.warning('mapping-unknown', { field: header, values: { field } });
		}
	}
}
