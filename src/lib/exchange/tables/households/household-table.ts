import { cellText } from '../../sheet.ts';
import type { Shape } from '../../reading.ts';
import type { Context, TablePlan } from '../context.ts';
import { columnsOf, hasField, type Meaning } from '../header/meaning.ts';
import { kindsOfRows } from '../header/row-kinds.ts';
import { cellsOf, type Table } from '../table.ts';
import { isMark, readAnswer } from '../values/answers.ts';
import { addHouseholdRow } from './add-household-row.ts';
import { HelperAdder } from '../rows/add-helpers.ts';
import { CellCount } from '../rows/draft.ts';
import { guessOf } from '../rows/guess.ts';
import { readHousehold, readHouseholdRow, type HouseholdRow } from './household-row.ts';
import { RowReader } from '../rows/row-reader.ts';
import { RowFates } from '../rows/row-fates.ts';
import { RowSources } from '../rows/row-source.ts';
import { withProblems } from './problem-columns.ts';

/** Fields that say something of the household itself: two rows of it must agree on them. */
const OF_HOUSEHOLD: ReadonlySet<Meaning['field']> = new Set([
	'household.composition',
	'household.size',
	'household.children',
	'area',
	'household.consultation',
	'household.since',
	'household.until',
	'household.status',
	'support.caseManager',
	'event.nomination',
	'event.clientPresent',
	'figure.helpers',
	'figure.cost'
]);

/**
 * Reads a table about households, whatever its shape: a helper a row, groups of columns
 * for several helpers, headers that name who is there, and lists in cells.
 */
export function readHouseholdTable(
	table: Table,
	given: readonly Meaning[],
	context: Context
): TablePlan {
	const { notes, options } = context;
	const meanings = withProblems(table, given, notes);
	const shape = shapeOf(meanings);
	const identity = columnsOfHouseholds(meanings);
	const ignored = new Set(
		meanings.filter((one) => one.field === 'rowNumber').map((one) => one.column.index)
	);
	const kinds = kindsOfRows(table, identity, ignored);
	const slots = slotsOf(meanings);
	const count = new CellCount();
	const sources = new RowSources(context);
	const fates = new RowFates(table.sheet, context);
	const first = new Map<
		string,
		{ readonly row: number; readonly signature: ReadonlyMap<number, string> }
	>();
	// A log of meetings has a row for each, and several for one household.
	const isLog = hasField(meanings, 'participation.actor') && hasField(meanings, 'source.date');
	const isList =
		shape === 'long-list' || (isLog && shape === 'register' && !meanings.some((one) => one.wave));
	const ofHelpers = rolesOfHelpers(table, meanings, isList);
	const isRegister = shape === 'register' && !isList;
	const rows = table.lines.map((line, i): HouseholdRow | undefined => {
		options.progress?.(i + 1, table.lines.length);
		const kind = kinds[i]!;
		if (kind !== 'row') return fates.leave(line.number, kind);
		const row = new RowReader(line, meanings, notes, options.day);
		const household = readHousehold(row, context);
		if (household === undefined) {
			for (const cell of helperCells(row, meanings)) if (cell !== 'blank') count.refused++;
			return fates.reject(line.number, row.errors);
		}
		const signature = signatureOf(row, meanings, isList);
		const before = first.get(household);
		if (before && !isList && (isRegister || differ(before.signature, signature))) {
			for (const cell of helperCells(row, meanings)) if (cell !== 'blank') count.refused++;
			return fates.reject(line.number, [{ code: 'household-twice' }], {
				household,
				first: before.row
			});
		}
		if (before && !isList)
			notes.notice('household-on-more-rows', {
				row: line.number,
				values: { household, first: before.row }
			});
		if (before && isList && differ(before.signature, signature)) {
			notes.counted('notice', 'household-differs', {
				row: line.number,
				values: { household, first: before.row }
			});
		}
		const own = new CellCount();
		const read = readHouseholdRow(row, household, slots, ofHelpers, sources, context, own);
		if (row.errors.length > 0) {
			count.refused += own.cells.filled;
			return fates.reject(line.number, row.errors);
		}
		count.merge(own);
		if (!before) first.set(household, { row: line.number, signature });
		return read;
	});
	return {
		guess: guessOf(table, meanings, shape, count),
		add() {
			const adder = new HelperAdder(context);
			const met = new Set<string>();
			addWaves(meanings, context);
			const wave = options.covers === 'roster' ? context.sources.wave() : undefined;
			table.lines.forEach((line, i) => {
				const row = rows[i];
				if (row) {
					const helpers = addHouseholdRow(row, !met.has(row.household), adder, context);
					met.add(row.household);
					if (wave !== undefined)
						for (const helper of helpers) context.builder.roster(wave, helper, 'inView');
				}
				fates.close(line.number, row !== undefined);
			});
		}
	};
}

