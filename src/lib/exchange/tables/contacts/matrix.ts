import type { Claim } from '#lib/domain/claim.ts';
import { foldName } from '#lib/domain/fold.ts';
import { cellText, type Cell } from '../../sheet.ts';
import type { Context, TablePlan } from '../context.ts';
import type { Meaning } from '../header/meaning.ts';
import { kindsOfRows } from '../header/row-kinds.ts';
import type { Column, Line, Table } from '../table.ts';
import { readAnswer } from '../values/answers.ts';
import { isVagueRhythm, readFrequency } from '../values/frequencies.ts';
import { readAmount } from '../values/numbers.ts';
import { soundsLikeOrganisation } from '../values/who-kinds.ts';
import { addContact, addEnd } from './add-contacts.ts';
import { HelperAdder } from '../rows/add-helpers.ts';
import { readEnd, type ContactEnd } from './contact-ends.ts';
import { CellCount } from '../rows/draft.ts';
import { guessOf } from '../rows/guess.ts';
import { RowFates } from '../rows/row-fates.ts';

/** A square of names: the same at the side as above. */
export interface Square {
	/** The column in which the names of the rows stand. */
	readonly names: number;
	/** Per column of the square its name. */
	readonly columns: ReadonlyMap<string, Column>;
}

const FEWEST = 3;
const SHARE = 0.6;

/** Finds the square in a table; undefined when its sides are not the same names. */
export function findSquare(table: Table): Square | undefined {
	const headers = new Map(
		table.columns
			.filter(({ label }) => label !== '')
			.map((column) => [foldName(column.label), column] as const)
	);
	if (headers.size < FEWEST) return undefined;
	for (const { index } of table.columns.slice(0, 3)) {
		const names = new Set(
			table.lines.map((line) => foldName(cellText(line.cells[index]))).filter(Boolean)
		);
		const both = [...names].filter((name) => headers.has(name));
		if (both.length < FEWEST || both.length < names.size * SHARE) continue;
		const columns = [...headers].filter(
			([, column]) => column.index > index && names.has(foldName(column.label))
		);
		if (columns.length >= (headers.size - 2) * SHARE)
			return { names: index, columns: new Map(columns) };
	}
	return undefined;
}

type Said = {
	readonly timesAMonth?: number;
	readonly stance: Claim['stance'];
	readonly strength?: number;
	readonly isSure: boolean;
};

interface MatrixRow {
	readonly subject: ContactEnd;
	readonly said: readonly { readonly other: ContactEnd; readonly claim: Claim }[];
}