/** The measurements of the header, in its order. */
function addWaves(meanings: readonly Meaning[], { builder }: Context): void {
	for (const { wave } of meanings)
		if (wave) builder.wave(wave.name, wave.day ?? '', wave.day ?? '');
}

function columnsOfHouseholds(meanings: readonly Meaning[]): readonly number[] {
	return meanings
		.filter((one) => one.field === 'household.code' || one.field === 'household.name')
		.map((one) => one.column.index);
}

function shapeOf(meanings: readonly Meaning[]): Shape {
	if (meanings.some((one) => one.wave) || hasField(meanings, 'figure.helpers')) return 'register';
	if (meanings.some((one) => one.slot > 0 && one.field !== '')) return 'wide-list';
	if (hasField(meanings, 'cross')) return 'cross-table';
	return hasField(meanings, 'professional', 'organisation', 'professional.function')
		? 'long-list'
		: 'register';
}

/** Columns of roles that only say yes or no: in a list with several rows a household that is about the helper. */
function rolesOfHelpers(
	table: Table,
	meanings: readonly Meaning[],
	isList: boolean
): ReadonlySet<Meaning> {
	const names = columnsOfHouseholds(meanings).flatMap((index) =>
		cellsOf(table, index).map(cellText)
	);
	const repeats = new Set(names).size < names.length;
	const roles = columnsOf(meanings, 'support.caseManager', 'support.coach');
	return new Set(
		isList && repeats
			? roles.filter(({ column }) => cellsOf(table, column.index).every(isMark))
			: []
	);
}

function slotsOf(meanings: readonly Meaning[]): readonly number[] {
	const slots = meanings
		.filter((one) =>
			['professional', 'organisation', 'professional.function', 'organisation.department'].includes(
				one.field
			)
		)
		.map((one) => one.slot);
	return [...new Set(slots)].sort((a, b) => a - b);
}

/** What the row says of the household, where it says anything. */
function signatureOf(
	row: RowReader,
	meanings: readonly Meaning[],
	isList: boolean
): ReadonlyMap<number, string> {
	const said = new Map<number, string>();
	for (const meaning of meanings) {
		if (!OF_HOUSEHOLD.has(meaning.field) || meaning.slot > 0) continue;
		if (isList && ['support.caseManager', 'event.clientPresent'].includes(meaning.field)) continue;
		const { kind } = readAnswer(row.cell(meaning));
		if (kind !== 'blank' && kind !== 'unknown')
			said.set(meaning.column.index, cellText(row.cell(meaning)).toLowerCase());
	}
	return said;
}

function differ(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
	return [...a].some(([column, text]) => b.has(column) && b.get(column) !== text);
}

/** The cells of a row that may hold helpers, filled or blank. */
function helperCells(
	row: RowReader,
	meanings: readonly Meaning[]
): readonly ('filled' | 'blank')[] {
	return meanings
		.filter(
			(one) =>
				!one.isProblem &&
				[
					'cross',
					'professional',
					'informal',
					'support.caseManager',
					'support.coach',
					'participation.actor'
				].includes(one.field)
		)
		.map((one) => (readAnswer(row.cell(one)).kind === 'blank' ? 'blank' : 'filled'));
}