/** Reads who has contact with whom from a square: marks, numbers, "nee"; the diagonal counts for nothing. */
export function readMatrix(
	table: Table,
	square: Square,
	meanings: readonly Meaning[],
	context: Context
): TablePlan {
	const { options, notes } = context;
	const kinds = kindsOfRows(table, [square.names], new Set());
	const fates = new RowFates(table.sheet, context);
	const count = new CellCount();
	const cells = new Map<string, Said>();
	const nameOf = (line: Line): string => foldName(cellText(line.cells[square.names]));
	table.lines.forEach((line, i) => {
		if (kinds[i] !== 'row') return;
		for (const [name, { index }] of square.columns) {
			const read = name === nameOf(line) ? undefined : readCell(line.cells[index] ?? null, count);
			if (read) cells.set(`${nameOf(line)}\u0000${name}`, read);
			else if (read === null)
				notes.counted('question', 'cell-not-understood', { row: line.number });
		}
	});
	const order = new Map(table.lines.map((line, i) => [nameOf(line), i] as const));
	const isMutual = mirrors(cells, order);
	const expects =
		[...square.columns.values()].filter(({ label }) => soundsLikeOrganisation(label)).length * 2 >=
		square.columns.size
			? 'organisation'
			: 'person';
	const rows = table.lines.map((line, i): MatrixRow | undefined => {
		const kind = kinds[i]!;
		if (kind !== 'row') return fates.leave(line.number, kind);
		const subject = readEnd(cellText(line.cells[square.names]), expects, context);
		if (!subject)
			return fates.reject(line.number, [
				{ code: 'name-missing', field: table.columns[square.names]!.header }
			]);
		const said = [...square.columns].flatMap(([name, column]) => {
			const cell = cells.get(`${nameOf(line)}\u0000${name}`);
			const isTold = isMutual && cells.has(`${name}\u0000${nameOf(line)}`) && name < nameOf(line);
			const other = cell && !isTold ? readEnd(column.label, expects, context) : undefined;
			if (!cell || !other) return [];
			const claim: Claim = {
				stance: cell.stance,
				strength: cell.strength,
				timesAMonth: cell.timesAMonth,
				certainty: cell.isSure ? undefined : 'low',
				reporter: isMutual ? 'both' : 'from',
				direction: 'none'
			};
			return [{ other, claim }];
		});
		return { subject, said };
	});
	return {
		guess: guessOf(table, meanings, 'matrix', count),
		directed: false,
		add() {
			const adder = new HelperAdder(context);
			const wave = options.covers === 'roster' ? context.sources.wave() : undefined;
			table.lines.forEach((line, i) => {
				const row = rows[i];
				if (row) addRow(row, wave, adder, context);
				fates.close(line.number, row !== undefined);
			});
		}
	};
}

function addRow(
	{ subject, said }: MatrixRow,
	wave: number | undefined,
	adder: HelperAdder,
	context: Context
): void {
	const source = context.sources.add();
	const actor = addEnd(subject, source, adder, context);
	const isPerson = subject.kind === 'person';
	if (wave !== undefined) {
		context.builder.informant(source, actor);
		if (isPerson) context.builder.roster(wave, actor, 'answered');
	}
	const ends = isPerson
		? { people: [actor] }
		: { organisation: actor, handle: subject.handle, people: [] };
	for (const { other, claim } of said) addContact(ends, other, source, claim, [], adder, context);
}

/** What a cell says; undefined when nothing was asked or filled in, null when it is not understood. */
function readCell(cell: Cell, count: CellCount): Said | undefined | null {
	const { kind, isSure } = readAnswer(cell);
	if (kind === 'blank') return undefined;
	count.add(kind === 'unknown' ? 'unknown' : 'used');
	if (kind === 'unknown') return { stance: 'unknown', isSure };
	if (kind === 'no') return { stance: 'absent', isSure };
	if (kind === 'yes') return { stance: 'present', isSure };
	const rhythm = readFrequency(cell);
	if (
		typeof cell === 'string' &&
		(rhythm.kind === 'rate' || rhythm.kind === 'word' || isVagueRhythm(cell))
	) {
		return {
			stance: 'present',
			timesAMonth: rhythm.kind === 'rate' ? rhythm.timesAMonth : undefined,
			isSure
		};
	}
	const amount = readAmount(cell);
	if (amount && amount.value > 0) return { stance: 'present', strength: amount.value, isSure };
	if (amount?.value === 0) return { stance: 'absent', isSure };
	count.used--;
	count.refused++;
	return null;
}

/** Whether both halves of the square say the same, or one of them is blank. */
function mirrors(cells: ReadonlyMap<string, Said>, order: ReadonlyMap<string, number>): boolean {
	const halves = { upper: 0, lower: 0 };
	let isSame = true;
	for (const [key, said] of cells) {
		const [a, b] = key.split('\u0000') as [string, string];
		if ((order.get(a) ?? 0) < (order.get(b) ?? 0)) halves.upper++;
		else halves.lower++;
		const back = cells.get(`${b}\u0000${a}`);
		if (back?.stance !== said.stance || back.strength !== said.strength) isSame = false;
	}
	return isSame || halves.upper === 0 || halves.lower === 0;
}
